import SvodContent
import SvodLanguage
import SvodManagement
import SvodPublication

/// What a page is called: in the window's title, and in short in the way to it.
struct PageTitle {
  /// «Берёзовская СОШ, 2021».
  let full: String
  /// «Берёзовская СОШ».
  let short: String

  init(of route: Route, _ digest: SectionDigest) {
    short = Self.short(route, digest)
    switch route {
    case .search(let sheet): full = short + Self.words(ofSheet: sheet)
    case .organizations(_, let year, let sheet), .indicator(_, _, let year, let sheet):
      full = Self.full(short, of: route, in: year, digest) + Self.words(ofSheet: sheet)
    case .organization(_, let year): full = "\(short), \(year)"
    case .indicators(_, let year): full = Self.full(short, of: route, in: year, digest)
    case .note(_, let year): full = Self.full(short, of: route, in: year, digest)
    case .organizationNote(let id, let year):
      full = "\(short): \(Self.short(.organization(id, year: year), digest)), \(year)"
    case .summary(.some, let year): full = "\(short): итоги мониторинга \(Wording.forYear(year))"
    case .home, .summary(nil, _):
      full = Self.summary(in: route.year ?? digest.section.settings.cycle, route, digest)
    case .document(let id):
      full = digest.documents[id].map { RussianText.bound($0.title) } ?? id.text
    case .direction(_, let year), .cycle(let year), .cycleFile(let year), .expert(let year),
      .expertFile(let year), .threads(let year):
      full = "\(short), \(year)"
    case .group(let id):
      full = digest.management.group(id).map { RussianText.bound($0.group.title) } ?? id.text
    case .meeting(let id, _): full = "\(short), \(id)"
    case .comparison(let later, let earlier):
      full = RussianText.bound(
        "\(short): \(digest.documents[later]?.title ?? later.text), \(earlier.text)")
    case .documents, .findings, .decisions, .institution, .person, .obligations, .updates,
      .methodology, .openData, .corrections, .archive, .accessibility, .notFound:
      full = short
    }
  }

  /// «Озёрный район: Показатели, 2026»; in a section of one municipality «Показатели, 2026».
  private static func full(
    _ short: String, of route: Route, in year: Int, _ digest: SectionDigest
  ) -> String {
    let name = route.municipality.map { Self.name(of: $0, digest) + ": " } ?? ""
    return "\(name)\(short), \(year)"
  }

  private static func words(ofSheet sheet: Int) -> String {
    sheet == 1 ? "" : ", лист\u{A0}\(sheet)"
  }

  private static func name(of id: Municipality.ID, _ digest: SectionDigest) -> String {
    RussianText.bound(digest.section.municipalities[id]?.name ?? id.text)
  }

  private static func short(_ route: Route, _ digest: SectionDigest) -> String {
    switch route {
    case .home: digest.section.settings.title
    case .summary(let municipality?, _): name(of: municipality, digest)
    case .summary(nil, let year): "Итоги \(Wording.forYear(year))"
    case .organizations: "Организации"
    case .organization(let id, let year):
      RussianText.bound(digest.section.organizations[id]?.shortName(in: year) ?? id.text)
    case .indicators: "Показатели"
    case .indicator(let id, _, _, _): indicator(id, digest)
    case .note, .organizationNote: "Проект аналитической справки"
    case .direction(let id, _): direction(id, digest)
    case .cycle, .cycleFile: "Управленческий цикл"
    case .expert, .expertFile: "Лист для\u{A0}эксперта"
    case .threads: "От\u{A0}показателя к\u{A0}результату"
    case .group: "Рабочая группа"
    case .meeting(let id, let group):
      digest.management.group(group)?.meetings.first { $0.meeting.id == id }.map {
        ManagementWording.title(of: $0.meeting)
      } ?? id.text
    case .decisions: "Решения"
    case .institution(let id): RussianText.bound(digest.parties.shortName(of: id) ?? id)
    case .person(let id): RussianText.bound(digest.management.person(id)?.name ?? id.text)
    case .documents: "Документы"
    case .document(let id):
      digest.documents[id].map { digest.documents.name(of: $0) } ?? id.text
    case .obligations: "Календарь сроков"
    case .updates: "Обновления раздела"
    case .comparison: "Сравнение редакций"
    case .search: "Поиск и\u{A0}указатель"
    case .findings: "Замечания издателя"
    case .methodology: "Методика расчёта"
    case .corrections: "Исправления и\u{A0}сведения, поступившие после срока"
    case .archive: "Архив"
    case .openData: "Открытые данные"
    case .accessibility: "Доступность раздела"
    case .notFound: "Страница не\u{A0}найдена"
    }
  }

  private static func direction(_ id: Direction.ID, _ digest: SectionDigest) -> String {
    digest.direction(id).map {
      SectionDigest.heading(number: $0.number, title: $0.short)
    } ?? id.text
  }

  /// The number and the short title.
  private static func indicator(_ id: Indicator.ID, _ digest: SectionDigest) -> String {
    guard let place = digest.section.catalogue.index(of: id) else { return id.text }
    let indicator = digest.section.catalogue.indicators[place]
    return SectionDigest.heading(number: indicator.number, title: indicator.short)
  }

  /// A section of texts has no year to sum up.
  private static func summary(in year: Int, _ route: Route, _ digest: SectionDigest) -> String {
    if digest.firstYear != nil { return SummaryStatement.title(in: year, digest) }
    return route == .home ? "Главная страница" : "Мониторинг \(Wording.forYear(year))"
  }
}
