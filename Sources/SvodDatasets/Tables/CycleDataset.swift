import SvodContent
import SvodNumbers
package import SvodPublication

/// The open data of one cycle or of several: every figure that pages show, and the code of every
/// absence.
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
    var flags: Observation.Flags = []
  }

  /// The folder of open data, from the section's root.
  package static let folder = "dannye"

  private let section: PublishedSection
  private let years: [Int]
  private let names: DatasetNames

  /// Takes the figures of cycles as the gate let them pass.
  ///
  /// - Parameters:
  ///   - section: the section as its audience sees it.
  ///   - years: of its cycles.
  ///   - names: of what ids stand for.
  package init(of section: PublishedSection, years: [Int], names: DatasetNames? = nil) {
    self.section = section
    self.years = years
    self.names = names ?? DatasetNames(of: section)
  }

  /// Its rows for any format, a batch of an indicator in a cycle.
  package var table: DataTable {
    let indicators = section.catalogue.indicators.count
    return DataTable(names.columns, batchCount: years.count * indicators) { batch in
      section.figures(of: batch % indicators, year: years[batch / indicators])
        .flatMap(Row.all).map(names.cells)
    }
  }
}

extension CycleDataset.Row {
  /// The rows of a figure: one for each bucket of a distribution.
  fileprivate static func all(of entry: PublishedFigures.Entry) -> [Self] {
    switch entry.standing {
    case .absent(let reason): [Self(place: entry.place, absence: reason, flags: entry.flags)]
    case .shown(let amounts) where amounts.counts.isEmpty:
      [Self(place: entry.place, amounts: amounts, flags: entry.flags)]
    case .shown(let amounts):
      amounts.counts.enumerated().map { number, count in
        var bucket = FigureAmounts()
        bucket.value = count
        return Self(place: entry.place, bucket: number + 1, amounts: bucket, flags: entry.flags)
      }
    }
  }
}
