import SvodContent
import SvodDiagnostics
import SvodLanguage

/// Finds measures of a municipal plan that none but others' bodies are to carry out.
///
/// State institutions (ГБУ, ГКУ, ГАУ …), ministries and committees of a region are not the
/// municipality's. A row in which an executor of other rows takes part is a joint measure and
/// right.
enum ForeignExecutorRule {
  private static let stateForms: Set<String> = [
    "ГКУ", "ГБУ", "ГАУ", "ГБОУ", "ГАОУ", "ГКОУ", "ГОУ", "ГАПОУ", "ГБПОУ",
  ]
  private static let stateBodies = ["министерств", "минобр", "облкомобраз", "обрнадзор"]
  private static let offices = ["комитет", "департамент", "управлени"]
  private static let regions = ["област", "края", "республик"]

  private struct Row {
    let item: PlanItem
    let cell: [ActInline]
    let parties: [String]
  }

  static func check(_ document: Document, into findings: inout TextFindings) {
    guard let plan = Plan(of: document.act) else { return }
    let rows = plan.tables.flatMap { table in
      table.items.map { item in
        let cell = table.responsible(of: item) ?? []
        return Row(item: item, cell: cell, parties: parties(of: cell.plainText))
      }
    }
    let counts = Dictionary(rows.flatMap { Set($0.parties).map { ($0, 1) } }, uniquingKeysWith: +)
    for row in rows {
      let outside = row.parties.filter(isOutside)
      let isJoint = row.parties.contains { counts[$0, default: 0] > 1 && !isOutside($0) }
      guard let first = outside.first, !isJoint else { continue }
      findings.append(
        .foreignExecutor(
          written(first, in: row.cell.plainText), row.item,
          at: row.cell.first?.position ?? row.item.position))
    }
  }

  /// The names of a cell as they are compared; commas inside quotation marks part nothing.
  private static func parties(of cell: String) -> [String] {
    var depth = 0
    let parts = cell.split { character in
      if character == "«" { depth += 1 }
      if character == "»" { depth -= 1 }
      return depth <= 0 && (character == "," || character == ";")
    }
    return parts.map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private static func isOutside(_ party: String) -> Bool {
    let words = LineWord.all(of: party)
    if words.contains(where: { stateForms.contains(String($0.text)) }) { return true }
    if words.contains(where: { $0.begins(withOneOf: stateBodies) }) { return true }
    let isMunicipal = words.contains {
      $0.begins(withOneOf: ["район", "город", "округ", "муниципал", "поселен"])
    }
    return !isMunicipal && words.contains { $0.begins(withOneOf: offices) }
      && words.contains { $0.begins(withOneOf: regions) }
  }

  private static func written(_ party: String, in cell: String) -> String {
    party.count > 80 ? party.prefix(79) + "…" : party
  }
}

/// Finds measures for all municipalities of a region in a plan of one, and a city that calls itself
/// a district.
enum ForeignScopeRule {
  private static let needle = TextNeedle("ниципальн")
  private static let district = TextNeedle("район")
  private static let plural = ["образованиям", "образованиях", "образованиями", "образований"]
  private static let regions = ["республик", "област", "края", "регион", "субъект"]

  /// Whether a municipality is a city, by its own name.
  static func isCity(_ municipality: String) -> Bool {
    let words = LineWord.all(of: municipality)
    return words.contains { ["город", "городской"].contains($0.folded) }
      && !words.contains { $0.folded.hasPrefix("район") }
  }

  static func check(
    _ words: [LineWord], of line: TextLine, isCity: Bool, into findings: inout TextFindings
  ) {
    if case .cell = line.place.setting, needle.isIn(line.words) {
      checkAddressees(words, of: line, into: &findings)
    }
    if isCity, line.place.setting != .quotation, district.isIn(line.words) {
      checkDistrict(words, of: line, into: &findings)
    }
  }

  /// Finds «муниципальным образованиям республики».
  private static func checkAddressees(
    _ words: [LineWord], of line: TextLine, into findings: inout TextFindings
  ) {
    for index in words.indices.dropLast(2) {
      guard words[index].folded.hasPrefix("муниципальн"),
        plural.contains(words[index + 1].folded),
        let region = words[(index + 2)...].prefix(2)
          .first(where: { $0.begins(withOneOf: regions) })
      else { continue }
      findings.append(
        .foreignAddressees(
          line.text(from: words[index], to: region), at: line.position(of: words[index])))
    }
  }

  /// «в районе» with nothing behind it that it could be the district of.
  private static func checkDistrict(
    _ words: [LineWord], of line: TextLine, into findings: inout TextFindings
  ) {
    for (index, word) in words.enumerated().dropFirst() {
      let before = words[index - 1].folded
      guard
        (before == "в" && word.folded == "районе") || (before == "по" && word.folded == "району")
      else { continue }
      if let next = words.dropFirst(index + 1).first, next.gap.allSatisfy(\.isWhitespace) {
        continue
      }
      findings.append(
        .otherKind(
          line.text(from: words[index - 1], to: word), at: line.position(of: words[index - 1])))
    }
  }
}

extension Diagnostic {
  fileprivate static func foreignExecutor(
    _ party: String, _ item: PlanItem, at position: FilePosition
  ) -> Self {
    let name = item.number ?? String(item.title.plainText.prefix(60))
    return Diagnostic(
      .foreignExecutor, .warning, at: position,
      "Мероприятие «\(name)» муниципального плана исполняют не муниципальные органы: «\(party)»",
      text: party,
      hint: "Назовите исполнителя от муниципалитета; если строка перенесена из регионального "
        + "плана, поясните примечанием издателя")
  }

  fileprivate static func foreignAddressees(_ words: String, at position: FilePosition) -> Self {
    Diagnostic(
      .foreignScope, .warning, at: position,
      "Муниципальный план говорит обо всех муниципалитетах: «\(words)»", text: words,
      hint: "Проверьте, не перенесена ли строка из регионального плана")
  }

  fileprivate static func otherKind(_ words: String, at position: FilePosition) -> Self {
    Diagnostic(
      .foreignScope, .warning, at: position,
      "Муниципалитет — город, а в тексте сказано «\(words)»", text: words,
      hint: "Проверьте, не перенесены ли слова из чужого акта")
  }
}
