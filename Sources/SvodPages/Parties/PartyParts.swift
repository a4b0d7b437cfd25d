import SvodContent
import SvodDeadlines
import SvodLanguage
import SvodManagement
import SvodNumbers
import SvodPlans
import SvodPublication

/// What pages of institutions and people share: measures with their terms, decisions, spellings.
struct PartyParts {
  /// A measure of a plan in force.
  private struct Measure {
    let plan: DatedPlan
    let item: DatedPlanItem
  }

  /// More places of a spelling than this are counted instead, in a document and over all.
  private static let mostPlaces = 4
  private static let mostDocuments = 6

  let party: Party
  let digest: SectionDigest
  let page: Route
  private let measures: [Measure]
  let decisions: [ManagementDecision]

  init(of id: String, _ digest: SectionDigest, on page: Route) {
    let party = digest.parties.party(id)
    self.party = party
    self.digest = digest
    self.page = page
    measures = party.items.compactMap { place in
      guard digest.plans.plans.indices.contains(place.plan) else { return nil }
      let plan = digest.plans.plans[place.plan]
      return DocumentState(of: plan.document, digest.documents).isCurrent
        ? Measure(plan: plan, item: plan.items[place.item]) : nil
    }
    let own = Set(party.decisions)
    decisions = digest.management.decisions.filter { own.contains($0.id) }
  }

  private var words: ManagementWording { ManagementWording(digest: digest, page: page) }
  private var numbers: RussianNumbers { digest.wording.numbers }

  /// «в 12 мероприятиях планов», «в 3 решениях, 2 из них — с заседаний».
  var counts: [[RichText.Run]] {
    var counts: [[RichText.Run]] = []
    if !measures.isEmpty {
      let noun = numbers.counted(measures.count, .activity, .prepositional)
      let isOne = Set(measures.map(\.plan.document.id)).count == 1
      counts.append([
        .text("в\u{A0}"), .strong(noun),
        .text(isOne ? " действующего плана" : " действующих планов"),
      ])
    }
    if !decisions.isEmpty {
      let noun = numbers.counted(decisions.count, .decision, .prepositional)
      let held = meetingCount
      let meetings =
        held == 0
        ? ""
        : ", принятых на\u{A0}\(numbers.counted(held, .meeting, .prepositional))"
      let areAll = decisions.allSatisfy { $0.source.map { isMinutes($0.document) } ?? false }
      counts.append([.text("в\u{A0}"), .strong(noun), .text(areAll ? meetings : "")])
    }
    return counts
  }

  /// Who it is, and on which day states are judged.
  func introduction(_ description: String?) -> RichText? {
    let day = measures.contains { $0.plan.isKept } ? words.onDay.map { "Сведения \($0)." } : nil
    let parts = [description.map { RussianText.bound($0).closed }, day].compactMap(\.self)
    return parts.isEmpty ? nil : RichText(parts.joined(separator: " "))
  }

  private func isMinutes(_ id: Document.ID) -> Bool {
    digest.management.groups.contains { $0.meetings.contains { $0.meeting.minutes == id } }
  }

  private var meetingCount: Int {
    Set(decisions.compactMap { $0.source?.document }.filter(isMinutes)).count
  }

  /// The nearest term that is not fulfilled yet: its day, and a link to the measure.
  var nearest: [RichText.Run]? {
    guard let asOf = digest.section.asOf else { return nil }
    let ends = measures.flatMap { measure in
      measure.item.openEnds(from: asOf).map { ($0, measure) }
    }
    guard let (day, measure) = ends.min(by: { $0.0 < $1.0 }) else { return nil }
    let wording = PlanItemWording(measure.plan, digest, on: page)
    return [.strong(RussianDates.long(day)), .text(": ")] + wording.link(measure.item).runs
  }
}

extension PartyParts {
  /// The measures by plans, each with its term as written, as understood, and its state.
  ///
  /// A column that would say the same in every row is left out: states where nobody keeps them, the
  /// name where all plans use one.
  var plans: RegisterPage.Part? {
    guard !measures.isEmpty else { return nil }
    let names = Set(measures.flatMap(names).map(RussianFold.folded))
    let shows = Columns(
      states: measures.contains { $0.plan.isKept }, names: names.count > 1)
    let called = measures.first.flatMap { self.names($0).first }.map { name in
      "В\u{A0}планах исполнитель назван так: «\(RussianText.bound(name).innerQuoted)»."
    }
    return RegisterPage.Part(
      "Мероприятия планов", anchor: "_meropriyatiya",
      .table(
        RegisterTable(
          caption: RichText(
            shows.names ? "Мероприятия стоят в\u{A0}порядке планов." : called ?? ""),
          columns: [
            .init("Мероприятие", .wide), .init("Срок в\u{A0}документе"),
            .init("Срок по\u{A0}календарю", .wide),
          ] + (shows.states ? [.init("Состояние")] : [])
            + (shows.names ? [.init("Как назван исполнитель")] : []),
          groups: groups(shows))))
  }

  private struct Columns {
    let states: Bool
    let names: Bool
  }

