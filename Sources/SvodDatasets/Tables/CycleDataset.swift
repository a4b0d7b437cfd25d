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

  var rows: [Row]
  private let names: DatasetNames

  /// Takes the figures of cycles as the gate let them pass.
  ///
  /// - Parameters:
  ///   - section: the section as its audience sees it.
  ///   - years: of its cycles.
  ///   - names: of what ids stand for.
  package init(of section: PublishedSection, years: [Int], names: DatasetNames? = nil) {
    self.names = names ?? DatasetNames(of: section)
    rows = years.flatMap { year in
      section.figures(of: year).flatMap { place, standing in
        switch standing {
        case .absent(let reason):
          [Row(place: place, absence: reason, flags: section.flags(at: place))]
        case .shown(let amounts): Self.rows(place, amounts, section.flags(at: place))
        }
      }
    }
  }

  private static func rows(
    _ place: PublishedFigures.Place, _ amounts: FigureAmounts, _ flags: Observation.Flags
  ) -> [Row] {
    if amounts.counts.isEmpty { return [Row(place: place, amounts: amounts, flags: flags)] }
    return amounts.counts.enumerated().map { number, count in
      var bucket = FigureAmounts()
      bucket.value = count
      return Row(place: place, bucket: number + 1, amounts: bucket, flags: flags)
    }
  }

  /// Its rows for any format.
  package var table: DataTable {
    let (rows, names) = (rows, names)
    return DataTable(names.columns, rowCount: rows.count) { names.cells(of: rows[$0]) }
  }
}

extension PublishedSection {
  /// What the author says of a figure that is shown; of a sum, where the author gives it.
  fileprivate func flags(at place: PublishedFigures.Place) -> Observation.Flags {
    guard let indicator = catalogue.index(of: place.indicator) else { return [] }
    switch place.subject {
    case .organization(let id):
      return organizations.index(of: id).map {
        flags(organization: $0, indicator: indicator, year: place.year)
      } ?? []
    case .municipality(let id):
      return municipalities.index(of: id).flatMap {
        municipalProvenance(.municipality($0), indicator: indicator, year: place.year)?.flags
      } ?? []
    case .section:
      return municipalProvenance(.section, indicator: indicator, year: place.year)?.flags ?? []
    }
  }
}
