import SvodContent
import SvodLanguage
import SvodManagement
import SvodNumbers
import SvodPublication

/// The words for groups, decisions and the management cycle; they accuse nobody.
struct ManagementWording {
  let digest: SectionDigest
  let page: Route

  private var numbers: RussianNumbers { digest.wording.numbers }

  static func role(_ role: WorkingGroup.Role) -> String {
    switch role {
    case .chair: "председатель"
    case .deputy: "заместитель председателя"
    case .secretary: "секретарь"
    case .member: "член группы"
    }
  }

  static func kind(_ kind: ManagementDecision.Kind) -> String {
    switch kind {
    case .organizing: "организующее"
    case .activating: "активизирующее"
    case .coordinating: "координирующее"
    case .controlling: "контролирующее"
    case .rewarding: "стимулирующее"
    case .advisory: "рекомендательное"
    }
  }

  static func state(_ state: Recommendation.State) -> String {
    switch state {
    case .planned: "запланировано"
    case .inProgress: "в\u{A0}работе"
    case .done: "выполнено"
    case .postponed: "срок перенесён"
    case .cancelled: "отменено"
    case .notNeeded: "не\u{A0}требуется"
    }
  }

  static func state(_ state: Direction.Goal.State) -> String {
    switch state {
    case .reached: "достигнута"
    case .partlyReached: "достигнута частично"
    case .notReached: "не\u{A0}достигнута"
    case .words(let words): RussianText.bound(words)
    }
  }

  /// «Заседание 20.04.2022».
  static func title(of meeting: Meeting) -> String {
    "Заседание \(RussianDates.short(meeting.date))"
  }

  /// A link to a document by its requisites.
  func link(to document: Document, anchor: String? = nil) -> RichText.Run {
    .link(
      digest.documents.name(of: document),
      address: page.link(to: .document(document.id), anchor: anchor))
  }

  /// A link to a place of a document by requisites and clause; nil without such a document.
  func link(to place: ActLink) -> RichText.Run? {
    guard let document = digest.documents[place.document] else { return nil }
    let clause = Self.clause(place.anchor, of: document).map { ", \($0)" } ?? ""
    return .link(
      digest.documents.name(of: document) + clause,
      address: page.link(to: .document(document.id), anchor: place.anchor))
  }

  /// A link to a person by name; nil for one whom the audience may not know.
  func link(to person: Person.ID?) -> RichText.Run? {
    guard let record = person.flatMap(digest.management.person) else { return nil }
    let name = RussianText.bound(record.name)
    return digest.parties.page(of: record.id.text).map {
      .link(name, address: page.link(to: $0))
    } ?? .text(name)
  }

  /// Those whom words name, with a link where they have a page.
  func party(_ words: String) -> RichText.Run {
    let text = RussianText.bound(words)
    guard let route = digest.parties.page(named: words), route != page else { return .text(text) }
    return .link(text, address: page.link(to: route))
  }

  /// An organization or institution by its id or in the author's own words, with a link to its
  /// page.
  func organization(_ words: String) -> RichText.Run {
    guard let name = digest.parties.shortName(of: words) else { return party(words) }
    guard let route = digest.parties.page(of: words), route != page else {
      return .text(RussianText.bound(name))
    }
    return .link(RussianText.bound(name), address: page.link(to: route))
  }

  /// The number of a clause or a chapter with its word before it; nil where there is none.
  static func clause(_ anchor: String?, of document: Document) -> String? {
    guard let place = anchor.flatMap({ document.act.places.place(ofAnchor: $0) }),
      var number = place.number
    else { return nil }
    while number.last == "." { number.removeLast() }
    switch place.kind {
    case .clause, .row: return whole(number, of: place, in: document)
    case .heading, .appendix:
      return number.first?.isLetter == true && number.count > 5
        ? number.uncapitalizedFirst : "раздел\u{A0}\(number)"
    }
  }

  /// The clause's word and number; a sub-clause names the clause above it too.
  private static func whole(
    _ number: String, of place: ActPlace, in document: Document
  ) -> String {
    guard number.last == ")",
      let parent = clause(place.parent, of: document)
    else { return "п.\u{A0}\(number)" }
    return "подп.\u{A0}\(number.dropLast()) \(parent)"
  }

  /// The day to reckon from: «на 16.05.2022».
  var onDay: String? { digest.section.asOf.map { "на\u{A0}\(RussianDates.short($0))" } }
}