  private func groups(_ shows: Columns) -> [RegisterTable.Group] {
    let order = measures.map(\.plan.document.id).reduce(into: [Document.ID]()) { ids, id in
      if !ids.contains(id) { ids.append(id) }
    }
    return order.compactMap { id in
      digest.documents[id].map { document in
        RegisterTable.Group(
          RussianText.bound(document.title),
          measures.filter { $0.plan.document.id == id }.map { row($0, shows) })
      }
    }
  }

  private func names(_ measure: Measure) -> [String] {
    measure.item.responsible.filter { $0.id == party.id }.map(\.name)
  }

  private func row(_ measure: Measure, _ shows: Columns) -> RegisterTable.Row {
    let wording = PlanItemWording(measure.plan, digest, on: page)
    let words = measure.item.words.flatMap { $0.isEmpty ? nil : RussianText.bound($0) }
    let state = RegisterTable.Cell(
      wording.state(measure.item),
      orAbsence: measure.plan.isKept ? "нет сведений" : "ход не\u{A0}отмечается")
    let called = names(measure).map { RichText(RussianText.bound($0)) }
    return RegisterTable.Row(
      [
        .init([wording.link(measure.item)]), .init(words),
        .init(wording.reading(measure.item), orAbsence: "даты не\u{A0}установлены"),
      ] + (shows.states ? [state] : []) + (shows.names ? [.init(called)] : []))
  }

  /// The decisions, each with a link to the register.
  var decisionList: RegisterPage.Part? {
    guard !decisions.isEmpty else { return nil }
    let items = decisions.map { decision in
      let source = decision.source.flatMap { words.link(to: $0) }
      let facts = [
        decision.due.map { "срок\u{A0}— \(RussianDates.short($0))" },
        decision.state.map(ManagementWording.state),
      ].compactMap(\.self)
      let link = RichText.Run.link(
        "в\u{A0}реестре решений",
        address: page.link(to: .decisions, anchor: decision.id.text))
      let remark = [source].compactMap(\.self).map { [$0] } + facts.map { [.text($0)] } + [[link]]
      return RegisterPage.Item(
        RichText(text(of: decision)),
        remarks: [RichText(remark.joined(separator: [.text("; ")]).map(\.self))])
    }
    return RegisterPage.Part("Решения", anchor: "_resheniya", .items(items))
  }

  private func text(of decision: ManagementDecision) -> String {
    let passage = decision.source.flatMap { source in
      digest.documents[source.document].flatMap { document in
        source.anchor.flatMap { ActPassage(of: document.act, at: $0)?.body }
      }
    }
    return RussianText.bound(decision.text ?? passage?.beginning(words: 30) ?? decision.id.text)
  }

  /// Every spelling with links to where it stands.
  var spellings: RegisterPage.Part? {
    guard !party.spellings.isEmpty else { return nil }
    let items = party.spellings.map { spelling in
      let ids = spelling.places.map(\.document).reduce(into: [Document.ID]()) { ids, id in
        if !ids.contains(id) { ids.append(id) }
      }
      let shown = ids.prefix(Self.mostDocuments).compactMap { places(of: spelling, in: $0) }
      let rest = ids.count - shown.count
      let more =
        rest > 0
        ? [RichText("и\u{A0}ещё в\u{A0}\(numbers.counted(rest, .document, .prepositional))")] : []
      return RegisterPage.Item(
        RichText("«\(RussianText.bound(spelling.words).innerQuoted)»"), remarks: shown + more)
    }
    return RegisterPage.Part("Как называют документы", anchor: "_nazvaniya", .items(items))
  }

  private func places(of spelling: Party.Spelling, in id: Document.ID) -> RichText? {
    guard let document = digest.documents[id] else { return nil }
    let own = spelling.places.filter { $0.document == id }
    let numbered = own.compactMap { place in
      ManagementWording.clause(place.anchor, of: document).map { clause in
        RichText.Run.link(
          clause, address: page.link(to: .document(id), anchor: place.anchor))
      }
    }
    let shown = numbered.prefix(Self.mostPlaces).map { [$0] }
    let rest = own.count - shown.count
    let more: [[RichText.Run]] =
      rest > 0 && !shown.isEmpty ? [[.text("ещё мест: \(numbers.whole(rest))")]] : []
    let list = (shown + more).joined(separator: [.text(", ")])
    return RichText(
      [words.link(to: document)] + (shown.isEmpty ? [] : [.text(": ")]) + list)
  }
}

extension DatedPlanItem {
  /// The ends of its times from a day on that nobody has fulfilled or dropped.
  func openEnds(from day: CalendarDate) -> [CalendarDate] {
    let closed = (progress?.occurrences ?? [])
      .filter { [.done, .dropped].contains($0.state.share) }.map(\.occurrence)
    return occurrences.filter { !closed.contains($0) }.compactMap(\.end).filter { day <= $0 }
  }
}

extension String {
  /// The text with its quotes as they stand inside other quotes.
  var innerQuoted: String { replacing("«", with: "„").replacing("»", with: "“") }
}
