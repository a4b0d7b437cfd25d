import SvodContent
import SvodDeadlines
import SvodLanguage
import SvodNumbers
import SvodPlans
import SvodPublication

/// A plan read by month, by responsible, and by what it leaves open; the history of its changes.
struct PlanLists {
  /// A plan of up to so many months is listed whole, of a longer one a year.
  private static let wholeMonths = 18

  private let plan: DatedPlan
  private let wording: PlanItemWording
  private let digest: SectionDigest

  init(_ plan: DatedPlan, _ wording: PlanItemWording, _ digest: SectionDigest) {
    self.plan = plan
    self.wording = wording
    self.digest = digest
  }

  /// Those that have something to list.
  var all: [PlanView.List] {
    [months, parties, given, undated, schedules, outcomes, unproven, history].compactMap(\.self)
  }

  private func line(_ item: DatedPlanItem, _ remark: String? = nil) -> PlanView.Line {
    PlanView.Line(
      lead: nil, text: wording.link(item), remark: remark.map { RichText($0) })
  }

  private func list(
    _ title: String, _ items: [DatedPlanItem], note: String? = nil,
    remark: (DatedPlanItem) -> String? = { _ in nil }
  ) -> PlanView.List? {
    guard !items.isEmpty else { return nil }
    let lines = items.map { line($0, remark($0)) }
    return PlanView.List(
      title: title, note: note, groups: [.init(title: nil, calendar: nil, lines: lines)],
      isBrief: wording.isLong)
  }
}

extension PlanLists {
  /// The months whose ends of terms are listed.
  private var months: PlanView.List? {
    guard let (first, last) = monthRange else { return nil }
    let ends = plan.items.flatMap { item in
      item.occurrences.compactMap { occurrence in occurrence.end.map { ($0, occurrence, item) } }
    }.filter { first <= $0.0 && $0.0 <= last }
    let byMonth = Dictionary(grouping: ends) { $0.0.year * 12 + $0.0.month }
    let groups = byMonth.keys.sorted().compactMap { key -> PlanView.Group? in
      guard let month = byMonth[key], let day = month.first?.0 else { return nil }
      let lines = month.sorted { $0.0.dayNumber < $1.0.dayNumber }.map { _, occurrence, item in
        PlanView.Line(
          lead: wording.deadlines.span(occurrence), text: wording.link(item),
          remark: wording.state(of: occurrence, item).map { RichText($0) })
      }
      return PlanView.Group(
        title: RussianDates.monthAndYear(day).capitalizedFirst, calendar: nil, lines: lines)
    }
    guard !groups.isEmpty else { return nil }
    return PlanView.List(
      title: "По\u{A0}месяцам", anchor: "_po-mesyacam",
      note: "Мероприятие стоит в\u{A0}месяце, в\u{A0}котором кончается его срок.",
      groups: groups, isBrief: wording.isLong)
  }

  private var monthRange: (CalendarDate, CalendarDate)? {
    if let period = plan.frame.period,
      period.upperBound < period.lowerBound.adding(months: Self.wholeMonths)
    {
      return (period.lowerBound, period.upperBound.adding(months: 12))
    }
    return (plan.asOf ?? plan.start).map { day in
      let first = day.adding(days: 1 - day.day)
      return (first, first.adding(months: 12).adding(days: -1))
    }
  }

  private var parties: PlanView.List? {
    let calendars = PlanCalendars(of: plan, digest)
    let parties = digest.parties
    let groups = plan.parties.map { party in
      let id = party.party.id
      return PlanView.Group(
        title: RussianText.bound(Self.name(of: party.party, in: party.items, parties)),
        calendar: calendars.place(of: party.party).map {
          PageFrame.Link(
            title: "Календарь, ICS", address: Route.document(plan.document.id).root + $0.path)
        },
        page: id.flatMap { parties.page(of: $0) }.map {
          PageFrame.Link(title: "Все мероприятия и\u{A0}решения", address: route.link(to: $0))
        },
        lines: party.items.map { item in
          line(
            item,
            item.words.flatMap { $0.isEmpty ? "срок не\u{A0}указан" : RussianText.bound($0) })
        })
    }
    guard !groups.isEmpty else { return nil }
    return PlanView.List(
      title: "По\u{A0}ответственным", anchor: "_po-otvetstvennym", note: nil, groups: groups,
      isBrief: wording.isLong)
  }
}

