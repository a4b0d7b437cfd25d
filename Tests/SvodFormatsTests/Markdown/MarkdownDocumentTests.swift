import SvodDiagnostics
import SvodFormats
import SvodTestSupport
import Testing

struct MarkdownDocumentTests {
  @Test(arguments: [
    ("7. а\n7. б\n", ["7.", "7."]),
    ("3. а\n5. б\n", ["3.", "5."]),
    ("1) а\n2) б\n\n1. в\n", ["1)", "2)", "1."]),
    ("9. а\n10. б\n11. в\n", ["9.", "10.", "11."]),
    ("- а\n* б\n+ в\n", ["-", "*", "+"]),
    ("007. а\n", ["007."]),
    ("123456789. а\n", ["123456789."]),
    ("1234567890. а\n", []),
    ("7 . а\n", []),
  ])
  func keepsMarkersAsWritten(_ text: String, _ markers: [String]) {
    #expect(MarkdownReading(text).markers == markers)
  }

  @Test func readsEveryBlock() {
    let text = """
      # Глава

      Абзац

      > цитата

      ```
      код
      ```

          отступ

      ---

      | а | б |
      |:--|--:|
      | 1 |

      Сноска[^Пр]

      [^Пр]: Текст
      """
    let kinds = MarkdownReading(text).document.blocks.map(\.kind)
    #expect(kinds.count == 9)
    #expect(kinds[3] == .code("код\n", isFenced: true))
    #expect(kinds[4] == .code("отступ\n", isFenced: false))
    #expect(kinds[5] == .rule)
    guard case .table(let table) = kinds[6], case .footnote("Пр", let note) = kinds[8] else {
      Issue.record("no table or footnote")
      return
    }
    #expect(table.alignments == [.left, .right])
    #expect(
      table.rows.map { $0.cells.map(\.inlines.plainText) } == [["1", ""]])
    #expect(note.count == 1)
    #expect(MarkdownReading("Слово[^Пр]\n\n[^Пр]: Текст").inlines.plainText == "Слово[Пр]")
  }

  @Test func namesPlacesInCharactersOfTheFile() {
    let marked = MarkedText(
      "①Абзац ②**ж** и\nвторая ③~~строка~~\n\n④12. ⑤Пункт\n    дальше `⑥к`\n"
        + "ленивая ⑦*строка*\n\n| а |⑧ б |\n|---|---|\n| 👩‍👩‍👧 ⑨**в** | г |\n")
    let reading = MarkdownReading(marked.text)
    var places = PlaceCollector()
    places.visit(reading.document.blocks)
    for mark in "①②③④⑤⑥⑦⑧⑨" {
      #expect(places.found.contains(marked.position(mark, in: "act.md")), "\(mark)")
    }
  }

  @Test func countsLinesFromTheFrontMatter() {
    let reading = MarkdownReading("а\r\n\r\nб <i>\r\n", firstLine: 10)
    #expect(reading.document.blocks.map(\.position.line) == [10, 12])
    #expect(reading.findings.map(\.position) == [FilePosition(file: "act.md", line: 12, column: 3)])
  }

  @Test func takesThePlaceBeforeForAnAutolink() {
    let reading = MarkdownReading("Почта a@b.example и далее")
    #expect(reading.inlines.map(\.position.column) == [1, 1, 1])
    #expect(reading.inlines.plainText == "Почта a@b.example и далее")
  }

  @Test(arguments: [
    "от «____» ________ 20__ г. № ____",
    "«__» ______ 20__ г. и «__» ______ 20__ г.",
    "\"__\" мая, \"__\" июня",
    "____________ И. О. Фамилия ____________",
    "Точка... тире -- и \"кавычки\" 'как есть' (c)",
    "n < 10, m > 5 и a<б",
    "показатель* и сумма*",
  ])
  func changesNoLetterOfOrdinaryText(_ text: String) {
    let reading = MarkdownReading(text)
    #expect(reading.inlines.plainText == text)
    #expect(reading.findings.isEmpty)
  }

  @Test func keepsMarkupOfUnderscores() {
    let reading = MarkdownReading("__важно__ и _курсив_")
    #expect(reading.inlines.count == 3)
    #expect(reading.inlines.plainText == "важно и курсив")
  }

  @Test func keepsAFootnoteThatNothingRefersTo() {
    let reading = MarkdownReading("Текст[^1]\n\n[^1]: Первая\n\n[^2]: Вторая\n")
    #expect(reading.document.blocks.count == 3)
    #expect(
      reading.document.blocks.contains { block in
        guard case .paragraph(let inlines) = block.kind else { return false }
        return inlines.plainText == "[^2]: Вторая"
      })
  }

  @Test func leavesASingleTildeAlone() {
    #expect(MarkdownReading("~5~ и ~~нет~~").inlines.first?.kind == .text("~5~ и "))
  }

  @Test func readsTaskLists() {
    guard
      case .list(let list)? = MarkdownReading("- [x] да\n- [ ] нет\n- иное\n").document.blocks
        .first?.kind
    else {
      Issue.record("no list")
      return
    }
    #expect(list.items.map(\.isChecked) == [true, false, nil])
  }
}

/// The places of all parts of a text.
private struct PlaceCollector {
  var found: Set<FilePosition> = []

  mutating func visit(_ blocks: [MarkdownBlock]) {
    for block in blocks {
      found.insert(block.position)
      switch block.kind {
      case .heading(_, let inlines), .paragraph(let inlines): visit(inlines)
      case .list(let list):
        for item in list.items {
          found.insert(item.position)
          visit(item.blocks)
        }
      case .quote(let blocks), .footnote(_, let blocks): visit(blocks)
      case .table(let table):
        for cell in ([table.header] + table.rows).flatMap(\.cells) {
          found.insert(cell.position)
          visit(cell.inlines)
        }
      case .code, .rule: break
      }
    }
  }

  mutating func visit(_ inlines: [MarkdownInline]) {
    for inline in inlines {
      found.insert(inline.position)
      switch inline.kind {
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): visit(inner)
      case .link(_, _, let inner): visit(inner)
      case .text, .code, .image, .footnoteReference, .softBreak, .lineBreak: break
      }
    }
  }
}
