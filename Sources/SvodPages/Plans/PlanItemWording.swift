import SvodContent
import SvodDeadlines
import SvodLanguage
import SvodNumbers
import SvodPlans
import SvodPublication

/// How the items of one plan are spoken of: terms as read, states, evidence.
///
/// A term that has passed is called overdue only where the section prints so, and in the working
/// group's edition; elsewhere the term alone is named (`wording.md`).
struct PlanItemWording {
  let plan: DatedPlan
  let deadlines: DeadlineWording
  let printsOverdue: Bool
  private let documents: DocumentWording
  private let route: Route

  /// - Parameters:
  ///   - plan: whose items are spoken of.
  ///   - digest: what is published.
  ///   - route: the page on which links stand.
  ///   - printsOverdue: nil leaves it to the section and its audience.
  init(
    _ plan: DatedPlan, _ digest: SectionDigest, on route: Route, printsOverdue: Bool? = nil
  ) {
    self.plan = plan
    deadlines = DeadlineWording(numbers: digest.wording.numbers)
    documents = digest.documents
    self.route = route
    self.printsOverdue =
      printsOverdue ?? digest.section.settings.publication.printsOverdue
      || digest.section.audience == .workingGroup
  }

  var numbers: RussianNumbers { deadlines.numbers }

  /// A link to the item, in its own number and title.
  func link(_ item: DatedPlanItem) -> RichText {
    let title = RussianText.bound(item.item.title.plainText)
    let number = item.item.number.map { "\($0) " } ?? ""
    return RichText([.link(number + title, address: "#\(item.anchor)")])
  }

  /// What stands under the term as written.
  func note(_ item: DatedPlanItem) -> PlanTermNote? {
    guard item.dated != nil else { return nil }
    let reading = reading(item)
    let state = state(item)
    let note = PlanTermNote(
      reading: reading, mark: state == nil ? nil : mark(item), state: state,
      details: details(item))
    return reading.isEmpty && state == nil && note.details.isEmpty ? nil : note
  }
}

extension PlanItemWording {
  /// The reading of a term: its dates or why there are none, and what they are counted from.
  func reading(_ item: DatedPlanItem) -> [RichText] {
    guard let dated = item.dated else { return [] }
    let main: String?
    switch dated.dating {
    case .undated(let reason):
      // What an item is counted through has said the reason already.
      let words = item.chain.isEmpty ? deadlines.reason(reason) : "даты ещё не\u{A0}известны"
      main = [words, frame(item)].compactMap(\.self).joined(separator: ", ")
    case .dated(let occurrences):
      let every =
        deadlines.repetition(dated.term.reading.deadline)
        ?? (dated.yearAssumption == .everyYear ? "ежегодно" : nil)
      main = dates(occurrences, every)
    }
    return [main.flatMap { $0.isEmpty ? nil : RichText($0) }, schedule(item), base(item)]
      .compactMap(\.self)
      + remarks(dated).map { RichText($0) }
  }

  private func dates(_ occurrences: [DeadlineOccurrence], _ every: String?) -> String {
    guard let last = occurrences.last else {
      return [every, "на\u{A0}период плана не\u{A0}приходится"].compactMap(\.self)
        .joined(separator: ", ")
    }
    if every == nil { return occurrences.map(deadlines.span).joined(separator: "; ") }
    let next = occurrences.first { occurrence in
      guard let day = plan.asOf, let end = occurrence.end ?? occurrence.start else { return true }
      return day <= end
    }
    let shown = deadlines.span(next ?? last)
    guard occurrences.count > 1 else {
      return [every, shown].compactMap(\.self).joined(separator: ": ")
    }
    let lead = next == nil ? "последний срок: " : "ближайший срок: "
    return [every, lead + shown].compactMap(\.self).joined(separator: "; ")
  }

  /// The year that a term of another document lies in: «в течение года, по отдельному плану».
  private func frame(_ item: DatedPlanItem) -> String? {
    guard let span = item.frame(in: plan) else { return nil }
    return "в\u{A0}пределах срока \(deadlines.span(span))"
  }

