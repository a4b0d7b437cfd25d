package import SvodContent
import SvodFigures

/// What a publication changes among the numbers that are public (`product.md` § 4).
///
/// A change needs a notice that was not printed before; a sum, and a condition that is computed,
/// need none beside the one of the value that they are made of. What becomes hidden or shown is no
/// change of a number: the gate decides that.
package struct FigureRevisions: Sendable, Hashable {
  /// In the order of the figures; sums that follow from others of them are left out.
  package private(set) var unannounced: [FigureRevision] = []
  /// How many numbers changed of which notices tell.
  package private(set) var announced = 0
  /// How many sums and computed conditions changed together with them.
  package private(set) var following = 0
  package private(set) var misstated: [MisstatedNotice] = []

  /// Compares a section with the publication before.
  ///
  /// - Parameters:
  ///   - section: what would be public.
  ///   - previous: what is public.
  ///   - notices: all of the author's.
  package init(
    of section: PublishedSection, since previous: PublishedFigures,
    announcedBy notices: [CorrectionNotice]
  ) {
    let fresh = notices.filter { previous.told($0) == nil }
    for cycle in section.cycles {
      let changes = section.catalogue.indicators.indices.flatMap { indicator in
        section.figures(of: indicator, year: cycle.year).compactMap { entry in
          FigureRevision(at: entry.place, previous.standings[entry.place], entry.standing)
        }
      }
      guard !changes.isEmpty else { continue }
      let announcements = Announcements(
        fresh.filter { $0.year == cycle.year }, section, previous, changes)
      for change in changes { add(change, announcements) }
    }
  }

  private mutating func add(_ change: FigureRevision, _ announcements: Announcements) {
    switch announcements.answer(to: change) {
    case .announced: announced += 1
    case .follows: following += 1
    case .followsUnannounced: break
    case .misstated(let notice):
      misstated.append(MisstatedNotice(notice: notice, stood: change.was))
    case .unannounced(let newcomer):
      var change = change
      change.newcomer = newcomer
      unannounced.append(change)
    }
  }
}

extension FigureRevision {
  /// Nil where no public number has changed.
  fileprivate init?(
    at place: PublishedFigures.Place, _ before: PublishedFigures.Standing?,
    _ now: PublishedFigures.Standing
  ) {
    guard case .shown(let was)? = before, now != before, now != .absent(.suppressed) else {
      return nil
    }
    self.init(place: place, was: was, became: now)
  }
}

/// The new notices of a cycle beside what has changed in it.
private struct Announcements {
  enum Answer {
    case announced
    case follows
    case followsUnannounced
    case misstated(CorrectionNotice)
    case unannounced(newcomer: Organization.ID?)
  }

  private let notices: [CorrectionNotice]
  private let section: PublishedSection
  private let previous: PublishedFigures
  private let changed: Set<PublishedFigures.Place>

  init(
    _ notices: [CorrectionNotice], _ section: PublishedSection, _ previous: PublishedFigures,
    _ changes: [FigureRevision]
  ) {
    self.notices = notices
    self.section = section
    self.previous = previous
    changed = Set(changes.map(\.place))
  }

  func answer(to change: FigureRevision) -> Answer {
    switch change.place.subject {
    case .organization(let id): answer(to: change, of: id)
    case .section: answer(toSum: change, of: .section)
    case .municipality(let id):
      answer(
        toSum: change,
        of: section.municipalities.index(of: id).map(Area.municipality) ?? .section)
    }
  }

  private func answer(to change: FigureRevision, of organization: Organization.ID) -> Answer {
    let place = change.place
    let own = notices(of: place.indicator).filter { $0.organization == organization }
    if !own.isEmpty { return answer(to: change, by: own) }
    if !columnNotices(of: place.indicator).isEmpty { return .announced }
    guard let source = source(of: place.indicator) else { return .unannounced(newcomer: nil) }
    if notices(of: source).contains(where: { [organization, nil].contains($0.organization) }) {
      return .follows
    }
    let followed = PublishedFigures.Place(
      year: place.year, indicator: source, subject: place.subject)
    return changed.contains(followed) ? .followsUnannounced : .unannounced(newcomer: nil)
  }

  /// Several notices of one value are a chain: the first tells what stood, the last what stands.
  private func answer(to change: FigureRevision, by own: [CorrectionNotice]) -> Answer {
    let kind = kind(of: change.place.indicator)
    let chain = own.sorted { $0.date < $1.date }
    guard let first = chain.first, let was = first.was, let became = chain.last?.became,
      let stood = change.was.entry(of: kind), let stands = change.became.entry(of: kind)
    else { return .announced }
    if !was.agrees(with: stood) { return .misstated(first) }
    return became.agrees(with: stands) ? .announced : .unannounced(newcomer: nil)
  }

  private func answer(toSum change: FigureRevision, of area: Area) -> Answer {
    let indicators = [change.place.indicator, source(of: change.place.indicator)]
      .compactMap(\.self)
    let members = Set(
      section.organizations(of: area).map { section.organizations.organizations[$0].id })
    let told = indicators.flatMap(notices).filter {
      $0.organization.map(members.contains) ?? true
    }
    if !told.isEmpty { return .follows }
    let isFollowing = indicators.contains { indicator in
      members.contains { changed.contains(place(of: $0, indicator, like: change)) }
    }
    let isOfSource = indicators.dropFirst().contains {
      changed.contains(.init(year: change.place.year, indicator: $0, subject: change.place.subject))
    }
    if isFollowing || isOfSource { return .followsUnannounced }
    return .unannounced(newcomer: newcomer(among: area, change))
  }

  /// The first organization of an area whose value was not public and is.
  private func newcomer(among area: Area, _ change: FigureRevision) -> Organization.ID? {
    guard let indicator = section.catalogue.index(of: change.place.indicator) else { return nil }
    return section.organizations(of: area).first { organization in
      let id = section.organizations.organizations[organization].id
      let outcome = section.outcome(
        organization: organization, indicator: indicator, year: change.place.year)
      guard outcome?.figure != nil,
        case .absent(let reason)? =
          previous.standings[place(of: id, change.place.indicator, like: change)]
      else { return false }
      return reason != .suppressed
    }.map { section.organizations.organizations[$0].id }
  }

  private func place(
    of organization: Organization.ID, _ indicator: Indicator.ID, like change: FigureRevision
  ) -> PublishedFigures.Place {
    .init(year: change.place.year, indicator: indicator, subject: .organization(organization))
  }

  private func notices(of indicator: Indicator.ID) -> [CorrectionNotice] {
    notices.filter { $0.indicator == indicator }
  }

  private func columnNotices(of indicator: Indicator.ID) -> [CorrectionNotice] {
    notices(of: indicator).filter { $0.organization == nil }
  }

  private func source(of indicator: Indicator.ID) -> Indicator.ID? {
    section.catalogue[indicator]?.derivation?.source
  }

  private func kind(of indicator: Indicator.ID) -> Indicator.Kind {
    section.catalogue[indicator]?.kind ?? .count
  }
}
