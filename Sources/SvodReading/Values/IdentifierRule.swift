import SvodContent
import SvodDiagnostics

/// What an id may be: it becomes an address, an anchor and the name of a folder.
enum IdentifierRule {
  /// Longer ids make paths that file systems refuse.
  private static let lengthLimit = 100

  /// Names that a Windows share keeps for devices.
  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul"]
      + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// Whether the text is an id; if not, `bad-id` or `reserved-id` is reported.
  static func accepts(
    _ text: String, at position: FilePosition, log: inout DiagnosticLog
  ) -> Bool {
    let stem = text.prefix { $0 != "." }.lowercased()
    if text.hasSuffix(".") || reserved.contains(stem) {
      log.report(.reservedID(text, at: position))
      return false
    }
    guard !text.isEmpty, text.utf8.count <= lengthLimit, text.utf8.allSatisfy(isAllowed) else {
      log.report(.badID(text, at: position))
      return false
    }
    return true
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }

  /// Cyrillic letters that look like Latin ones, as a keyboard in the wrong layout makes them.
  private static let lookAlikes: [Character: Character] = [
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x",
  ]

  /// The nearest text that would be an id: «School_1» gives `school-1`, «Приказ 5» `prikaz-5`.
  static func mended(_ text: String) -> String? {
    let latin = text.lowercased().map { lookAlikes[$0] ?? $0 }
    let isMistyped = !latin.contains { $0.isLetter && !$0.isASCII }
    let slug = Transliteration.slug(of: isMistyped ? String(latin) : text, atMost: lengthLimit)
    let isSound = !slug.isEmpty && slug.utf8.allSatisfy(isAllowed) && !reserved.contains(slug)
    return isSound && slug != text ? slug : nil
  }

  /// A Cyrillic letter among Latin ones, which nobody can see.
  fileprivate static func hiddenLetter(in text: String) -> Character? {
    guard text.contains(where: { $0.isASCII && $0.isLetter }) else { return nil }
    return text.first { lookAlikes[Character($0.lowercased())] != nil }
  }
}

extension Diagnostic {
  fileprivate static func badID(_ text: String, at position: FilePosition) -> Self {
    Diagnostic(
      .badID, .error, at: position,
      "Идентификатор «\(text)» может состоять только из строчных латинских букв, цифр и «-»",
      text: text,
      hint: IdentifierRule.hiddenLetter(in: text).map {
        "Наберите букву «\($0)» в латинской раскладке: сейчас это русская буква"
      } ?? "Исправьте идентификатор: он станет постоянным адресом страницы",
      example: IdentifierRule.mended(text) ?? "school-1")
  }

  fileprivate static func reservedID(_ text: String, at position: FilePosition) -> Self {
    Diagnostic(
      .reservedID, .error, at: position,
      "Идентификатор «\(text)» не может быть именем папки на сетевом диске Windows", text: text,
      hint: "Замените идентификатор другим",
      example: IdentifierRule.mended(text) ?? "\(text.prefix { $0 != "." })-1")
  }
}
