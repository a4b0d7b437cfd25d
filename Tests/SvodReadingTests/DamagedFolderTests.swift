import Foundation
import SvodContent
import SvodDiagnostics
import SvodReading
import Testing

/// Spoiled folders: reading ends, and no row of data is dropped without a word.
struct DamagedFolderTests {
  /// More runs by hand: `SVOD_DAMAGED_RUNS=2000 swift test --filter DamagedFolderTests`.
  private static let runs =
    ProcessInfo.processInfo.environment["SVOD_DAMAGED_RUNS"].flatMap { Int($0) } ?? 250

  private static let path = "data/2021/values.csv"
  private static let long = """
    organization,indicator,value,numerator,denominator,base,status,flags,note
    school-1,basic,,9,10,,,,
    school-2,basic,90,18,20,,,late,По сверке
    school-1,safe,да,,,,,,
    garden,safe,нет,,,,,,
    school-1,pupils,1 250,,,,,,
    school-2,pupils,,,,,missing,,
    garden,money,12.5,,,,,,
    school-1,score,61.5,,,20,,,
    ,reserve,да,,,,,,

    """
  private static let wide = """
    Организация;safe;pupils;basic.числитель;basic.знаменатель;money
    Школа № 1;да;125;9;10;1,5
    Школа № 2;нет;80;18;20;0
    Ёлочка;да;60;;;2,25

    """

  @Test(arguments: [long, wide])
  func everyRowIsReadOrNamed(_ table: String) {
    var generator = DamagedText.Generator(state: 20_210_827)
    var compared = 0
    for run in 0..<Self.runs {
      let damaged = DamagedText(table, with: &generator).bytes
      var files = SampleFolder.files.mapValues { Array($0.utf8) }
      files[Self.path] = damaged

      let reading = Reading(ContentFolder(bytes: files))
      guard let forgotten = Self.forgottenLines(of: damaged, in: reading) else { continue }
      compared += 1
      #expect(forgotten == [], "run \(run): \(String(decoding: damaged, as: UTF8.self))")
    }
    #expect(compared > Self.runs / 8)
  }

  @Test func anyFileMayBeSpoiled() {
    var generator = DamagedText.Generator(state: 98)
    var texts = DirtyFolderTests.files.merging(SampleFolder.files) { _, sound in sound }
    texts["documents/plan-1.md"] = """
      ---
      kind: plan
      title: План
      covers: [{direction: preparation, component: goals}]
      ---
      # 1. Меры

      1. Пункт
         1) часть

      | № | Мероприятие | Срок |
      |---|---|---|
      | 1.1 | *Сверка* | май 2021 |

      """
    let names = texts.keys.sorted()
    for run in 0..<Self.runs {
      var files = texts.mapValues { Array($0.utf8) }
      let name = names[run % names.count]
      files[name] = DamagedText(texts[name] ?? "", with: &generator).bytes

      let reading = Reading(ContentFolder(bytes: files))

      #expect(reading.diagnostics.allSatisfy { !$0.summary.isEmpty && $0.position.line > 0 })
    }
  }

  /// The lines of a table that hold more than names, of which neither a value nor a finding speaks;
  /// nil where a finding speaks of the table as a whole.
  private static func forgottenLines(of bytes: [UInt8], in reading: Reading) -> [Int]? {
    let text = String(decoding: bytes, as: UTF8.self)
    let findings = reading.diagnostics.filter { $0.position.file == "Content/\(path)" }
    // A finding of the whole table, or of its header, speaks of all rows; a quote joins lines.
    let lines = text.split(omittingEmptySubsequences: false) { "\n\r\r\n".contains($0) }
    guard let header = lines.firstIndex(where: Self.isWritten), !text.contains("\"") else {
      return nil
    }
    let tableCodes: Set<DiagnosticCode> = [
      .brokenEncoding, .missingColumn, .unknownColumn, .duplicateColumn, .emptyTable, .secondHeader,
      .textAboveHeader,
    ]
    if findings.contains(where: { $0.position.line <= header + 1 || tableCodes.contains($0.code) })
    {
      return nil
    }
    let told = told(by: findings).union(observed(in: reading))
    return lines.indices.dropFirst(header + 1).map { $0 + 1 }
      .filter { isSayingSomething(lines[$0 - 1]) && !told.contains($0) }
  }

  private static func isWritten(_ line: Substring) -> Bool {
    line.contains { !$0.isWhitespace && !",;".contains($0) }
  }

  /// A row of the organization alone says nothing.
  private static func isSayingSomething(_ line: Substring) -> Bool {
    line.split(omittingEmptySubsequences: false) { ",;\t".contains($0) }.dropFirst()
      .contains(where: isWritten)
  }

  private static func told(by findings: [Diagnostic]) -> Set<Int> {
    var lines = Set(findings.map(\.position.line))
    for note in findings.flatMap(\.notes) {
      lines.insert(note.position.line)
      for stretch in note.text.split(whereSeparator: { !$0.isNumber && $0 != "–" }) {
        let ends = stretch.split(separator: "–").compactMap { Int($0) }
        if let first = ends.first, let last = ends.last, first <= last {
          lines.formUnion(first...last)
        }
      }
    }
    return lines
  }

  private static func observed(in reading: Reading) -> Set<Int> {
    guard let content = reading.content else { return [] }
    let columns = content.catalogue.indicators.indices.compactMap {
      content.observations[2021, $0]
    }
    return Set(columns.flatMap { $0.organizations + Array($0.areas.values) }.map { Int($0.line) })
  }
}
