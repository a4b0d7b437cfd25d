import SvodContent
import SvodDiagnostics

/// Reads to whom a recommendation is addressed: a word of the contract, or the author's own.
enum AddresseeText {
  private static let known: [String: Recommendation.Addressee] = [
    "head": .head, "teachers": .teachers, "methodists": .methodists, "authority": .authority,
  ]

  /// The addressee; nil and `unknown-value` for a Latin word that is none of the contract's.
  static func addressee(
    _ text: String, at position: FilePosition, log: inout DiagnosticLog
  ) -> Recommendation.Addressee? {
    if let known = known[text.lowercased()] { return known }
    let isLatin = text.unicodeScalars.contains { ("a"..."z").contains($0) }
    let isOwn = text.unicodeScalars.contains { ("а"..."я").contains($0) || $0 == "ё" }
    if isOwn || !isLatin { return .other(text) }
    log.report(.unknownAddressee(text, known: known.keys.sorted(), at: position))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func unknownAddressee(
    _ text: String, known: [String], at position: FilePosition
  ) -> Self {
    let nearest = nearestName(to: text, among: known)
    return Diagnostic(
      .unknownValue, .error, at: position, "Неизвестный адресат «\(text)»", text: text,
      hint: nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Укажите \(known.joined(separator: ", ")) или назовите адресата по-русски",
      example: nearest ?? "head")
  }
}
