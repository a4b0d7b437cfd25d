import SvodContent
import SvodDeadlines
import SvodNumbers
import Testing

struct OccurrencesTests {
  private func occurrences(
    of text: String, period: String = "", adopted: String = "", until: String,
    shift: DayShift = .none
  ) throws -> [String]? {
    let deadline = try #require(DeadlineReading(of: text).deadline)
    return deadline.occurrences(
      in: PlanFrame(period, adopted: adopted, shift: shift), until: try until.date
    )?.map(\.summary)
  }

  @Test(arguments: [
    ("март-апрель", ["2021-03-01/2021-04-30"]), ("в течение года", ["2021-01-01/2021-12-31"]),
    ("31.01.2022 г.", ["2022-01-31/2022-01-31"]), ("до 10 июля", ["../2021-07-10"]),
    ("с 10 мая", ["2021-05-10/.."]), ("после 10 мая", ["2021-05-11/.."]),
    ("II квартал", ["2021-04-01/2021-06-30"]), ("2-е полугодие", ["2021-07-01/2021-12-31"]),
    ("вторая половина февраля", ["2021-02-16/2021-02-28"]),
    ("май, декабрь", ["2021-05-01/2021-05-31", "2021-12-01/2021-12-31"]),
    ("ноябрь–февраль", ["2021-11-01/2022-02-28"]),
    ("до 29 февраля", ["../2021-02-28"]),
    ("в течение 10 дней после 1 марта", ["2021-03-02/2021-03-11"]),
  ])
  func takesTheYearOfAPlanOfOneYear(text: String, days: [String]) throws {
    #expect(try occurrences(of: text, period: "2021", until: "2021-12-31") == days)
  }

  @Test func placesAMonthOfASchoolYearInItsYear() throws {
    let frame = (period: "2021/22 учебный год", until: "2022-08-31")

    #expect(
      try occurrences(of: "май", period: frame.period, until: frame.until)
        == ["2022-05-01/2022-05-31"])
    #expect(
      try occurrences(of: "ноябрь–февраль", period: frame.period, until: frame.until)
        == ["2021-11-01/2022-02-28"])
    #expect(
      try occurrences(of: "до 1 октября", period: frame.period, until: frame.until)
        == ["../2021-10-01"])
  }

  @Test func repeatsOnlyInThePlansPeriod() throws {
    #expect(
      try occurrences(
        of: "ежегодно (сентябрь)", period: "2021-2024", until: "2030-01-01")
        == [
          "2021-09-01/2021-09-30", "2022-09-01/2022-09-30", "2023-09-01/2023-09-30",
          "2024-09-01/2024-09-30",
        ])
  }

  @Test(arguments: [
    ("Ежегодно, до 10 июля", ["../2022-07-10"]),
    ("до 10 августа, ежегодно", ["../2021-08-10", "../2022-08-10"]),
    ("январь, ежегодно", ["2022-01-01/2022-01-31"]),
    ("ноябрь", ["2021-11-01/2021-11-30"]),
    ("Февраль 2021 г.", ["2021-02-01/2021-02-28"]),
    ("каждые 2 года", ["2021-01-01/2022-12-31"]),
    (
      "раз в полугодие",
      ["2021-07-01/2021-12-31", "2022-01-01/2022-06-30", "2022-07-01/2022-12-31"]
    ),
    (
      "Ежегодно, декабрь, февраль, май",
      [
        "2021-12-01/2021-12-31", "2022-02-01/2022-02-28", "2022-05-01/2022-05-31",
        "2022-12-01/2022-12-31",
      ]
    ),
  ])
  func beginsWithTheActsAdoption(text: String, days: [String]) throws {
    #expect(try occurrences(of: text, adopted: "2021-07-12", until: "2022-12-31") == days)
  }

  @Test(arguments: [
    (
      "до 25 числа ежемесячно",
      ["2021-10-01/2021-10-25", "2021-11-01/2021-11-25", "2021-12-01/2021-12-25"]
    ),
    (
      "ежеквартально, до 10 числа месяца, следующего за отчётным кварталом",
      ["2021-10-01/2021-10-10"]
    ),
    ("ежеквартально, до 15 числа", ["2021-10-01/.."]),
    (
      "ежемесячно, в последний рабочий день",
      ["2021-10-29/2021-10-29", "2021-11-30/2021-11-30", "2021-12-31/2021-12-31"]
    ),
    (
      "ежемесячно с сентября по ноябрь",
      ["2021-10-01/2021-10-31", "2021-11-01/2021-11-30"]
    ),
    ("каждые три месяца", ["2021-10-01/2021-12-31"]),
  ])
  func repeatsByMonthAndQuarter(text: String, days: [String]) throws {
    #expect(try occurrences(of: text, adopted: "2021-10-01", until: "2021-12-31") == days)
  }

  @Test func twelveReportsAreDueInAYear() throws {
    let days = try occurrences(
      of: "в срок до 25 числа ежемесячно", period: "2022", until: "2022-12-31")

    #expect(days?.count == 12)
    #expect(days?.last == "2022-12-01/2022-12-25")
  }

  @Test func repeatsByWeekAndDay() throws {
    #expect(
      try occurrences(of: "по пятницам", adopted: "2021-03-02", until: "2021-03-14")
        == ["2021-03-05/2021-03-05", "2021-03-12/2021-03-12"])
    #expect(
      try occurrences(of: "еженедельно", adopted: "2021-03-02", until: "2021-03-08")
        == ["2021-03-01/2021-03-07", "2021-03-08/2021-03-14"])
    #expect(
      try occurrences(of: "каждый рабочий день", adopted: "2021-03-05", until: "2021-03-08")
        == ["2021-03-05/2021-03-05", "2021-03-08/2021-03-08"])
  }

  @Test func countsTimesInPeriods() throws {
    let deadline = try #require(DeadlineReading(of: "не реже четырех раз в год").deadline)
    let found = deadline.occurrences(
      in: PlanFrame("2021", adopted: ""), until: try "2021-12-31".date)

    #expect(found?.map(\.summary) == ["2021-01-01/2021-12-31"])
    #expect(found?.first?.frequency?.count == 4)
    #expect(found?.first?.frequency?.bound == .atLeast)
  }

  @Test func movesAnEndByTheSetting() throws {
    // 1 and 2 May 2021 are a weekend.
    #expect(
      try occurrences(of: "до 1 мая", period: "2021", until: "2021-12-31", shift: .next)
        == ["../2021-05-03"])
    #expect(
      try occurrences(of: "до 1 мая", period: "2021", until: "2021-12-31") == ["../2021-05-01"])
  }

  @Test(arguments: ["по мере необходимости", "по графику", "в установленные сроки", "до 1 мая"])
  func givesNoDatesWhereNothingTellsThem(text: String) throws {
    #expect(try occurrences(of: text, until: "2021-12-31") == nil)
  }

  @Test(arguments: [
    ("2021-2024", "2021-01-01", "2024-12-31"), ("на 2017 - 2025 годы", "2017-01-01", "2025-12-31"),
    ("2021", "2021-01-01", "2021-12-31"), ("2021/22 учебный год", "2021-09-01", "2022-08-31"),
  ])
  func readsAPlansPeriod(text: String, start: String, end: String) throws {
    #expect(PlanFrame.period(parsing: text) == (try start.date)...(try end.date))
  }

  @Test(arguments: ["", "год", "март", "2024-2021", "скоро"])
  func readsNoPeriodWithoutYears(text: String) {
    #expect(PlanFrame.period(parsing: text) == nil)
  }
}
