import SvodDeadlines
import Testing

/// Periodic terms in sentences of acts.
struct PeriodicTermsTests {
  @Test(arguments: [
    (
      "Исполнителям в срок до 25 числа ежемесячно предоставлять информацию в центр",
      ["в срок до 25 числа ежемесячно"]
    ),
    (
      "Заседания проводятся по мере необходимости, но не реже двух раз в год.",
      ["по мере необходимости, но не реже двух раз в год"]
    ),
    ("Отдел ежегодно, до 25 октября, размещает отчёт.", ["ежегодно, до 25 октября"]),
    (
      "Сведения даются ежеквартально. Отчёт даётся ежегодно в январе.",
      ["ежеквартально", "ежегодно в январе"]
    ),
  ])
  func areFoundWithAllTheirWords(sentence: String, terms: [String]) {
    #expect(PeriodicTerms(in: sentence).readings.map(\.text) == terms)
  }

  @Test(arguments: [
    "Принять решение о ежемесячных совещаниях руководителей.",
    "Педагог повышает квалификацию не менее чем один раз за три года.",
    "Совещания проводятся не чаще двух раз в месяц.", "Раз уж отчёт готов, его размещают.", "",
  ])
  func whatObligesNobodyEveryYearIsNone(sentence: String) {
    #expect(PeriodicTerms(in: sentence).readings.isEmpty)
  }

  @Test func aLongTextIsReadInLinearTime() {
    let text = Array(repeating: "Отчёт даётся ежегодно и хранится в отделе.", count: 200)
      .joined(separator: " ")

    #expect(PeriodicTerms(in: text).readings.count == 200)
  }
}
