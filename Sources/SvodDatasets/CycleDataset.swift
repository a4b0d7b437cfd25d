import SvodContent
import SvodNumbers
package import SvodPublication

/// The open data of a cycle: every figure that its pages show, and the code of every absence.
///
/// It is also by what the next publication knows what was public (`PublishedFigures`).
package struct CycleDataset: Sendable {
  /// One figure, or one bucket of a distribution.
  struct Row: Sendable {
    let place: PublishedFigures.Place
    /// From 1; nil of any other figure.
    var bucket: Int?
    var amounts = FigureAmounts()
    /// Nil where the value is published.
    var absence: Absence?
  }

  /// What stands in `status` beside a value.
  static let published = "published"

  /// The folder of open data, from the section's root.
  package static let folder = "dannye"

  var rows: [Row]

  /// Takes the figures of a cycle as the gate let them pass.
  ///
  /// - Parameters:
  ///   - section: the section as its audience sees it.
  ///   - year: one of its cycles.
  package init(of section: PublishedSection, year: Int) {
    rows = section.figures(of: year).flatMap { place, standing in
      switch standing {
      case .absent(let reason): [Row(place: place, absence: reason)]
      case .shown(let amounts): Self.rows(place, amounts)
      }
    }
  }

  /// The path of a cycle's file from the section's root.
  package static func path(year: Int) -> String { "\(folder)/\(year).csv" }

  private static func rows(
    _ place: PublishedFigures.Place, _ amounts: FigureAmounts
  ) -> [Row] {
    if amounts.counts.isEmpty { return [Row(place: place, amounts: amounts)] }
    return amounts.counts.enumerated().map { number, count in
      var bucket = FigureAmounts()
      bucket.value = count
      return Row(place: place, bucket: number + 1, amounts: bucket)
    }
  }
}
