import SvodActs
import SvodContent
import SvodDiagnostics
import SvodLanguage

/// Finds one office that an act and the text it approves give to two: a person and a department.
///
/// «Определить муниципальным оператором … Иванову И. И.» and «организуется муниципальным оператором
/// – отдел образования». Words that name nobody plainly are passed over.
struct TwoOperatorsRule {
  private struct Designation {
    let isPerson: Bool
    let words: String
    let position: FilePosition
  }

  private struct Office: Hashable {
    let name: String
    /// The act with what it approves.
    let act: Document.ID
  }

  private static let offices = ["оператор", "координатор"]
  private static let needles = ["ператор", "оординатор"].map(TextNeedle.init)
  private static let verbs = ["определить", "назначить", "утвердить", "считать"]
  private static let bodies = [
    "отдел", "управлени", "комитет", "центр", "учреждени", "администраци",
  ]

  private var designations: [Office: [Designation]] = [:]
  private var order: [Office] = []

  mutating func gather(_ document: Document, _ lines: [TextLine]) {
    for line in lines where Self.needles.contains(where: { $0.isIn(line.words) }) {
      let words = LineWord.all(of: line.words)
      for (index, word) in words.enumerated() {
        guard let name = Self.offices.first(where: { word.folded == $0 + "ом" }),
          let found = Self.designation(behind: index, words, line)
        else { continue }
        let office = Office(name: name, act: document.approvedBy ?? document.id)
        if designations[office] == nil { order.append(office) }
        designations[office, default: []].append(found)
      }
    }
  }

  private static func designation(
    behind index: Int, _ words: [LineWord], _ line: TextLine
  ) -> Designation? {
    let isGiven = words[max(0, index - 3)..<index].contains { verbs.contains($0.folded) }
    let rest = words[(index + 1)...]
    let dash = rest.prefix(4).firstIndex { $0.gap.contains { "–—".contains($0) } }
    guard let start = isGiven ? index + 1 : dash, start < words.count else { return nil }
    let named = line.words.dropFirst(words[start].start).prefix { $0 != ";" }
    let position = line.position(of: words[index])
    if let name = named.firstMatch(of: person) {
      return Designation(isPerson: true, words: String(name.output), position: position)
    }
    guard words[start].begins(withOneOf: bodies) else { return nil }
    return Designation(
      isPerson: false, words: named.count > 80 ? named.prefix(79) + "…" : String(named),
      position: position)
  }

  /// A surname beside initials.
  private static var person: Regex<Substring> {
    /[А-ЯЁ][а-яё-]+ [А-ЯЁ]\. ?[А-ЯЁ]\.|[А-ЯЁ]\. ?[А-ЯЁ]\. ?[А-ЯЁ][а-яё]+/
  }

  func report(into log: inout DiagnosticLog) {
    for office in order {
      guard let all = designations[office], let first = all.first,
        let other = all.first(where: { $0.isPerson != first.isPerson })
      else { continue }
      log.report(
        .twoOperators(office.name, first.words, first.position, other.words, other.position))
    }
  }
}

extension Diagnostic {
  fileprivate static func twoOperators(
    _ office: String, _ first: String, _ firstPosition: FilePosition, _ other: String,
    _ position: FilePosition
  ) -> Self {
    Diagnostic(
      .twoOperators, .warning, at: position,
      "Названы два разных исполнителя одной обязанности (\(office)): «\(other)» и «\(first)»",
      text: other, hint: "Проверьте, кто назначен, и поясните расхождение примечанием издателя",
      notes: [.init(at: firstPosition, "здесь: «\(first)»")])
  }
}
