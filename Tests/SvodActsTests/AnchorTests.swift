import SvodContent
import SvodDiagnostics
import SvodTestSupport
import Testing

struct AnchorTests {
  @Test func beginsWithTheAppendix() {
    let text = "1. а\n\n## Приложение 2\n\n## 1. Общее\n\n4. б\n\n## Приложение 3\n\n4. в\n"
    #expect(
      ActReading(text).anchors == ["p-1", "app-2", "app-2-ch-1", "app-2-p-4", "app-3", "app-3-p-4"])
    #expect(ActReading(text).codes == [])
  }

  @Test func nestsAnAppendixOfAnAppendix() {
    let text = "## Приложение 2\n\n### Приложение 1\n\n1. а\n\n### Приложение 3\n\n1. б\n"
    #expect(
      ActReading(text).anchors == ["app-2", "app-2-app-1", "app-2-app-1-p-1", "app-3", "app-3-p-1"])
  }

  @Test func beginsWithTheChapterWhereNumberingStartsAgain() {
    let text = """
      ## 1. А

      1. а
      2. б

      ## 2. Б

      3. в

      ## 3. В

      1. г
      2. д

      ### Подзаголовок

      3. е

      ## 4. Г

      1) ж
      """
    #expect(
      ActReading(text).anchors == [
        "ch-1", "p-1", "p-2", "ch-2", "p-3", "ch-3", "ch-3-p-1", "ch-3-p-2", "h-podzagolovok",
        "ch-3-p-3", "ch-4", "ch-4-p-1",
      ])
    #expect(ActReading(text).codes == [])
  }

  @Test func beginsWithThePartWhereChaptersStartAgain() {
    let text = "## Раздел 1\n\n### Глава 1\n\n### Глава 2\n\n## Раздел 2\n\n### Глава 1\n"
    #expect(
      ActReading(text).anchors == ["ch-1", "ch-1-ch-1", "ch-1-ch-2", "ch-2", "ch-2-ch-1"])
  }

  @Test func countsARepeatedChapter() {
    let reading = ActReading("## 2. А\n\n## 2. Б\n")
    #expect(reading.anchors == ["ch-2", "ch-2--2"])
    #expect(reading.codes == [.repeatedNumber])
  }

  @Test(arguments: [
    "# p 7\n\n7. а\n\n# P-7\n\n7. б\n\n# p-7--2\n",
    "1.1. Первое\n\n1. Второе\n\n   1) в\n   1) г\n\n   1. д\n\n1.1. Ещё\n",
    "## Приложение\n\n## Приложение\n\n## Приложение 1\n\n## Приложение 1\n\n# app 1\n",
    "а) А\n\na) Latin\n\nА) Б\n\nэ) э\n\nе) е\n\nё) ё\n\nъ) ъ\n\nь) ь\n",
    "8.1. Один\n\n8-1. Два\n\n8. Три\n\n   1) четыре\n",
  ])
  func givesNoAnchorTwice(_ text: String) {
    let anchors = ActReading(text).anchors
    #expect(Set(anchors).count == anchors.count)
    #expect(
      anchors.allSatisfy {
        $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      })
  }

  @Test func staysLinearInLongTexts() {
    let clauses = (1...10_000).map { "\($0 % 900 + 1). Текст пункта." }.joined(separator: "\n\n")
    let clock = ContinuousClock()
    var reading: ActReading?
    let took = clock.measure { reading = ActReading(clauses) }
    #expect(Set(reading?.anchors ?? []).count == 10_000)
    #expect(took < .seconds(30))
  }
}
