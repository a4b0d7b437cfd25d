import SvodContent
import SvodDiagnostics
import SvodNumbers
import Testing

/// Keys that say of a list what it is and of which day, as pages print them.
struct KeyReadingTests {
  @Test func aListOfDirectionsHasADayNumbersAndFormerIDs() throws {
    let reading = Reading(sampleWith: [
      "directions.yml": """
      version: 2021-04-30
      mechanisms:
        - id: results
          number: "1"
          title: Результаты
          directions:
            - id: preparation
              title: Качество подготовки
              former-ids: [quality]
              goals: [{id: basic, number: "1.1", title: Базовый уровень у всех}]
      components:
        - {id: goals, title: Цели}

      """
    ])

    let content = try #require(reading.content)
    let direction = try #require(content.directions.first)
    #expect(reading.diagnostics == [])
    #expect(content.directionsVersion == CalendarDate(year: 2021, month: 4, day: 30))
    #expect(content.mechanisms.map(\.number) == ["1"])
    #expect(direction.formerIDs == ["quality"])
    #expect(direction.goals.map(\.number) == ["1.1"])
  }

  @Test func aListOfIndicatorsHasADayForItsOwnGroupsAlone() throws {
    let reading = Reading(sampleWith: [
      "indicators/preparation.yml": "version: 2021-04-30\n" + SampleFolder.indicators,
      "indicators/second.yml": """
      direction: preparation
      groups:
        - id: second
          title: Второй перечень
          indicators:
            - {id: other, title: Иное, kind: condition, better: higher}

      """,
    ])

    let groups = try #require(reading.content).catalogue.groups
    #expect(reading.diagnostics == [])
    #expect(
      groups.map(\.version) == [CalendarDate(year: 2021, month: 4, day: 30), nil])
  }

  @Test func aDayOfTheCalendarHasItsNote() throws {
    let reading = Reading(sampleWith: [
      "calendar/2021.csv":
        "дата;вид;примечание\n2021-05-03;нерабочий;Праздник весны\n2021-05-04;нерабочий;\n"
    ])

    let calendar = try #require(reading.content).workingCalendar
    let days = try [3, 4].map { try #require(CalendarDate(year: 2021, month: 5, day: $0)) }
    #expect(days.map(calendar.note) == ["Праздник весны", nil])
  }
}
