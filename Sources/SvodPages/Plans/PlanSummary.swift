import SvodContent
import SvodDeadlines
import SvodLanguage
import SvodNumbers
import SvodPlans
import SvodPublication

/// The answer of a plan's page: how much is done, what is near, and what one must know of both.
struct PlanSummary {
  /// How many days ahead terms are called near.
  private static let nearDays = 30

  private let plan: DatedPlan
  private let wording: PlanItemWording
  private let digest: SectionDigest
  /// Nil where items are counted, not terms.
  private let passed: PassedTerms?

  init(_ plan: DatedPlan, _ wording: PlanItemWording, _ digest: SectionDigest) {
    self.plan = plan
    self.wording = wording
    self.digest = digest
    passed = PassedTerms(of: plan)
  }

  private var isJudged: Bool { plan.isKept && plan.asOf != nil }

  /// How much is done; nil where nobody keeps records.
  var statement: RichText? {
    guard isJudged else { return nil }
    let numbers = wording.numbers
    let done = plan.items.count { $0.standing.share == .done }
    let all = numbers.whole(plan.items.count)
    if done == plan.items.count, done > 1 {
      return RichText([
        .text("Все мероприятия выполнены: "), .strong("\(all) из\u{A0}\(all)"), .text("."),
      ])
    }
    let runs =
      passed.map(words) ?? [
        .text("Выполнено "), .strong("\(numbers.counted(done, .activity)) из\u{A0}\(all)"),
      ]
    return RichText((runs + lateness).closed)
  }

  /// «Из сроков, которые прошли, выполнено 4 из 31».
  private func words(_ passed: PassedTerms) -> [RichText.Run] {
    let numbers = wording.numbers
    var runs: [RichText.Run] = [.text("Ни\u{A0}один срок плана ещё не\u{A0}прошёл")]
    if passed.count > 0 {
      runs = [
        .text("Из\u{A0}сроков, которые прошли, выполнено "),
        .strong("\(numbers.whole(passed.done)) из\u{A0}\(numbers.whole(passed.count))"),
      ]
    }
    if passed.doneAhead > 0 {
      runs += [.text(", раньше срока\u{A0}— "), .strong(numbers.whole(passed.doneAhead))]
    }
    return runs
  }

  /// What is overdue, where that is printed.
  private var lateness: [RichText.Run] {
    let late = plan.items.filter { $0.standing.share == .overdue }
    guard wording.printsOverdue, !late.isEmpty else { return [] }
    let numbers = wording.numbers
    let verb = RussianPlural.form(
      late.count, one: "Просрочено", few: "Просрочены", many: "Просрочено")
    var runs: [RichText.Run] =
      passed == nil
      ? [.text(". \(verb) "), .strong(numbers.whole(late.count))]
      : [.text(". Просрочены сроки "), .strong(numbers.counted(late.count, .activity, .genitive))]
    if late.count <= 3 {
      let names = late.map { item -> [RichText.Run] in
        [.link(name(item), address: "#\(item.anchor)")]
      }
      runs += [.text(": ")] + names.joined(separator: [.text(", ")])
    }
    return runs
  }

  private func name(_ item: DatedPlanItem) -> String {
    item.item.number.map { "п.\u{A0}\(PlanItemWording.bare($0))" }
      ?? RussianText.bound(RussianText.withoutListDashes(item.item.title.plainText))
  }

  private func count(_ share: PlanItemStanding.Share) -> Int {
    if passed == nil { return plan.items.count { $0.standing.share == share } }
    return plan.items.map { $0.count(share) }.reduce(0, +)
  }

  /// Parts without an item are left out.
  var bar: [PlanView.BarPart] {
    guard isJudged else { return [] }
    var parts: [PlanView.BarPart] = []
    for share in PlanItemStanding.Share.allCases {
      let part = PlanView.BarPart(
        kind: wording.mark(share), title: title(share), count: count(share))
      if part.count == 0 { continue }
      if let place = parts.firstIndex(where: { $0.kind == part.kind }) {
        parts[place].count += part.count
      } else {
        parts.append(part)
      }
    }
    return parts
  }

  /// What runs and what is over are one part of the bar, where the section does not say late.
  private var unfinished: String {
    if passed != nil { return "срок идёт или прошёл" }
    return count(.overdue) > 0
      ? "в\u{A0}работе, срок идёт или прошёл" : "в\u{A0}работе или срок идёт"
  }

  private func title(_ share: PlanItemStanding.Share) -> String {
    switch share {
    case .done: "выполнено"
    case .underWay: wording.printsOverdue ? "срок идёт" : unfinished
    case .overdue: wording.printsOverdue ? "просрочено" : unfinished
    case .planned: "запланировано"
    case .dropped: "отменено или не\u{A0}требуется"
    case .open: "без календарного срока"
    }
  }
}

extension PlanSummary {
  var remarks: [RichText] {
    [keeping, counting, lastDays, successor, nextPlan, calendar].compactMap(\.self)
  }

  /// What the bar counts, where that is not items.
  private var counting: RichText? {
    guard isJudged, passed != nil else { return nil }
    return RichText(
      "Посчитаны сроки: у\u{A0}мероприятия, которое повторяется, их несколько.")
  }

