import SvodConclusions
import SvodContent
import SvodPublication

extension ConclusionList {
  /// What follows from the figures of a subject in a cycle; nil where nothing does.
  ///
  /// In public the word «проблемная зона» stands only for confirmed ones; the internal edition
  /// shows the others in the analytical note.
  ///
  /// - Parameters:
  ///   - subject: whose figures.
  ///   - year: a cycle.
  ///   - digest: the published section.
  ///   - page: from where links lead.
  ///   - told: indicators whose worsening the page tells elsewhere.
  init?(
    of subject: Zone.Subject, in year: Int, _ digest: SectionDigest, on page: Route,
    besides told: Set<Int> = []
  ) {
    let conclusions = digest.conclusions
    let wording = ConclusionWording(
      digest: digest, page: page, subject: subject, year: year, told: told)
    let confirmed = conclusions.confirmedZones(of: subject, in: year)
    self.init(
      zones: wording.items(confirmed.filter { !$0.rule.isGood }),
      followed: conclusions.followedZones(of: subject, in: year).map(wording.item),
      practices: confirmed.filter(\.rule.isGood).map(wording.item),
      recommendations: conclusions.recommendations(of: subject, in: year).map(wording.item),
      drafts: conclusions.drafts(of: subject, in: year).map(wording.item),
      note: Self.note(of: subject, in: year, digest, on: page))
    if self == ConclusionList() { return nil }
  }

  private static func note(
    of subject: Zone.Subject, in year: Int, _ digest: SectionDigest, on page: Route
  ) -> PageFrame.Link? {
    guard SitePlan.hasNotes(digest.section, in: year) else { return nil }
    let route: Route =
      switch subject {
      case .area(let area): .note(of: digest.section.municipality(of: area)?.id, year: year)
      case .organization(let place):
        .organizationNote(digest.section.organizations.organizations[place].id, year: year)
      }
    return PageFrame.Link(
      title: "Проект аналитической справки", address: page.link(to: route))
  }
}
