import SvodContent
package import SvodFigures
import SvodMetrics

extension PublishedSection {
  /// How noticeably a figure that may be shown stands apart from the others.
  ///
  /// - Parameters:
  ///   - figure: an organization's own.
  ///   - others: what surrounds it, as `surroundings` gives it.
  ///   - indicator: of both.
  /// - Returns: nil where it does not stand apart.
  package func heat(of figure: Figure, among others: Surroundings, indicator: Int) -> Heat? {
    Heat(
      of: figure, among: others, by: rules[indicator], from: settings.publication.compareFrom)
  }
}