  /// The document that gives the dates; without one that is said in a list of its own.
  private func schedule(_ item: DatedPlanItem) -> RichText? {
    guard let document = item.schedule.flatMap({ documents[$0] }) else { return nil }
    return RichText([
      .text("по\u{A0}графику: "),
      .link(documents.name(of: document), address: route.link(to: .document(document.id))),
    ])
  }

  private func base(_ item: DatedPlanItem) -> RichText? {
    switch item.dated?.term.reading.deadline {
    case .relative(let term):
      let length = deadlines.length(term)
      guard let anchor = item.chain.first, let base = plan[anchor] else {
        if case .outside(let phrase) = term.base {
          return RichText("считается: \(length) «\(phrase)»")
        }
        return nil
      }
      let name = base.item.number.map { "п.\u{A0}\(Self.bare($0))" } ?? "мероприятия выше"
      return RichText([
        .text("считается: \(length) срока "), .link(name, address: "#\(base.anchor)"),
      ])
    case .unspecified, .once, .recurring, .frequency, .ongoing, .outside, .schedule, .asNeeded,
      .conditional, .composite, nil:
      return nil
    }
  }

  /// «2.1.3.» at the end of a sentence would close it.
  static func bare(_ number: String) -> String {
    number.hasSuffix(".") ? String(number.dropLast()) : number
  }

  private func remarks(_ dated: DatedItem) -> [String] {
    var remarks: [String] = []
    if dated.term.reading.remarks.contains(.endAssumed) {
      remarks.append("последний день входит в\u{A0}срок")
    }
    if case .conditional(_, let condition) = dated.term.reading.deadline, !item(dated) {
      remarks.append("условие: «\(condition)»")
    }
    switch dated.yearAssumption {
    case .firstAfterAct: remarks.append("год не\u{A0}указан, взят ближайший после принятия")
    case .everyYear: remarks.append("год не\u{A0}указан, понято как каждый год")
    case nil: break
    }
    if !dated.endsBeyondPeriod.isEmpty { remarks.append("за пределами периода плана") }
    if !dated.yearsWithoutCalendar.isEmpty {
      remarks.append("рабочие дни посчитаны без праздников")
    }
    return remarks
  }

  private func item(_ dated: DatedItem) -> Bool {
    if case .undated(.asNeeded) = dated.dating { true } else { false }
  }
}

extension PlanItemWording {
  func mark(_ item: DatedPlanItem) -> PlanMark? {
    item.standing.share.map(mark)
  }

  func mark(_ share: PlanItemStanding.Share) -> PlanMark {
    switch share {
    case .done: .done
    case .underWay: .work
    case .overdue: printsOverdue ? .late : .work
    case .planned: .plan
    case .dropped: .off
    case .open: .open
    }
  }

  /// The item's state; nil where nobody keeps records, or the reading has said it.
  func state(_ item: DatedPlanItem) -> String? {
    switch item.standing {
    case .notKept: return nil
    case .state(let state, let occurrence):
      return missed(item) ?? words(state, occurrence)
    case .partly(let done, let count, let next):
      let rest = next.map { "; следующий срок: \(deadlines.span($0))" } ?? ""
      return "выполнено \(numbers.whole(done)) из\u{A0}\(numbers.counted(count, .term, .genitive))"
        + rest
    }
  }

  /// The state of one of an item's times.
  func state(of occurrence: DeadlineOccurrence, _ item: DatedPlanItem) -> String? {
    item.progress?.occurrences.first { $0.occurrence == occurrence }
      .flatMap { words($0.state, occurrence) }
  }

  /// Of what is due again and again: how many times nobody did it.
  private func missed(_ item: DatedPlanItem) -> String? {
    let all = item.progress?.occurrences ?? []
    let late = all.filter { $0.state.share == .overdue }
    guard printsOverdue, late.count > 1, let last = late.last?.occurrence.end else { return nil }
    let terms = numbers.counted(all.count, .term, .genitive)
    return "просрочено \(numbers.whole(late.count)) из\u{A0}\(terms); "
      + "последний\u{A0}— \(RussianDates.short(last))"
  }

