/// A deadline's verbatim text and what was understood of it.
package struct DeadlineReading: Sendable, Hashable {
  package enum Outcome: Sendable, Hashable {
    case understood(Deadline)
    /// The place is in characters of the text, from 0; it is empty at the end of the text.
    case notUnderstood(Obscurity, at: Range<Int>)
  }

  /// Why an expression is not understood.
  package enum Obscurity: String, Sendable, Hashable, CaseIterable {
    /// Words that no production knows; the place runs from them to the end of the text.
    case unknownWords = "unknown-words"
    /// Two productions read the same words differently.
    case twoReadings = "two-readings"
    /// «до мая»: does May belong to it?
    case unclearEnd = "unclear-end"
    /// «до 25 числа» does not say of which month.
    case noMonth = "no-month"
    /// «31 февраля», or a range that ends before it begins.
    case impossibleDate = "impossible-date"
    /// «декабрь 2021, май»: of which year is May?
    case unclearYear = "unclear-year"
    /// «ежегодно, до 1 февраля 2022».
    case contradiction
  }

  /// What a reader of the plan should know of an expression that is understood.
  package enum Remark: Sendable, Hashable {
    /// «в течении» for «в течение».
    case misspelt(Range<Int>)
    /// Several terms in one cell that do not make one.
    case severalTerms
    /// «Постоянно, 1 раз в полугодие».
    case constantAndCounted
    /// «ежеквартально, до 15 числа» does not say of which month.
    case monthNotNamed
    /// «до 15 мая»: the day is counted in.
    case endAssumed
    /// «по окончании учебного года, но не позднее 1 июля», in the words of the act: when the term
    /// begins is not known, its last day is.
    case startsAfter(String)
  }

  /// Word for word.
  package let text: String
  package let outcome: Outcome
  package let remarks: [Remark]

  /// The deadline, if the expression is understood.
  package var deadline: Deadline? {
    if case .understood(let deadline) = outcome { deadline } else { nil }
  }
}
