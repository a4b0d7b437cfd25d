import SvodContent
import SvodLanguage
import SvodManagement
import SvodPublication

extension RegisterPage {
  /// Adds the words by which others refer to the page; lists of what is elsewhere have none, and
  /// the page of open data has its own.
  mutating func cite(as route: Route, _ digest: SectionDigest) {
    guard let subtitle = Self.subtitle(of: route, frame, digest) else { return }
    frame = frame.citing(
      "\(heading)\u{A0}: \(subtitle)", time: digest.citedDay, places: Self.places(on: route, digest)
    )
  }

  /// What explains the heading: the year, the group, the municipality; nil for what nobody cites.
  private static func subtitle(
    of route: Route, _ frame: PageFrame, _ digest: SectionDigest
  ) -> String? {
    switch route {
    case .direction(let id, let year):
      digest.components(of: id, in: year) == nil
        ? "показатели за\u{A0}\(year)\u{A0}год"
        : "управленческий цикл за\u{A0}\(year)\u{A0}год"
    case .cycle(let year), .expert(let year), .threads(let year): "\(year)\u{A0}год"
    case .meeting(_, let group):
      digest.management.group(group).map { RussianText.bound($0.group.title).uncapitalizedFirst }
    case .group: "состав и\u{A0}заседания"
    case .decisions, .corrections: RussianText.bound(frame.municipality)
    case .home, .summary, .organizations, .organization, .indicators, .indicator, .note,
      .organizationNote, .cycleFile, .expertFile, .documents, .document, .obligations, .updates,
      .institution, .person, .comparison, .search, .findings, .methodology, .archive, .openData,
      .accessibility, .notFound:
      nil
    }
  }

  private static func places(on route: Route, _ digest: SectionDigest) -> String {
    switch route {
    case .direction(let id, let year) where digest.components(of: id, in: year) == nil:
      Citation.valuePlaces
    case .cycle: "Адрес компонента открывается по\u{A0}ссылке в\u{A0}его ячейке."
    case .expert: "Адрес фрагмента стоит в\u{A0}последнем столбце."
    case .direction: "Адрес компонента открывается по\u{A0}знаку\u{A0}¶ у\u{A0}его заголовка."
    case .home, .summary, .organizations, .organization, .indicators, .indicator, .note,
      .organizationNote, .cycleFile, .expertFile, .threads, .documents, .document, .obligations,
      .updates, .group, .meeting, .decisions, .institution, .person, .comparison, .search,
      .findings, .methodology, .corrections, .archive, .openData, .accessibility, .notFound:
      "Адрес строки открывается по\u{A0}знаку\u{A0}¶ в\u{A0}ней."
    }
  }
}
