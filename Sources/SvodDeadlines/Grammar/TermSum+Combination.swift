extension TermSum {
  enum Combination {
    case deadline(Deadline, [DeadlineReading.Remark])
    case obscure(DeadlineReading.Obscurity)
  }

  /// What the terms make together, by a closed list of rules; what no rule joins is composite.
  func combined() -> Combination {
    var remarks: [DeadlineReading.Remark] = []
    var parts: [Deadline] = []
    switch CalendarTerms(self)?.combined() {
    case .obscure(let obscurity): return .obscure(obscurity)
    case .deadline(let dated, let more):
      parts = [dated]
      remarks = more
    case nil: break
    }
    if let event {
      // Of several terms nobody can tell which the event begins.
      if case .once(let stretches) = parts.first, stretches.count > 1 {
        return .obscure(.contradiction)
      }
      remarks.append(.startsAfter(event))
    }
    if let schedule {
      let frame = parts.popLast()
      parts.append(.schedule(Deadline.AnotherSource(schedule, within: frame)))
    }
    if let outside {
      let frame = schedule == nil ? parts.popLast() : nil
      parts.append(.outside(Deadline.AnotherSource(outside, within: frame)))
    }
    if let relative { parts.append(.relative(relative)) }
    let deadline = withCondition(parts)
    if case .composite = deadline { remarks.append(.severalTerms) }
    return .deadline(deadline, remarks)
  }

  private func withCondition(_ parts: [Deadline]) -> Deadline {
    guard let condition else { return parts.count == 1 ? parts[0] : .composite(parts) }
    guard let only = parts.first else {
      return condition.isNeed
        ? .asNeeded(condition.words) : .conditional(.unspecified, condition: condition.words)
    }
    if parts.count > 1 { return .composite(parts + [.asNeeded(condition.words)]) }
    switch only {
    case .frequency(var frequency) where condition.isNeed:
      frequency.isAlsoAsNeeded = true
      return .frequency(frequency)
    // A schedule fixes dates, need does not: the act says both at once.
    case .schedule where condition.isNeed: return .composite([only, .asNeeded(condition.words)])
    case .unspecified, .once, .recurring, .frequency, .ongoing, .relative, .outside, .schedule,
      .asNeeded, .conditional, .composite:
      return .conditional(only, condition: condition.words)
    }
  }
}
