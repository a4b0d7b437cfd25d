import SvodDeadlines
import Testing

/// Each kind of place by three expressions that stand in no list.
struct PlaceProductionTests {
  @Test(arguments: [
    ("07.11.2023", "2023-11-7"),
    ("2023-11-07", "2023-11-7"),
    ("«7» ноября 2023 г.", "2023-11-7"),
  ])
  func readsADay(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("первая декада октября", "Y-10-firstTenDays"),
    ("во второй половине июня 2023 года", "2023-6-secondHalf"),
    ("последней декаде января", "Y-1-lastTenDays"),
  ])
  func readsAPartOfAMonth(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("10.2023", "2023-10"),
    ("в октябре месяце", "Y-10"),
    ("окт. 2023 г.", "2023-10"),
  ])
  func readsAMonth(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("4 кв. 2023 г.", "2023-q4"),
    ("третий квартал", "Y-q3"),
    ("в I квартале текущего года", "Y-q1"),
  ])
  func readsAQuarter(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("второе полугодие 2023 года", "2023-h2"),
    ("в первой половине года", "Y-h1"),
    ("2-е полугодие", "Y-h2"),
  ])
  func readsAHalfYear(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("2023 год", "2023"),
    ("в течение календарного года", "Y"),
    ("в 2023 году", "2023"),
  ])
  func readsAYear(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("2023/24 уч. г.", "school 2023"),
    ("в течение 2023–2024 учебного года", "school 2023"),
    ("2022-2023 учебный год", "school 2022"),
  ])
  func readsASchoolYear(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }
}
