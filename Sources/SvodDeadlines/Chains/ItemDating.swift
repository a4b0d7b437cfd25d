import SvodContent
import SvodNumbers

/// Dates one item of a plan when those that it is counted from are dated.
struct ItemDating {
  let frame: PlanFrame
  let until: CalendarDate
  let completions: [String: CalendarDate]
  let numbers: ItemNumbers
  let terms: [PlannedTerm]
  let outsideDates: [PhraseStems: OutsideDate]

  /// What items in a ring come to.
  func looped(_ index: Int, _ anchors: [String]) -> DatedItem {
    item(index, .undated(.loop(anchors)))
  }

  func item(_ index: Int, known: [DatedItem?]) -> DatedItem {
    switch terms[index].reading.outcome {
    case .notUnderstood(let obscurity, _): item(index, .undated(.notUnderstood(obscurity)))
    case .understood(let deadline): item(index, deadline, known)
    }
  }

  private func item(_ index: Int, _ deadline: Deadline, _ known: [DatedItem?]) -> DatedItem {
    switch deadline {
    case .unspecified: item(index, .undated(.unspecified))
    case .asNeeded, .conditional(.unspecified, _): item(index, .undated(.asNeeded))
    case .composite: item(index, .undated(.severalTerms))
    case .schedule(let source): item(index, .undated(.awaitsSchedule(source.phrase)))
    case .outside(let source): item(index, outside(source.phrase))
    case .relative(let term): relative(index, term, known)
    case .conditional(let inner, _): item(index, inner, known)
    case .once, .recurring, .frequency, .ongoing: calendar(index, deadline)
    }
  }

  private func item(_ index: Int, _ dating: DeadlineDating) -> DatedItem {
    DatedItem(
      term: terms[index], dating: dating, base: nil, endsBeyondPeriod: [],
      yearsWithoutCalendar: [])
  }

  private func calendar(_ index: Int, _ deadline: Deadline) -> DatedItem {
    guard let occurrences = deadline.occurrences(in: frame, until: until) else {
      return item(index, .undated(.yearUnknown))
    }
    var dated = item(index, .dated(occurrences.inOrder))
    if case .once(let stretches) = deadline {
      dated.yearAssumption = stretches.lazy.compactMap { $0.assumption(in: frame) }.first
    }
    return dated
  }

  private func outside(_ phrase: String) -> DeadlineDating {
    guard let date = outsideDates[PhraseStems(phrase)] else {
      return .undated(.awaitsOutside(phrase))
    }
    return .dated([DeadlineOccurrence(start: date.start, end: date.end)])
  }

  private func relative(_ index: Int, _ term: RelativeTerm, _ known: [DatedItem?]) -> DatedItem {
    let base = base(of: term, known)
    guard case .dated(let occurrences) = base.dating else {
      var undated = item(index, base.dating)
      undated.base = base.anchor
      return undated
    }
    let counted = occurrences.compactMap { occurrence in
      (term.direction == .after ? occurrence.end : occurrence.firstDay).map {
        term.counted(from: $0, by: frame.calendar, shift: frame.shift)
      }
    }
    let ends = counted.map { DeadlineOccurrence(start: $0.start, end: $0.end) }.inOrder
    var dated = item(index, .dated(ends))
    dated.base = base.anchor
    dated.yearsWithoutCalendar = Set(counted.flatMap(\.yearsWithoutCalendar)).sorted()
    if let last = frame.period?.upperBound {
      dated.endsBeyondPeriod = ends.filter { $0.end.map { $0 > last } ?? false }
    }
    return dated
  }

  /// The days that a term is counted from, and the item that they are planned for.
  private func base(
    of term: RelativeTerm, _ known: [DatedItem?]
  ) -> (dating: DeadlineDating, anchor: String?) {
    switch term.base {
    case .term(let number): return planned(number, known)
    case .completion(let number): return (completed(number), nil)
    case .outside(let phrase): return (outside(phrase), nil)
    case .event(let words): return (.undated(.awaitsEvent(words)), nil)
    case .unnamed: return (.undated(.baseUnnamed), nil)
    case .date(let place):
      let days = CalendarStretch(place).occurrences(in: frame, until: until)
      return (days.map { .dated($0) } ?? .undated(.yearUnknown), nil)
    }
  }

  private func planned(
    _ number: String, _ known: [DatedItem?]
  ) -> (dating: DeadlineDating, anchor: String?) {
    guard let index = numbers.index(of: number), let target = known[index] else {
      return (missing(number), nil)
    }
    return (target.dating, target.term.anchor)
  }

  private func completed(_ number: String) -> DeadlineDating {
    guard let index = numbers.index(of: number) else { return missing(number) }
    guard let day = completions[terms[index].anchor] else {
      return .undated(.awaitsCompletion(ofItem: number))
    }
    return .dated([DeadlineOccurrence(day...day)])
  }

  private func missing(_ number: String) -> DeadlineDating {
    .undated(numbers.count(of: number) > 1 ? .ambiguousItem(number) : .missingItem(number))
  }
}

extension [DeadlineOccurrence] {
  /// By their ends; those without one come last.
  fileprivate var inOrder: [DeadlineOccurrence] {
    enumerated().sorted { first, second in
      let (left, right) = (
        first.element.end?.dayNumber ?? .max, second.element.end?.dayNumber ?? .max
      )
      return (left, first.offset) < (right, second.offset)
    }.map(\.element)
  }
}