  /// What every term named with «до» would otherwise have to say.
  private var lastDays: RichText? {
    guard plan.items.contains(where: \.endIsAssumed) else { return nil }
    return RichText("День, до\u{A0}которого назван срок, входит в\u{A0}срок.")
  }

  private var route: Route { .document(plan.document.id) }

  private var keeping: RichText? {
    if plan.isKept {
      return plan.asOf.map { RichText("Состояние на\u{A0}\(RussianDates.short($0)).") }
    }
    let kept = digest.documents.otherEditions(of: plan.document)
      .first { digest.plans[$0.id]?.isKept == true }
    guard let kept else {
      return RichText("Сведения о\u{A0}выполнении в\u{A0}разделе не\u{A0}ведутся.")
    }
    return RichText([
      .text("Сведения о\u{A0}выполнении ведутся по\u{A0}"),
      .link("другой редакции плана", address: route.link(to: .document(kept.id))), .text("."),
    ])
  }

  /// The plan that goes on where this one ends.
  private var successor: RichText? {
    let next = digest.plans.plans.first {
      $0.document.planning.continues == plan.document.id
    }
    guard let next else { return nil }
    return RichText([
      .text("Продолжение: "),
      .link(
        RussianText.bound(next.document.title), address: route.link(to: .document(next.document.id))
      ),
      .text("."),
    ])
  }

  /// That the plan is over and no other is placed: «план на 2022 год не размещён».
  private var nextPlan: RichText? {
    guard let end = plan.frame.period?.upperBound, let asOf = plan.asOf, end < asOf,
      plan.document.kind == PlanFirst.kind, successor == nil,
      digest.documents.otherEditions(of: plan.document).allSatisfy({ edition in
        digest.plans[edition.id]?.frame.period?.upperBound ?? end <= end
      })
    else { return nil }
    let years = plan.frame.period.map {
      RussianDates.years(from: $0.lowerBound.year, to: $0.upperBound.year)
    }
    let own = plan.frame.period?.lowerBound.year == end.year ? "год" : "годы"
    return RichText(
      "Размещён план на\u{A0}\(years ?? "")\u{A0}\(own); план на\u{A0}\(end.year + 1)\u{A0}год "
        + "не\u{A0}размещён.")
  }

  private var calendar: RichText? {
    let years = plan.yearsWithoutCalendar
    guard !years.isEmpty else { return nil }
    return RichText(
      "Рабочие дни \(years.map(String.init).joined(separator: ", ")) "
        + "\(years.count == 1 ? "года" : "годов") посчитаны по\u{A0}выходным: производственного "
        + "календаря в\u{A0}разделе нет.")
  }
}

extension PlanSummary {
  /// What is overdue where that is printed, and the terms of the next days.
  var nearTerms: [PlanView.List] {
    [attention, upcoming].compactMap(\.self)
  }

  private var attention: PlanView.List? {
    guard isJudged, wording.printsOverdue else { return nil }
    let lines = plan.items.filter { $0.standing.share == .overdue }.map { item in
      PlanView.Line(
        lead: nil, text: wording.link(item, .sentence),
        remark: wording.state(item).map { state in
          RichText([state, responsible(item)].compactMap(\.self).joined(separator: " · "))
        })
    }
    guard !lines.isEmpty else { return nil }
    return PlanView.List(
      title: "Требует внимания", note: nil, groups: [.init(title: nil, calendar: nil, lines: lines)]
    )
  }

  private var upcoming: PlanView.List? {
    guard let asOf = plan.asOf, DocumentState(of: plan.document, digest.documents).isCurrent else {
      return nil
    }
    let last = asOf.adding(days: Self.nearDays)
    let near = plan.terms(from: asOf.adding(days: 1), through: last)
    guard !near.isEmpty else { return nil }
    var order: [String] = []
    var terms: [String: [PlanTermDay]] = [:]
    for term in near {
      if terms[term.item.anchor] == nil { order.append(term.item.anchor) }
      terms[term.item.anchor, default: []].append(term)
    }
    let first = RussianDates.short(asOf.adding(days: 1))
    return PlanView.List(
      title: "После \(RussianDates.short(asOf))",
      note: "Сроки с\u{A0}\(first) по\u{A0}\(RussianDates.short(last)).",
      groups: [
        .init(title: nil, calendar: nil, lines: order.compactMap { terms[$0] }.map(line))
      ])
  }

  /// All that is near of one item, under its first day: an item takes one place.
  private func line(_ terms: [PlanTermDay]) -> PlanView.Line {
    let days = terms.enumerated().map { place, term in
      let words = term.isStart ? "начало срока" : "последний день срока"
      return place == 0 ? words : "\(RussianDates.dayAndMonth(term.day))\u{A0}— \(words)"
    }
    return PlanView.Line(
      lead: RussianDates.dayAndMonth(terms[0].day), text: wording.link(terms[0].item, .sentence),
      remark: RichText(
        [days.joined(separator: "; "), responsible(terms[0].item)].compactMap(\.self)
          .joined(separator: " · ")))
  }

  private func responsible(_ item: DatedPlanItem) -> String? {
    item.responsible.isEmpty ? nil : item.responsible.map(\.name).joined(separator: "; ")
  }
}

extension DocumentState {
  /// Whether somebody may go by it.
  var isCurrent: Bool {
    switch self {
    case .inForce, .amended, .notYet, .unknown: true
    case .repealed, .superseded: false
    }
  }
}