extension PlanLists {
  /// The act's own words, where it has one name for them only.
  private static func name(
    of party: ResponsibleParty, in items: [DatedPlanItem], _ parties: PartyRegister
  ) -> String {
    let names = items.flatMap(\.responsible).filter { $0.key == party.key }.map(\.name)
    let areOne = Set(names.map(RussianFold.folded)).count == 1
    return (areOne ? nil : party.id.flatMap(parties.shortName)) ?? party.name
  }

  private var undated: PlanView.List? {
    list(
      "Срок не\u{A0}указан или не\u{A0}прочитан",
      plan.items.filter { item in
        switch item.reason {
        case .unspecified, .notUnderstood, .yearUnknown, .missingItem, .ambiguousItem, .loop,
          .severalTerms, .baseUnnamed:
          true
        case .awaitsOutside, .awaitsSchedule, .awaitsEvent, .awaitsCompletion, .asNeeded, nil:
          false
        }
      },
      remark: { item in
        guard let words = item.words, !words.isEmpty else { return "срок не\u{A0}указан" }
        let reason = item.reason.flatMap(wording.deadlines.reason)
        return ["«\(words)»", reason].compactMap(\.self).joined(separator: ": ")
      })
  }

  /// Items whose dates stand in another document that nobody has named.
  private var schedules: PlanView.List? {
    list(
      "График не\u{A0}приложен",
      plan.items.filter { item in
        item.awaitsSchedule && item.schedule.flatMap { digest.documents[$0] } == nil
      },
      remark: { item in item.words.map { "«\($0)»" } })
  }

  private var outcomes: PlanView.List? {
    list("Результат не\u{A0}установлен документом", plan.items.filter { $0.outcome == "" })
  }

  /// What is recorded as done without any proof; in public where the section prints gaps.
  private var unproven: PlanView.List? {
    let isInternal = digest.section.audience == .workingGroup
    guard isInternal || digest.section.settings.publication.printsGaps else { return nil }
    return list(
      isInternal
        ? "Выполнено без подтверждения" : "Документ о\u{A0}выполнении не\u{A0}размещён",
      plan.items.filter { item in
        item.records.contains { $0.state == .done && $0.evidence.isEmpty }
      })
  }

  /// Of monthly items: by whom, and whether by the day that the plan names.
  private var given: PlanView.List? {
    let groups = plan.items.filter(\.isMonthly).compactMap { item -> PlanView.Group? in
      let lines = (item.progress?.occurrences ?? []).compactMap { state in
        GivenReports(item.records, state.occurrence).line(wording.deadlines, digest)
      }
      guard !lines.isEmpty else { return nil }
      return PlanView.Group(title: wording.link(item).plain, calendar: nil, lines: lines)
    }
    guard !groups.isEmpty else { return nil }
    return PlanView.List(title: "Ежемесячные отчёты", note: nil, groups: groups)
  }
}

extension PlanLists {
  /// Editions and what records say of moved and cancelled terms.
  private var history: PlanView.List? {
    let all = (editions + moves).sorted { left, right in
      (left.day?.dayNumber ?? .min) > (right.day?.dayNumber ?? .min)
    }
    guard all.count > 1 || !moves.isEmpty else { return nil }
    return PlanView.List(
      title: "История изменений плана", note: nil,
      groups: [.init(title: nil, calendar: nil, lines: all.map(\.line))])
  }

