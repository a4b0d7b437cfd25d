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

  private static func longest(
    around index: Int, from start: Int, in text: DeadlineText
  ) -> (DeadlineReading, end: Int)? {
    let firsts = max(start, index - reach)...index
    let lasts = index..<min(text.words.count, index + reach)
    let windows = firsts.flatMap { first in lasts.map { first...$0 } }
      .sorted { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }
    for window in windows where isWhole(window, in: text) {
      let range = text.range(ofWords: window.lowerBound..<window.upperBound + 1)
      let reading = DeadlineReading(of: text.verbatim(range))
      // «не чаще двух раз» holds «двух раз», which would turn a ban into a duty.
      if case .frequency(let frequency) = reading.deadline, frequency.bound == .atMost {
        return nil
      }
      if reading.deadline?.isPeriodic == true { return (reading, window.upperBound + 1) }
    }
    return nil
  }

  /// Whether words begin and end with words.
  private static func isWhole(_ window: ClosedRange<Int>, in text: DeadlineText) -> Bool {
    [window.lowerBound, window.upperBound].allSatisfy { place in
      switch text.words[place].kind {
      case .word, .number: true
      case .mark: false
      }
    }
  }
}

extension Deadline {
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
