import SvodContent
import SvodDiagnostics
import SvodLanguage
import SvodPlans
import Testing

/// Who is named in a cell of responsible.
struct ResponsiblePartyTests {
  private func names(_ cell: String, aliases: [String: String] = [:]) -> [String] {
    parties(cell, aliases: aliases).map(\.name)
  }

  private func parties(_ cell: String, aliases: [String: String] = [:]) -> [ResponsibleParty] {
    let place = FilePosition(file: "plan.md")
    var inlines: [ActInline] = []
    for line in cell.split(separator: "/") {
      if !inlines.isEmpty { inlines.append(ActInline(.lineBreak, at: place)) }
      inlines.append(ActInline(.text(String(line)), at: place))
    }
    var directory = NameDirectory()
    for (name, id) in aliases { directory.add(name, key: id) }
    return ResponsibleParty.parties(in: inlines, names: directory)
  }

  @Test(arguments: [
    ("Отдел образования", ["Отдел образования"]),
    ("Отдел образования, рабочая группа", ["Отдел образования", "рабочая группа"]),
    ("Отдел образования;/методисты.", ["Отдел образования", "методисты"]),
    (
      "Сомова Анна Петровна, директор МКУ «Центр, методический», руководители школ",
      ["Сомова Анна Петровна, директор МКУ «Центр, методический»", "руководители школ"]
    ),
    ("Сомова А. П., методист/Отдел", ["Сомова А. П., методист", "Отдел"]),
  ])
  func partsACell(cell: String, expected: [String]) {
    #expect(names(cell) == expected)
  }

  @Test func spellingsThatNobodyMeansToDifferAreOne() {
    #expect(names("Отдел  образования; отдел образования") == ["Отдел образования"])
  }

  @Test func aPersonIsOneWhateverThePost() {
    let cells = parties("Сомова Анна Петровна, директор/Сомова Анна Петровна, методист")

    #expect(cells.count == 1)
  }

  @Test func anAliasNamesWhomTheAuthorSays() {
    let aliases = ["ЦРО": "centre", "Центр развития образования": "centre"]

    #expect(parties("ЦРО; Центр развития образования", aliases: aliases).map(\.key) == ["centre"])
    #expect(parties("ЦРО; Отдел", aliases: aliases).count == 2)
  }

  @Test func anAliasIsKnownInAnyCaseEnding() {
    let aliases = ["Центр развития образования": "centre", "ЦРО": "centre"]

    #expect(parties("Центру развития образования", aliases: aliases).map(\.key) == ["centre"])
    #expect(parties("Центр развития талантов", aliases: aliases).map(\.key) != ["centre"])
  }
}