  func words(_ state: DeadlineState, _ occurrence: DeadlineOccurrence?) -> String? {
    switch state {
    case .notKept: nil
    case .notBegun: "запланировано"
    case .running: "срок идёт"
    case .inProgress: "в\u{A0}работе"
    case .done(let date): "выполнено" + (date.map { " \(RussianDates.short($0))" } ?? "")
    case .doneLate(let days):
      printsOverdue
        ? "выполнено с\u{A0}опозданием на\u{A0}\(numbers.counted(days, .day, .accusative))"
        : "выполнено"
    case .overdue(let days):
      if printsOverdue {
        "просрочено на\u{A0}\(numbers.counted(days, .day, .accusative))"
      } else {
        occurrence?.end.map { "срок\u{A0}— \(RussianDates.short($0))" } ?? "срок прошёл"
      }
    case .postponed(let date): "срок перенесён на\u{A0}\(RussianDates.short(date))"
    case .cancelled: "отменено"
    case .notNeeded: "не\u{A0}требуется"
    case .needDidNotArise: "необходимость не\u{A0}возникла"
    case .beforeAdoption: "срок до\u{A0}принятия документа"
    case .counted(let count, let frequency, _): counted(count, frequency)
    case .undated(let reason, let last): undated(reason, last)
    }
  }

  /// «проведено 3 из не менее 4».
  private func counted(_ count: Int, _ frequency: DeadlineFrequency) -> String {
    let of =
      switch frequency.bound {
      case .atLeast: "не\u{A0}менее \(numbers.whole(frequency.count))"
      case .atMost: "не\u{A0}более \(numbers.whole(frequency.count))"
      case .exactly: numbers.whole(frequency.count)
      }
    return "проведено \(numbers.whole(count)) из\u{A0}\(of)"
  }

  private func undated(_ reason: DeadlineDating.Reason, _ last: CalendarDate?) -> String? {
    let words: String? =
      switch reason {
      case .awaitsOutside: "ожидает внешнего срока"
      case .awaitsSchedule: "ожидает графика"
      case .awaitsEvent, .awaitsCompletion: "ожидает события"
      case .asNeeded: nil
      case .unspecified, .notUnderstood, .baseUnnamed, .yearUnknown, .severalTerms, .missingItem,
        .ambiguousItem, .loop:
        last == nil ? nil : "срок не\u{A0}определён"
      }
    let done = last.map { "последний раз\u{A0}— \(RussianDates.short($0))" }
    let parts = [words, done].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension PlanItemWording {
  /// Evidence and notes of the records, the latest last.
  func details(_ item: DatedPlanItem) -> [RichText] {
    item.records.compactMap { record in
      var runs = record.evidence.compactMap(evidence).map { [$0] }.joined(
        separator: [.text(", ")]
      ).map(\.self)
      if item.records.count > 1, let date = record.date, !runs.isEmpty {
        runs.insert(.text("\(RussianDates.short(date)): "), at: 0)
      }
      if let note = record.note {
        runs.append(.text(runs.isEmpty ? note : ". \(note)"))
      }
      return runs.isEmpty ? nil : RichText(runs)
    }
  }

  /// A link to what proves it; nothing where the audience may not know of it.
  func evidence(_ evidence: ProgressRecord.Evidence) -> RichText.Run? {
    switch evidence {
    case .address(let address): return .link("подтверждение", address: address)
    case .document(let id, let anchor):
      guard let document = documents[id] else { return nil }
      let place =
        anchor.flatMap { document.act.places.place(ofAnchor: $0)?.number }
        .map { ", п.\u{A0}\(Self.bare($0))" } ?? ""
      return .link(
        documents.name(of: document) + place,
        address: route.link(to: .document(id), anchor: anchor))
    }
  }
}