extension ManagementWording {
  /// «в течение 5 рабочих дней после заседания».
  func rule(_ term: WorkingGroup.Term, for subject: TermCheck.Subject) -> String {
    let noun: NounForms = term.days == .working ? .workingDay : .day
    let days = numbers.counted(term.count, noun, .genitive)
    switch (subject, term.event) {
    case (.notice, _):
      let before = numbers.counted(term.count, noun, .accusative)
      return "не\u{A0}позднее чем за\u{A0}\(before) до\u{A0}заседания"
    case (_, .meeting): return "в\u{A0}течение \(days) после заседания"
    case (_, .signing): return "в\u{A0}течение \(days) со\u{A0}дня подписания протокола"
    }
  }

  /// «не реже 4 раз в год».
  func frequency(_ rule: WorkingGroup.Frequency) -> String {
    let period =
      switch rule.period {
      case .year: "год"
      case .halfYear: "полугодие"
      case .quarter: "квартал"
      case .month: "месяц"
      }
    let times = RussianPlural.form(rule.count, one: "раза", few: "раз", many: "раз")
    return "не\u{A0}реже \(numbers.whole(rule.count))\u{A0}\(times) в\u{A0}\(period)"
  }

  static func title(_ subject: TermCheck.Subject) -> String {
    switch subject {
    case .notice: "Извещение о\u{A0}заседании"
    case .minutes: "Протокол"
    case .extracts: "Выписка из\u{A0}протокола"
    }
  }

  /// Whether a term was missed in a section that does not print so: its dates stand alone.
  func isSilent(_ check: TermCheck) -> Bool {
    if case .late = check.state {
      !digest.section.settings.publication.printsOverdue
    } else {
      false
    }
  }

  /// How a term stands; lateness only where the section prints it.
  func state(_ check: TermCheck) -> String {
    switch check.state {
    case .inTime: "в\u{A0}срок"
    case .late(let days):
      digest.section.settings.publication.printsOverdue
        ? "на\u{A0}\(numbers.counted(days, .day, .accusative)) позже срока" : "сделано"
    case .awaited: "срок не\u{A0}наступил"
    case .unrecorded: "дата не\u{A0}указана"
    case .awaitsBase: "отсчёт начнётся с\u{A0}подписания протокола"
    }
  }

  /// «30.04.2022 (нерабочий день, переносится с 29.04.2022)».
  func due(_ check: TermCheck) -> String? {
    guard let due = check.due else { return nil }
    let moved = check.unshifted.map {
      " (перенесено с\u{A0}нерабочего дня \(RussianDates.short($0))"
        + (check.dayOff.map { ", «\(RussianText.bound($0))»" } ?? "") + ")"
    }
    return RussianDates.short(due) + (moved ?? "")
  }

  /// «2022 год: проведено 2 из не менее 4 заседаний; последний день — 31.12.2022».
  func frequency(_ check: FrequencyCheck, since beginning: CalendarDate?) -> RichText {
    let end: String
    switch check.state {
    case .reached, .missed: end = ""
    case .partial:
      end =
        beginning.map { "; группа начала работу \(RussianDates.short($0))" }
        ?? "; сведений о\u{A0}более ранних заседаниях нет"
    case .open: end = "; последний день\u{A0}— \(RussianDates.short(check.last))"
    }
    return RichText(
      [.text("\(period(check).capitalizedFirst): ")] + held(check) + [.text("\(end).")])
  }

  /// «проведено 2 из не менее 4 заседаний».
  func held(_ check: FrequencyCheck) -> [RichText.Run] {
    let held = numbers.whole(check.held)
    let idle =
      check.withoutQuorum > 0
      ? ", ещё \(numbers.counted(check.withoutQuorum, .meeting)) без\u{A0}кворума" : ""
    let plan = "из\u{A0}не\u{A0}менее \(numbers.counted(check.required, .meeting, .genitive))"
    return [.text("проведено "), .strong(held), .text(" \(plan)\(idle)")]
  }

  func period(_ check: FrequencyCheck) -> String {
    check.first.month == 1 && check.last.month == 12
      ? "\(check.first.year)\u{A0}год"
      : RussianDates.period(from: check.first, to: check.last)
  }

  /// «присутствовали 7 из 9, кворум есть»; nil where nothing is known.
  func attendance(_ attendance: Attendance) -> String? {
    guard let present = attendance.present, let composition = attendance.composition else {
      return nil
    }
    let count = "\(numbers.whole(present)) из\u{A0}\(numbers.whole(composition))"
    switch attendance.isQuorate {
    case true?: return "\(count), кворум есть"
    case false?: return "\(count), кворума нет"
    case nil: return count
    }
  }
}
