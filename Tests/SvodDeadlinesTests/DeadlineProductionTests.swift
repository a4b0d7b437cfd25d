import SvodDeadlines
import Testing

/// Each production by three expressions that stand in no list.
struct DeadlineProductionTests {
  @Test(arguments: [
    ("28 ноября 2023 года", "2023-11-28"),
    ("во II квартале 2023 г.", "2023-q2"),
    ("на протяжении всего учебного года", "school Y"),
  ])
  func readsAPlaceOfTheCalendar(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("с 3 по 17 октября", "Y-10-3...Y-10-17"),
    ("февраль – июнь 2024 г.", "2024-2...2024-6"),
    ("с 20 декабря 2022 г. до 15 января 2023 г.", "2022-12-20..?2023-1-15"),
  ])
  func readsARange(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("II и IV кварталы 2023 года", "2023-q2 & 2023-q4"),
    ("5, 15 и 25 ноября", "Y-11-5 & Y-11-15 & Y-11-25"),
    ("1-е и 2-е полугодия", "Y-h1 & Y-h2"),
  ])
  func readsNumbersThatShareANoun(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("не позднее 20 ноября 2023 г.", "...2023-11-20"),
    ("к 5 июня", "..?Y-6-5"),
    ("до конца III квартала 2023 года", "...2023-q3"),
  ])
  func readsAnEnd(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("до 15.04, 15.07", "..?Y-4-15 & ..?Y-7-15"),
    ("до 15 апреля, 15 июля 2023 г.", "..?2023-4-15 & ..?2023-7-15"),
    ("не позднее 15.04, 15.07 и 15.10", "...Y-4-15 & ...Y-7-15 & ...Y-10-15"),
    ("ежегодно до 10, 25 мая и 1 июня", "every 1 year: ..?Y-5-10 & ..?Y-5-25 & ..?Y-6-1"),
    ("до 1 мая, 31 июня", "? impossible-date 0..<17"),
  ])
  func readsEveryDayOfAListAsALastDay(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("до 15 апреля, июль", "..?Y-4-15 & Y-7"),
    ("до 1 мая, 1 июня – 5 июня", "..?Y-5-1 & Y-6-1...Y-6-5"),
    ("до 1 мая, 10–15 июня", "..?Y-5-1 & Y-6-10...Y-6-15"),
    ("до 1 мая, с 1 июня", "? two-readings 0..<18"),
    ("15.04, 15.07", "Y-4-15 & Y-7-15"),
  ])
  func readsOnlyDaysAsFurtherLastDays(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("со 2 ноября 2023 года", "2023-11-2..."),
    ("не ранее 15 мая", "Y-5-15..."),
    ("после 31 августа 2023", "after 2023-8-31..."),
  ])
  func readsABeginning(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("каждое полугодие", "every 1 half-year"),
    ("каждые три месяца", "every 3 month"),
    ("ежедневно", "every 1 day"),
  ])
  func readsRepetition(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("не позднее 3-го числа каждого месяца", "every 1 month: until day 3 of own"),
    ("ежемесячно, в последний рабочий день", "every 1 month: on working last day of own"),
    (
      "до 20 числа месяца, следующего за отчётным полугодием",
      "every 1 half-year: until-assumed day 20 of following"
    ),
  ])
  func readsADayOfEveryMonth(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("по средам", "every 1 week: weekday 3"),
    ("каждый четверг", "every 1 week: weekday 4"),
    ("еженедельно, в понедельник", "every 1 week: weekday 1"),
  ])
  func readsADayOfTheWeek(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("не менее трёх раз в полугодие", "at-least 3 per 1 half-year"),
    ("не реже чем ежеквартально", "at-least 1 per 1 quarter"),
    ("не более 5 раз за учебный год", "at-most 5 per 1 school-year"),
  ])
  func readsABoundOfFrequency(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("трижды в год", "exactly 3 per 1 year"),
    ("раз в четыре года", "exactly 1 per 4 year"),
    ("один раз в течение квартала", "exactly 1 per 1 quarter"),
  ])
  func readsAnExactFrequency(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("непрерывно", "ongoing "),
    ("весь период", "ongoing "),
    ("в течение всего срока реализации плана", "ongoing "),
    ("на весь период действия программы", "ongoing "),
    ("на постоянной основе", "ongoing "),
    ("постоянно, в течение 2023 года", "ongoing 2023"),
  ])
  func readsWhatNeverStops(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("в течение двух недель со дня утверждения программы", "2 week after «утверждения программы»"),
    ("в недельный срок", "1 week after ?"),
    ("в течение 45 календарных дней после 1 июня 2023 года", "45 day after 2023-6-1"),
  ])
  func readsALengthOfTime(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("не позднее трёх дней после издания приказа", "3 day after «издания приказа»"),
    ("за месяц до начала аттестации", "1 month before «начала аттестации»"),
    (
      "не позже чем через полгода после срока, установленного в пункте 4.2",
      "1 half-year after term of 4.2"
    ),
  ])
  func readsABoundFromSomething(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("в определённые учредителем сроки", "outside «в определённые учредителем сроки»"),
    (
      "в сроки проведения региональной олимпиады",
      "outside «в сроки проведения региональной олимпиады»"
    ),
    (
      "ежегодно, согласно срокам, утверждённым ведомством",
      "outside «согласно срокам, утверждённым ведомством» in every 1 year"
    ),
  ])
  func readsDatesThatOthersSet(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("по утверждённому расписанию", "schedule «по утверждённому расписанию»"),
    (
      "в соответствии с дорожной картой округа",
      "schedule «в соответствии с дорожной картой округа»"
    ),
    ("весь год, согласно циклограмме", "schedule «согласно циклограмме» in Y"),
  ])
  func readsDatesOfAnotherDocument(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("при необходимости", "as needed «при необходимости»"),
    ("по мере возникновения потребности", "as needed «по мере возникновения потребности»"),
    ("III квартал (по необходимости)", "Y-q3 if «по необходимости»"),
  ])
  func readsNeed(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("в случае изменения состава", "unspecified if «в случае изменения состава»"),
    ("по заявкам школ", "unspecified if «по заявкам школ»"),
    ("август, при наличии вакансий", "Y-8 if «при наличии вакансий»"),
  ])
  func readsACondition(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    (
      "по окончании учебного года, но не позднее 1 июля", "...Y-7-1", "по окончании учебного года"
    ),
    (
      "после подведения итогов (не позднее 15 мая 2023 г.)", "...2023-5-15",
      "после подведения итогов"
    ),
    (
      "ежегодно, по завершении олимпиады, но до 20 мая", "every 1 year: ..?Y-5-20",
      "по завершении олимпиады"
    ),
  ])
  func readsAnEventThatADateBounds(text: String, summary: String, event: String) {
    let reading = DeadlineReading(of: text)

    #expect(reading.summary == summary)
    #expect(reading.remarks.contains(.startsAfter(event)))
    #expect(reading.text == text)
  }

  @Test(arguments: [
    ("по окончании учебного года", "? unknown-words 0..<26"),
    ("по окончании учебного года, 1 июля", "? unknown-words 0..<34"),
    ("по окончании учебного года, но не позднее мая или июня", "? unknown-words 46..<54"),
    ("май, по окончании занятий, но не позднее 1 июля", "? contradiction 0..<47"),
    ("после 1 июня, но не позднее 1 июля", "? two-readings 0..<34"),
  ])
  func guessesNothingOfAnEvent(text: String, summary: String) {
    let reading = DeadlineReading(of: text)

    #expect(reading.summary == summary)
    #expect(reading.remarks.isEmpty)
  }
}
