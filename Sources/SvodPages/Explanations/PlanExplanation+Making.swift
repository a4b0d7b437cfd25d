import SvodContent
import SvodDeadlines
import SvodLanguage
import SvodNumbers
import SvodPlans

extension PlanExplanation.Item {
  init(_ item: DatedPlanItem, _ wording: PlanItemWording, until day: CalendarDate) {
    let reading = item.dated?.term.reading
    let deadline = reading?.deadline
    let states = Dictionary(
      (item.progress?.occurrences ?? []).map { ($0.occurrence, $0.state) },
      uniquingKeysWith: { first, _ in first })
    self.init(
      anchor: item.anchor, number: item.item.number,
      title: item.item.title.plainText.split(whereSeparator: \.isWhitespace)
        .joined(separator: " "),
      words: item.words, reading: wording.reading(item).map(\.plain),
      kind: deadline?.kind.rawValue, reason: item.reason?.code(reading),
      precision: deadline?.precision?.rawValue,
      recurrence: deadline.flatMap(PlanExplanation.Recurrence.init),
      frame: item.frame(in: wording.plan).map { .init(start: $0.start, end: $0.end) },
      occurrences: item.occurrences.filter { occurrence in
        (occurrence.start ?? occurrence.end).map { $0 <= day } ?? true
      }.map { occurrence in
        .init(
          start: occurrence.start, end: occurrence.end,
          state: states[occurrence].map { .init($0, occurrence, wording) })
      },
      dependence: PlanExplanation.Dependence(item), condition: deadline?.condition,
      state: PlanExplanation.State(item, wording))
  }
}

extension PlanExplanation.State {
  fileprivate init?(_ item: DatedPlanItem, _ wording: PlanItemWording) {
    switch item.standing {
    case .notKept: return nil
    case .state(let state, let occurrence):
      self.init(state, occurrence, wording)
      if case .undated = state { words = wording.state(item) }
    case .partly(let done, _, _):
      self.init(code: "partly-done", words: wording.state(item), count: done)
    }
  }

  fileprivate init(
    _ state: DeadlineState, _ occurrence: DeadlineOccurrence?, _ wording: PlanItemWording
  ) {
    self.init(code: "", words: wording.words(state, occurrence))
    switch state {
    case .notKept: code = "not-kept"
    case .notBegun: code = "not-begun"
    case .running: code = "running"
    case .inProgress: code = "in-progress"
    case .done(let day): (code, date) = ("done", day)
    case .doneLate(let late): (code, days) = ("done-late", late)
    case .overdue(let late): (code, days) = ("overdue", late)
    case .postponed(let day): (code, date) = ("postponed", day)
    case .cancelled: code = "cancelled"
    case .notNeeded: code = "not-needed"
    case .counted(let times, _, let isOver):
      (code, count) = (isOver ? "counted-over" : "counted", times)
    case .needDidNotArise: code = "need-did-not-arise"
    case .beforeAdoption: code = "before-adoption"
    case .undated(let reason, let last): (code, date) = (reason.code(nil), last)
    }
  }
}

extension DeadlineDating.Reason {
  /// The reason's name for machines; of what is not understood, the kind of obscurity.
  fileprivate func code(_ reading: DeadlineReading?) -> String {
    switch self {
    case .unspecified: "unspecified"
    case .notUnderstood(let obscurity): reading == nil ? "not-understood" : obscurity.rawValue
    case .awaitsOutside: "awaits-outside"
    case .awaitsSchedule: "awaits-schedule"
    case .awaitsEvent: "awaits-event"
    case .awaitsCompletion: "awaits-completion"
    case .baseUnnamed: "base-unnamed"
    case .asNeeded: "as-needed"
    case .yearUnknown: "year-unknown"
    case .severalTerms: "several-terms"
    case .missingItem: "missing-item"
    case .ambiguousItem: "ambiguous-item"
    case .loop: "loop"
    }
  }
}

extension PlanExplanation.Length {
  fileprivate init(_ period: CalendarPeriod) {
    self.init(count: period.count, unit: period.unit.rawValue)
  }
}

extension PlanExplanation.Recurrence {
  fileprivate init?(_ deadline: Deadline) {
    switch deadline {
    case .recurring(let recurrence): self.init(every: .init(recurrence.period))
    case .frequency(let frequency):
      self.init(
        every: .init(frequency.period), bound: frequency.bound.rawValue, times: frequency.count)
    case .ongoing: self.init(every: .init(count: 1, unit: "year"))
    case .conditional(let inner, _): self.init(inner)
    case .outside(let source), .schedule(let source):
      guard let frame = source.frame else { return nil }
      self.init(frame)
    case .once, .unspecified, .relative, .asNeeded, .composite: return nil
    }
  }
}

extension PlanExplanation.Dependence {
  fileprivate init?(_ item: DatedPlanItem) {
    guard let deadline = item.dated?.term.reading.deadline else { return nil }
    if case .schedule(let source) = deadline {
      self.init(
        kind: "schedule", subject: source.phrase, anchor: item.schedule?.text, chain: [])
      return
    }
    guard let dependence = deadline.dependence else { return nil }
    let (kind, subject): (String, String?) =
      switch dependence {
      case .term(let number): ("term", number)
      case .completion(let number): ("completion", number)
      case .outside(let phrase): ("outside", phrase)
      case .event(let words): ("event", words)
      case .date(let place): ("date", place.precision.rawValue)
      case .unnamed: ("unnamed", nil)
      }
    self.init(kind: kind, subject: subject, anchor: item.chain.first, chain: item.chain)
    if case .relative(let term) = deadline {
      length = .init(term.length)
      direction = term.direction.rawValue
    }
  }
}

extension Deadline {
  /// How exactly the words say when; nil for what the calendar does not say.
  fileprivate var precision: CalendarPlace.Precision? {
    switch self {
    case .once(let stretches): stretches.first?.precision
    case .ongoing(let stretch): stretch?.precision
    case .conditional(let inner, _): inner.precision
    case .recurring(let recurrence):
      switch recurrence.part {
      case .stretches(let stretches): stretches.first?.precision
      case .day, .weekday: .day
      case .whole: nil
      }
    case .unspecified, .frequency, .relative, .outside, .schedule, .asNeeded, .composite: nil
    }
  }
}
