import SvodDeadlines
import Testing

/// Expressions of real acts, what is not understood, and how words are folded.
struct DeadlineReadingTests {
  @Test(arguments: [
    ("март-апрель", "Y-3...Y-4"),
    ("в сроки, установленные МОиН УР", "outside «в сроки, установленные МОиН УР»"),
    (
      "не позднее месяца после сроков, установленных МОиН УР",
      "1 month after outside «сроков, установленных МОиН УР»"
    ),
    ("в течение месяца после срока, указанного в п.2.1.1.2.", "1 month after term of 2.1.1.2"),
    ("в течение года", "Y"),
    ("31.01.2022 г.", "2022-1-31"),
    ("по мере необходимости", "as needed «по мере необходимости»"),
    ("не реже четырех раз в год", "at-least 4 per 1 year"),
    ("", "unspecified"),
    ("по мере необходимости, но не реже четырех раз в год", "at-least 4 per 1 year and as needed"),
    (
      "в течение пяти рабочих дней после проведения заседания",
      "5 working-day after «проведения заседания»"
    ),
    ("декабрь 2021", "2021-12"),
    ("январь, ежегодно", "every 1 year: Y-1"),
    ("февраль-март, ежегодно", "every 1 year: Y-2...Y-3"),
    ("октябрь-ноябрь 2021", "2021-10...2021-11"),
    ("один раз в год", "exactly 1 per 1 year"),
    (
      "в течение года согласно плану-графику курсовых мероприятий ГАУ ДПО «ВГАПО»",
      "schedule «согласно плану-графику курсовых мероприятий ГАУ ДПО «ВГАПО»» in Y"
    ),
    ("ноябрь", "Y-11"),
    ("два раза в год", "exactly 2 per 1 year"),
    ("Каждые 2 года", "every 2 year"),
    ("ежегодно", "every 1 year"),
    ("в срок до 25 числа ежемесячно", "every 1 month: until-assumed day 25 of own"),
    ("Ежегодно, январь", "every 1 year: Y-1"),
    ("Ежегодно, до 10 июля", "every 1 year: ..?Y-7-10"),
    ("Ежегодно, декабрь, февраль, май", "every 1 year: Y-12 & Y-2 & Y-5"),
    ("Ежегодно, март - сентябрь", "every 1 year: Y-3...Y-9"),
    ("В соответствии с графиком проведения", "schedule «В соответствии с графиком проведения»"),
    ("В течение года, по отдельному плану", "schedule «по отдельному плану» in Y"),
    ("(по отдельному плану)", "schedule «по отдельному плану»"),
    (
      "Ежегодно в течение года (по отдельному плану)",
      "schedule «по отдельному плану» in every 1 year"
    ),
    ("Ежегодно февраль-март (при необходимости)", "every 1 year: Y-2...Y-3 if «при необходимости»"),
    ("Постоянно (в течение года)", "ongoing Y"),
    ("Февраль 2021 г.", "2021-2"),
    ("Ежегодно, согласно плану", "schedule «согласно плану» in every 1 year"),
    ("Постоянно, 1 раз в полугодие", "exactly 1 per 1 half-year"),
    (
      "Ежегодно, по отдельному графику По мере необходимости",
      "schedule «по отдельному графику» in every 1 year + as needed «По мере необходимости»"
    ),
    (
      "не позднее 2 рабочих дней до дня проведения заседания",
      "2 working-day before «проведения заседания»"
    ),
    (
      "не позднее 5 рабочих дней со дня подписания протокола",
      "5 working-day after «подписания протокола»"
    ),
    ("по мере необходимости, но не менее 2 раз в год", "at-least 2 per 1 year and as needed"),
    ("в течение четырех дней со дня проведения заседания", "4 day after «проведения заседания»"),
    ("на 2021-2024 гг.", "2021...2024"),
    ("на 2017 - 2025 годы", "2017...2025"),
    ("не реже двух раз в год (апрель, ноябрь)", "every 1 year: Y-4 & Y-11"),
    ("до 1 июля текущего года", "..?Y-7-1"),
    ("в течение года с сентября по май", "Y-9...Y-5"),
    ("в течение 2022 года: март, октябрь", "2022-3 & 2022-10"),
    ("в течение 2022 года (март, октябрь)", "2022-3 & 2022-10"),
    ("в течение недели до 1 мая", "..?Y-5-1 + 1 week after ?"),
    ("не позднее 25 октября", "...Y-10-25"),
    ("в течение десяти рабочих дней", "10 working-day after ?"),
  ])
  func readsWhatActsWrite(text: String, summary: String) {
    let reading = DeadlineReading(of: text)

    #expect(reading.summary == summary)
    #expect(reading.text == text)
  }

