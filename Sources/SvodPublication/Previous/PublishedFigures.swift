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

  /// A figure as open data print it.
  package struct Entry: Sendable, Hashable {
    package let place: Place
    package let standing: Standing
    /// What the author says of it; of a sum, where the author gives the sum.
    package let flags: Observation.Flags

    package init(place: Place, standing: Standing, flags: Observation.Flags = []) {
      self.place = place
      self.standing = standing
      self.flags = flags
    }
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
      for indicator in section.catalogue.indicators.indices {
        for entry in section.figures(of: indicator, year: year) {
          standings[entry.place] = entry.standing
        }
      }
    }
  }

  /// What stands at a place; nil where the publication does not name it.
  subscript(year: Int, indicator: Indicator.ID, subject: Subject) -> Standing? {
    standings[Place(year: year, indicator: indicator, subject: subject)]
  }
}

extension PublishedSection {
  /// The figures of an indicator in a cycle: those of the areas, then those of its organizations,
  /// by the register.
  ///
  /// What cannot be computed stands nowhere.
  package func figures(of indicator: Int, year: Int) -> [PublishedFigures.Entry] {
    let areas = [Area.section] + municipalities.municipalities.indices.map(Area.municipality)
    let id = catalogue.indicators[indicator].id
    let sums = areas.compactMap { area -> PublishedFigures.Entry? in
      guard
        let standing = municipal(area, indicator: indicator, year: year)?.total.outcome.standing
      else { return nil }
      let source = municipalProvenance(area, indicator: indicator, year: year)
      return PublishedFigures.Entry(
        place: .init(year: year, indicator: id, subject: subject(of: area)), standing: standing,
        flags: source?.flags ?? [])
    }
    let cells = organizations.organizations.indices.compactMap { place in
      outcome(organization: place, indicator: indicator, year: year).map { outcome in
        PublishedFigures.Entry(
          place: .init(
            year: year, indicator: id,
            subject: .organization(organizations.organizations[place].id)),
          standing: outcome.standing,
          flags: flags(organization: place, indicator: indicator, year: year))
      }
    }
    return sums + cells
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
