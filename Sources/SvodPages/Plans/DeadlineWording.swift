import SvodDeadlines
import SvodLanguage
import SvodNumbers

/// How terms are read back in words: by their dates, and where there are none, by the reason.
struct DeadlineWording {
  let numbers: RussianNumbers

  /// «01.03.2021 — 30.04.2021», «до 10.07.2021», «с 01.09.2021», «15.02.2022».
  func span(_ occurrence: DeadlineOccurrence) -> String {
    switch (occurrence.start, occurrence.end) {
    case (let start?, let end?) where start == end: RussianDates.short(end)
    case (let start?, let end?):
      "\(RussianDates.short(start))\u{A0}— \(RussianDates.short(end))"
    case (nil, let end?): "до\u{A0}\(RussianDates.short(end))"
    case (let start?, nil): "с\u{A0}\(RussianDates.short(start))"
    case (nil, nil): "без дат"
    }
  }

  /// How often: «ежегодно», «раз в 2 года»; nil for what is due once.
  func repetition(_ deadline: Deadline?) -> String? {
    switch deadline {
    case .recurring(let recurrence): every(recurrence.period)
    case .frequency(let frequency): self.frequency(frequency)
    case .ongoing: "постоянно"
    case .conditional(let inner, _): repetition(inner)
    case .outside(let source), .schedule(let source): repetition(source.frame)
    case .once, .unspecified, .relative, .asNeeded, .composite, nil: nil
    }
  }

  /// «ежемесячно», «раз в 2 месяца».
  func every(_ period: CalendarPeriod) -> String {
    guard period.count == 1 else {
      return "раз в\u{A0}\(numbers.counted(period.count, NounForms(of: period.unit), .accusative))"
    }
    return switch period.unit {
    case .day: "ежедневно"
    case .workingDay: "каждый рабочий день"
    case .week: "еженедельно"
    case .halfMonth: "раз в\u{A0}полмесяца"
    case .month: "ежемесячно"
    case .quarter: "ежеквартально"
    case .halfYear: "раз в\u{A0}полугодие"
    case .year: "ежегодно"
    case .schoolYear: "каждый учебный год"
    }
  }

  /// «не реже 4 раз в год».
  func frequency(_ frequency: DeadlineFrequency) -> String {
    let noun = NounForms(of: frequency.period.unit)
    let per =
      frequency.period.count == 1
      ? noun.singular.accusative : numbers.counted(frequency.period.count, noun, .accusative)
    return "\(times(frequency)) в\u{A0}\(per)"
  }

  /// «не реже 4 раз», «2 раза».
  func times(_ frequency: DeadlineFrequency) -> String {
    switch frequency.bound {
    case .atLeast: "не\u{A0}реже \(numbers.counted(frequency.count, .time, .genitive))"
    case .atMost: "не\u{A0}чаще \(numbers.counted(frequency.count, .time, .genitive))"
    case .exactly: numbers.counted(frequency.count, .time)
    }
  }

  /// What a term is counted with: «1 месяц после», «5 рабочих дней до».
  func length(_ term: RelativeTerm) -> String {
    let count = numbers.counted(term.length.count, NounForms(of: term.length.unit))
    return "\(count) \(term.direction == .after ? "после" : "до")"
  }

  /// Why there is no date; nil where the missing words speak for themselves.
  func reason(_ reason: DeadlineDating.Reason) -> String? {
    switch reason {
    case .unspecified: nil
    case .notUnderstood(let obscurity): "срок не\u{A0}прочитан: \(why(obscurity))"
    case .awaitsOutside: "даты устанавливает не\u{A0}этот документ, они ещё не\u{A0}внесены"
    case .awaitsSchedule: "даты\u{A0}— в\u{A0}другом документе"
    case .awaitsEvent(let words): "считается от\u{A0}события: «\(words)»"
    case .awaitsCompletion(let number): "считается от\u{A0}выполнения п.\u{A0}\(bare(number))"
    case .baseUnnamed: "не\u{A0}сказано, от\u{A0}какого дня считать"
    case .asNeeded: "без календарного срока"
    case .yearUnknown: "год не\u{A0}назван"
    case .severalTerms: "несколько сроков, которые не\u{A0}складываются в\u{A0}один"
    case .missingItem(let number):
      "считается от\u{A0}п.\u{A0}\(bare(number)), которого в\u{A0}плане нет"
    case .ambiguousItem(let number):
      "считается от\u{A0}п.\u{A0}\(bare(number)), а\u{A0}таких в\u{A0}плане несколько"
    case .loop: "сроки по\u{A0}кругу считаются друг от\u{A0}друга"
    }
  }

  private func bare(_ number: String) -> String {
    number.hasSuffix(".") ? String(number.dropLast()) : number
  }

  private func why(_ obscurity: DeadlineReading.Obscurity) -> String {
    switch obscurity {
    case .unknownWords: "слова не\u{A0}распознаны"
    case .twoReadings: "слова читаются двояко"
    case .unclearEnd: "неясно, входит\u{A0}ли последний месяц"
    case .noMonth: "не\u{A0}указан месяц"
    case .impossibleDate: "такого дня нет"
    case .unclearYear: "неясен год"
    case .contradiction: "части срока противоречат друг другу"
    }
  }
}