  @Test(arguments: [
    ("решение о ежемесячных совещаниях", "? unknown-words 0..<32"),
    ("за последние три года", "? unknown-words 0..<21"),
    ("в отчетный период", "? unknown-words 0..<17"),
    ("весной", "? unknown-words 0..<6"),
    ("в конце августа", "? unknown-words 0..<15"),
    ("май 2022 или июнь 2022", "? unknown-words 9..<22"),
    ("до мая", "? unclear-end 0..<6"),
    ("до 2025 года", "? unclear-end 0..<12"),
    ("с 1 сентября до мая", "? unclear-end 0..<19"),
    ("до 25 числа", "? no-month 0..<11"),
    ("ежегодно, до 25 числа", "? no-month 0..<21"),
    ("29 февраля – 5 марта 2021", "? impossible-date 0..<25"),
    ("2021 год, ноябрь – февраль", "? unclear-year 0..<26"),
    ("31 февраля", "? impossible-date 0..<10"),
    ("с 15 по 1 сентября", "? impossible-date 0..<18"),
    ("декабрь 2021, май", "? unclear-year 0..<17"),
    ("ежегодно, до 1 февраля 2022", "? contradiction 0..<27"),
    ("ежеквартально до 15 апреля", "? contradiction 0..<26"),
    ("ежегодно 12.13.2022", "? impossible-date 9..<19"),
    ("два раза в год, март", "? contradiction 0..<20"),
    ("по окончании ремонта", "? unknown-words 0..<20"),
    ("год", "? unknown-words 0..<3"),
    ("в течение 2023/25 учебного года", "? unknown-words 14..<31"),
    ("1234567890 дней", "? unknown-words 0..<15"),
  ])
  func saysWhatItDoesNotUnderstandAndWhere(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("MAPT-АПРЕЛЬ 2022", "2022-3...2022-4"),
    ("c 1 пo 15 ceнтября", "Y-9-1...Y-9-15"),
    ("март   —   апрель", "Y-3...Y-4"),
    ("до  01 . 09 . 2022", "..?2022-9-1"),
    ("в тече\u{AD}ние года", "Y"),
    ("по мере необходимости", "as needed «по мере необходимости»"),
    ("В ТЕЧЕНИИ УЧЕБНОГО ГОДА", "school Y"),
    ("не реже четырёх раз в год", "at-least 4 per 1 year"),
    ("II  квартал", "Y-q2"),
    ("Х квартал", "? impossible-date 0..<9"),
    ("в течение 3-х рабочих дней", "3 working-day after ?"),
    ("в течение 3х дней", "3 day after ?"),
    (
      "по\u{A0}мере\u{2009}необхо\u{200B}димости",
      "as needed «по\u{A0}мере\u{2009}необхо\u{200B}димости»"
    ),
    ("ежегодно,\nмай", "every 1 year: Y-5"),
    ("до 1-го сентября", "..?Y-9-1"),
  ])
  func readsOddLettersAndSpaces(text: String, summary: String) {
    #expect(DeadlineReading(of: text).summary == summary)
  }

  @Test(arguments: [
    ("в течении года", [DeadlineReading.Remark.misspelt(0..<9)]), ("в течение года", []),
    ("до 5 мая", [.endAssumed]), ("по 5 мая", []), ("до 5 мая включительно", []),
    ("Постоянно, 1 раз в полугодие", [.constantAndCounted]), ("1 раз в полугодие", []),
    ("ежеквартально, не позднее 15 числа", [.monthNotNamed]),
    ("ежемесячно, не позднее 15 числа", []),
    ("по графику, по мере необходимости", [.severalTerms]), ("по графику", []),
    ("май 2021, далее ежегодно", [.severalTerms]),
  ])
  func remarksOnWhatIsUnderstood(text: String, remarks: [DeadlineReading.Remark]) {
    #expect(DeadlineReading(of: text).remarks == remarks)
  }

  @Test(arguments: [
    ("5 мая", Deadline.Kind.day), ("май", .span), ("май, июнь", .dates), ("ежегодно", .recurring),
    ("не реже раза в год", .minimumFrequency), ("раз в год", .exactFrequency),
    ("не чаще раза в год", .maximumFrequency), ("постоянно", .ongoing), ("–", .unspecified),
    ("в течение недели", .relative), ("в установленные сроки", .outside), ("по плану", .schedule),
    ("по необходимости", .asNeeded), ("май (при необходимости)", .conditional),
    ("по плану, по необходимости", .composite),
  ])
  func namesTheKindOfATerm(text: String, kind: Deadline.Kind) {
    #expect(DeadlineReading(of: text).deadline?.kind == kind)
  }
}
