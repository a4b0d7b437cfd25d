package import SvodContent
import SvodFigures

/// All figures that a publication shows, and what it shows in place of others.
///
/// The open data of a section are printed from them, and read back when the section is published
/// again: what is public once stays known (`product.md` § 4).
package struct PublishedFigures: Sendable, Hashable {
  /// Whom a figure is of.
  package enum Subject: Sendable, Hashable {
    case organization(Organization.ID)
    case municipality(Municipality.ID)
    /// All organizations of the section.
    case section
  }

  /// Where a figure stands.
  package struct Place: Sendable, Hashable {
    package let year: Int
    package let indicator: Indicator.ID
    package let subject: Subject

    package init(year: Int, indicator: Indicator.ID, subject: Subject) {
      self.year = year
      self.indicator = indicator
      self.subject = subject
    }
  }

  /// What stands there.
  package enum Standing: Sendable, Hashable {
    case shown(FigureAmounts)
    case absent(Absence)
  }

  /// What a publication says, by the places that it names.
  package private(set) var standings: [Place: Standing]

  /// What it says of corrections, by which a number is kept back once it was.
  package private(set) var notices: [ToldNotice]

  /// - Parameters:
  ///   - standings: as they were read.
  ///   - notices: those of the log of corrections.
  package init(_ standings: [Place: Standing] = [:], notices: [ToldNotice] = []) {
    self.standings = standings
    self.notices = notices
  }

  /// Takes all that a section shows.
  package init(of section: PublishedSection) {
    standings = [:]
    notices = section.corrections.map(ToldNotice.init)
    for year in section.cycles.map(\.year) {
      for (place, standing) in section.figures(of: year) { standings[place] = standing }
    }
  }

  /// What stands at a place; nil where the publication does not name it.
  subscript(year: Int, indicator: Indicator.ID, subject: Subject) -> Standing? {
    standings[Place(year: year, indicator: indicator, subject: subject)]
  }
}

extension PublishedSection {
  /// The figures of a cycle in the order of the catalogue; of an indicator those of the areas come
  /// first, then those of its organizations, by the register.
  ///
  /// What cannot be computed stands nowhere.
  package func figures(
    of year: Int
  ) -> [(place: PublishedFigures.Place, standing: PublishedFigures.Standing)] {
    catalogue.indicators.enumerated().flatMap { number, indicator in
      let areas = [Area.section] + municipalities.municipalities.indices.map(Area.municipality)
      let sums = areas.compactMap { area in
        municipal(area, indicator: number, year: year)?.total.outcome.standing.map {
          (subject(of: area), $0)
        }
      }
      let cells = organizations.organizations.enumerated().compactMap { place, organization in
        outcome(organization: place, indicator: number, year: year).map {
          (PublishedFigures.Subject.organization(organization.id), $0.standing)
        }
      }
      return (sums + cells).map { subject, standing in
        (
          PublishedFigures.Place(year: year, indicator: indicator.id, subject: subject), standing
        )
      }
    }
  }

  private func subject(of area: Area) -> PublishedFigures.Subject {
    switch area {
    case .section: .section
    case .municipality(let place): .municipality(municipalities.municipalities[place].id)
    }
  }
}

extension Outcome {
  fileprivate var standing: PublishedFigures.Standing {
    switch self {
    case .figure(let figure): .shown(FigureAmounts(figure))
    case .absent(let reason): .absent(reason)
    }
  }
}

extension PooledOutcome {
  fileprivate var standing: PublishedFigures.Standing? {
    switch self {
    case .figure(let figure): .shown(FigureAmounts(figure))
    case .absent(let reason): .absent(reason)
    case .incomputable: nil
    }
  }
}
