import SvodContent
import SvodDiagnostics
import Testing

struct HeadingTests {
  @Test(arguments: [
    ("## 2. Цели", "2.", "ch-2"), ("## 2 Цели", "2", "ch-2"), ("## 2.1. Цели", "2.1.", "ch-2-1"),
    ("## II. ЦЕЛИ", "II.", "ch-2"), ("## II ЦЕЛИ", "II", "ch-2"), ("## Х. Цели", "Х.", "ch-10"),
    ("## Глава 1. Общее", "Глава 1.", "ch-1"), ("## Раздел III", "Раздел III", "ch-3"),
    ("## РАЗДЕЛ 3", "РАЗДЕЛ 3", "ch-3"), ("## § 4. Сроки", "§ 4.", "ch-4"),
    ("## **3. Права**", "3.", "ch-3"), ("## Приложение 2", "Приложение 2", "app-2"),
    ("## Приложение № 2 к приказу", "Приложение № 2", "app-2"),
    ("## Приложение А", "Приложение А", "app-a"), ("## Приложение", "Приложение", "app"),
    ("## Статья 12. Сроки", "Статья 12.", "ch-12"), ("## § 3a Fristen", "§ 3a", "ch-3a"),
    ("## § 3 a Fristen", "§ 3", "ch-3"),
  ])
  func readsNumbersOfHeadings(_ text: String, _ number: String, _ anchor: String) {
    let reading = ActReading(text)
    #expect(reading.numbers == [number])
    #expect(reading.anchors == [anchor])
  }

  @Test(arguments: [
    ("## Общие положения", "h-obshhie-polozheniya"), ("## 2021 год", "h-2021-god"),
    ("## 5 класс", "h-5-klass"), ("## Приложения", "h-prilozheniya"), ("## —", "h"),
    ("## Видим цель", "h-vidim-cel"), ("## С нового года", "h-s-novogo-goda"),
  ])
  func makesAnAnchorOfWords(_ text: String, _ anchor: String) {
    #expect(ActReading(text).anchors == [anchor])
    #expect(ActReading(text + "\n\n" + text).anchors == [anchor, anchor + "--2"])
  }

  @Test func printsNoTitleTwice() {
    let text = "П Р И К А З\n\n# «О  МОНИТОРИНГЕ» –  всё\n\n# О мониторинге - все\n"
    let reading = ActReading(text, title: "О мониторинге — все.")
    #expect(reading.act.titleAsWritten?.plainText == "«О  МОНИТОРИНГЕ» –  всё")
    #expect(reading.anchors == ["h-o-monitoringe-vse"])
  }

  @Test func keepsAnotherFirstHeading() {
    let reading = ActReading("# Иное\n\n# О мониторинге\n")
    #expect(reading.act.titleAsWritten == nil)
    #expect(reading.anchors.count == 2)
  }

  @Test func listsContents() {
    let text = """
      # О мониторинге
      ## 1. Общее
      ### Термины
      ## 2. Сроки
      ## Приложение 1
      # Порядок
      ## 1. Сбор
      ## Приложение 2
      """
    let contents = ActReading(text).act.contents
    #expect(contents.map(\.anchor) == ["ch-1", "ch-2", "app-1", "app-2"])
    #expect(contents.map(\.title) == ["Общее", "Сроки", "", ""])
    #expect(contents[0].children.map(\.anchor) == ["h-terminy"])
    #expect(contents[2].children.map(\.anchor) == ["app-1-h-poryadok"])
    #expect(contents[2].children.first?.children.map(\.anchor) == ["app-1-ch-1"])
  }
}
