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

  /// The nearest text that would be an id: «School_1» gives `school-1`; nil where letters are lost.
  static func mended(_ text: String) -> String? {
    let letters = text.lowercased().map { "_ .".contains($0) ? "-" : $0 }
    let mended = String(letters).split(separator: "-").joined(separator: "-")
    let isSound =
      !mended.isEmpty && mended.utf8.allSatisfy(isAllowed) && !reserved.contains(mended)
    return isSound && mended != text ? mended : nil
  }
}

extension Diagnostic {
  fileprivate static func badID(_ text: String, at position: FilePosition) -> Self {
    Diagnostic(
      .badID, .error, at: position,
      "Идентификатор «\(text)» может состоять только из строчных латинских букв, цифр и «-»",
      text: text, hint: "Исправьте идентификатор: он станет постоянным адресом страницы",
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
