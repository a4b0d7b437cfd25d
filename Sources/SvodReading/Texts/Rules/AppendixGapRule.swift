import SvodContent
import SvodDiagnostics

/// Finds appendices whose numbering leaves one out: 2 and 3 are there, 1 is not.
enum AppendixGapRule {
  static func check(_ documents: [Document], log: inout DiagnosticLog) {
    for (base, appendices) in Dictionary(grouping: documents, by: base) where base != nil {
      let numbered = appendices.compactMap { document -> (number: Int, document: Document)? in
        guard case .numbered(let number)? = document.appendix else { return nil }
        return Int(number).map { ($0, document) }
      }.sorted { ($0.number, $0.document.id) < ($1.number, $1.document.id) }
      let numbers = Set(numbered.map(\.number))
      guard let last = numbered.last, last.number > 1, last.number < 100 else { continue }
      let missing = (1...last.number).filter { !numbers.contains($0) }
      guard !missing.isEmpty, let next = numbered.first(where: { $0.number > missing[0] }) else {
        continue
      }
      log.report(.appendixGap(missing, at: next.document.position))
    }
  }

  /// What an appendix belongs to: the act that approves it, or the words over the text.
  private static func base(_ document: Document) -> String? {
    guard document.appendix != nil else { return nil }
    if let act = document.approvedBy { return "#" + act.text }
    let head = document.act.blocks.first?.plainText ?? ""
    guard let place = head.firstRange(of: " к ") ?? head.firstRange(of: "к ") else { return nil }
    return String(head[place.upperBound...])
  }
}

extension Diagnostic {
  fileprivate static func appendixGap(_ missing: [Int], at position: FilePosition) -> Self {
    let list = missing.map(String.init).joined(separator: ", ")
    return Diagnostic(
      .appendixGap, .warning, at: position,
      missing.count == 1
        ? "Нет приложения \(list), а следующие за ним размещены"
        : "Нет приложений \(list), а следующие за ними размещены", text: list,
      hint: "Разместите приложение или поясните примечанием издателя, где оно")
  }
}
