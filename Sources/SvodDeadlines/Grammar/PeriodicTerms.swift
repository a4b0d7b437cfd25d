/// The periodic terms that stand in a sentence of an act: «отчёт представляется ежемесячно, до 25
/// числа».
///
/// Only adverbs and frequencies make one: «решение о ежемесячных совещаниях» obliges nobody to
/// anything. The longest words around them that are read as one term are taken.
package struct PeriodicTerms: Sendable {
  /// How many words a term may have on either side of the one that makes it periodic.
  private static let reach = 8
  private static let adverbs: Set<String> = [
    "ежегодно", "ежемесячно", "ежеквартально", "еженедельно",
  ]

  /// In the order of the text; none overlaps another.
  package let readings: [DeadlineReading]

  /// Looks through a text in linear time: around each such word, so many words at most.
  package init(in verbatim: String) {
    let text = DeadlineText(verbatim)
    var readings: [DeadlineReading] = []
    var end = 0
    for index in text.words.indices where index >= end && Self.isPeriodic(index, in: text) {
      guard let (reading, last) = Self.longest(around: index, from: end, in: text) else {
        continue
      }
      readings.append(reading)
      end = last
    }
    self.readings = readings
  }

  private static func isPeriodic(_ index: Int, in text: DeadlineText) -> Bool {
    guard case .word(let word) = text.words[index].kind else { return false }
    if adverbs.contains(word) { return true }
    guard ["раз", "раза"].contains(word), text.words.indices.contains(index + 1),
      case .word(let next) = text.words[index + 1].kind
    else { return false }
    return next == "в"
  }

  /// The term that begins the earliest and holds the word: productions go on as far as they read.
  private static func longest(
    around index: Int, from start: Int, in text: DeadlineText
  ) -> (DeadlineReading, end: Int)? {
    for first in max(start, index - reach)...index {
      guard let end = WordCursor(text, at: first).endOfTerms, end > index else { continue }
      let reading = DeadlineReading(
        of: text.verbatim(text.range(ofWords: first..<end)))
      // «не чаще двух раз» holds «двух раз», which would turn a ban into a duty.
      if case .frequency(let frequency) = reading.deadline, frequency.bound == .atMost {
        return nil
      }
      if reading.deadline?.isPeriodic == true { return (reading, end) }
    }
    return nil
  }
}

extension WordCursor {
  /// The place behind the last of the terms that stand here one after another.
  fileprivate var endOfTerms: Int? {
    var cursor = self
    var end: Int?
    while DeadlineProduction.longest(at: &cursor) != nil {
      end = cursor.index
      while cursor.take(.comma) || cursor.take(.opening) || cursor.take("и|но") {}
    }
    guard let end, end > index + 1 else { return end }
    return endsInStop(end) ? end - 1 : end
  }
}

extension WordCursor {
  /// Whether the words end in the full stop of the sentence: «г.» has a dot of its own.
  private func endsInStop(_ end: Int) -> Bool {
    guard case .mark(.dot) = text.words[end - 1].kind else { return false }
    if case .word("г") = text.words[end - 2].kind { return false }
    return true
  }
}

extension Deadline {
  /// Whether something is due once a month.
  package var isMonthly: Bool {
    guard case .recurring(let recurrence) = self else { return false }
    return recurrence.period == CalendarPeriod(1, .month)
  }

  /// Whether something is due again and again within a year's time.
  package var isPeriodic: Bool {
    switch self {
    case .recurring(let recurrence): recurrence.period.months ?? 0 <= 12
    case .frequency(let frequency):
      frequency.bound != .atMost && frequency.period.months ?? 0 <= 12
    case .conditional(let inner, _): inner.isPeriodic
    case .once, .unspecified, .ongoing, .relative, .outside, .schedule, .asNeeded, .composite:
      false
    }
  }
}
