import SvodContent
import SvodDiagnostics
import SvodLanguage

/// Finds one organization that the texts spell in two ways.
///
/// Names in quotation marks are one name when their letters are the same: «Информационно –
/// методический центр» and «Информационно-методический центр». Names of those responsible are one
/// name when a single word of theirs has another ending: «Управление образования» and «Управление
/// образование». Case, ё, kinds of dashes and of quotation marks do not matter.
struct TwoSpellingsRule {
  private struct Spelling {
    var written: String
    var count: Int
    var first: FilePosition
  }

  /// By what spellings of one name have in common, then by the spelling.
  private var names: [String: [String: Spelling]] = [:]
  private var order: [String] = []
  /// Ids by the folded names that an author has tied to them.
  private let tied: [String: String]

  /// - Parameter aliases: spellings that the author knows to mean one.
  init(_ aliases: [NameAlias] = []) {
    tied = Dictionary(aliases.map { (RussianFold.folded($0.name), $0.id) }) { first, _ in first }
  }

  mutating func gather(_ line: TextLine) {
    for (name, start) in Self.quoted(line.words) {
      let folded = RussianFold.folded(name)
      let key = folded.filter { $0.isLetter || $0.isNumber }
      guard key.count > 7, folded.contains(where: { $0 == " " || $0 == "-" }) else { continue }
      take(name, folded, key: "q" + key, at: line.position(at: start) ?? line.inlines[0].position)
    }
    guard line.place.setting == .cell(.responsible) else { return }
    for part in line.words.split(whereSeparator: { ",;\n".contains($0) }) {
      let name = String(part).trimmed
      guard name.first?.isUppercase == true, !name.contains("«"), name.count < 80 else { continue }
      let folded = RussianFold.folded(name)
      let words = folded.split(separator: " ")
      guard words.count > 1, words.count < 8, let first = words.first else { continue }
      let stems = words.dropFirst().map { RussianStem.stem(of: String($0)) }
      let key = "r\(first) " + stems.joined(separator: " ")
      take(name, folded, key: key, at: line.inlines[0].position)
    }
  }

  private mutating func take(_ name: String, _ folded: String, key: String, at place: FilePosition)
  {
    if names[key] == nil { order.append(key) }
    names[key, default: [:]][
      folded, default: Spelling(written: name, count: 0, first: place)
    ].count += 1
  }

  /// The rarer spellings of each name, beside the usual one.
  func report(into log: inout DiagnosticLog) {
    for key in order {
      guard let spellings = names[key], spellings.count > 1 else { continue }
      let sorted = spellings.values.sorted {
        ($1.count, $0.first) < ($0.count, $1.first)
      }
      let usual = sorted[0]
      let id = tied[RussianFold.folded(usual.written)]
      for rare in sorted.dropFirst() where isSlip(rare, beside: usual, key: key) {
        if let own = tied[RussianFold.folded(rare.written)], id == nil || own == id { continue }
        log.report(
          .twoSpellings(
            rare.written, usual: usual.written, usual.first, id: id, at: rare.first))
      }
    }
  }

  /// A word with another ending may be another word; it is a slip only where it is rare.
  private func isSlip(_ rare: Spelling, beside usual: Spelling, key: String) -> Bool {
    key.hasPrefix("q") || rare.count * 4 <= usual.count
  }

  /// What stands in quotation marks, innermost, with the place of its first letter; a mark that
  /// is not closed ends with the line.
  private static func quoted(_ line: String) -> [(String, Int)] {
    guard line.contains("«") else { return [] }
    var found: [(String, Int)] = []
    var name = ""
    var start: Int?
    for (place, character) in line.enumerated() {
      switch character {
      case "«":
        start = place + 1
        name = ""
      case "»":
        if let start { found.append((name, start)) }
        start = nil
      default: if start != nil { name.append(character) }
      }
    }
    if let start, name.count < 80 { found.append((name, start)) }
    return found.map { ($0.0.trimmed, $0.1) }
  }
}

extension Diagnostic {
  fileprivate static func twoSpellings(
    _ rare: String, usual: String, _ usualPlace: FilePosition, id: String?,
    at position: FilePosition
  ) -> Self {
    let slug = id ?? Transliteration.slug(of: usual, atMost: 40)
    let line = "\(cell(rare)),\(slug)"
    let other = id == nil ? "«\(cell(usual)),\(slug)» и " : ""
    return Diagnostic(
      .twoSpellings, .warning, at: position,
      "Одно название написано по-разному: «\(rare)» и «\(usual)»", text: rare,
      hint: "Исправьте опечатку набора; если так написано в самом акте, свяжите написания "
        + "строками \(other)«\(line)» в aliases.csv"
        + (id == nil ? ", а «\(slug)» опишите в institutions.csv" : ""),
      example: usual, notes: [.init(at: usualPlace, "здесь: «\(usual)»")])
  }

  /// A name as a cell of a table.
  private static func cell(_ name: String) -> String {
    name.contains { "\",;\t".contains($0) } ? "\"\(name.replacing("\"", with: "\"\""))\"" : name
  }
}