  private var editions: [(day: CalendarDate?, line: PlanView.Line)] {
    let documents = digest.documents
    let editions = [plan.document] + documents.otherEditions(of: plan.document)
    return editions.map { edition in
      let day = documents.date(of: edition)
      let words = documents.editionName(of: edition) ?? "план утверждён"
      var runs: [RichText.Run] = [.text(words)]
      if edition.id != plan.document.id {
        runs = [.link(words, address: route.link(to: .document(edition.id)))]
      }
      // The name of an edition has the act that made it already.
      if let act = edition.approvedBy.flatMap({ documents[$0] }),
        documents.editing(edition) == nil
      {
        runs += [
          .text(": "), .link(documents.name(of: act), address: route.link(to: .document(act.id))),
        ]
      }
      return (
        day,
        PlanView.Line(
          lead: day.map { RussianDates.long($0) }, text: RichText(runs),
          remark: difference(of: edition, among: editions).map { RichText($0) })
      )
    }
  }

  /// What an edition changed of the one before it.
  private func difference(of edition: Document, among editions: [Document]) -> String? {
    let documents = digest.documents
    guard let day = documents.date(of: edition), let new = digest.plans[edition.id] else {
      return nil
    }
    let earlier = editions.filter { other in documents.date(of: other).map { $0 < day } ?? false }
    let before = earlier.max { left, right in
      (documents.date(of: left)?.dayNumber ?? 0) < (documents.date(of: right)?.dayNumber ?? 0)
    }
    return before.flatMap { digest.plans[$0.id] }
      .flatMap { PlanDifference(from: $0, to: new).words }
  }

  private var route: Route { .document(plan.document.id) }

  private var moves: [(day: CalendarDate?, line: PlanView.Line)] {
    plan.items.flatMap { item in
      item.records.compactMap { record -> (day: CalendarDate?, line: PlanView.Line)? in
        let words: String
        switch record.state {
        case .postponed:
          guard let term = record.date else { return nil }
          words = "срок перенесён на\u{A0}\(RussianDates.short(term))"
        case .cancelled: words = "отменено"
        case .done, .inProgress, .notNeeded: return nil
        }
        let day = record.state == .cancelled ? record.date : Self.day(of: record, digest)
        let proofs = record.evidence.compactMap(wording.evidence)
        let runs =
          wording.link(item).runs + [.text(": \(words)")] + (proofs.isEmpty ? [] : [.text(". ")])
          + proofs.map { [$0] }.joined(separator: [.text(", ")])
        return (
          day,
          PlanView.Line(
            lead: day.map { RussianDates.long($0) }, text: RichText(runs), remark: nil)
        )
      }
    }
  }

  /// The day of the act that a change rests on.
  private static func day(
    of record: ProgressRecord, _ digest: SectionDigest
  ) -> CalendarDate? {
    record.evidence.lazy.compactMap { evidence -> CalendarDate? in
      guard case .document(let id, _) = evidence else { return nil }
      return digest.documents[id].flatMap(digest.documents.date)
    }.first
  }
}

extension DatedPlanItem {
  /// Whether its dates stand in another document.
  var awaitsSchedule: Bool {
    if case .awaitsSchedule = reason { return true }
    guard case .composite(let parts) = dated?.term.reading.deadline else { return false }
    return parts.contains { $0.kind == .schedule }
  }

  var isMonthly: Bool { dated?.term.reading.deadline?.isMonthly == true }
}

extension DatedPlan {
  /// Those who are responsible, in the order in which the act names them, with their items.
  var parties: [(party: ResponsibleParty, items: [DatedPlanItem])] {
    var order: [ResponsibleParty] = []
    var byKey: [String: [DatedPlanItem]] = [:]
    for item in items {
      for party in item.responsible {
        if byKey[party.key] == nil { order.append(party) }
        byKey[party.key, default: []].append(item)
      }
    }
    return order.map { ($0, byKey[$0.key] ?? []) }
  }
}
