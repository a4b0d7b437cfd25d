package import SvodDiagnostics

/// The text of an author's file, in UTF-8, that knows which file and line it comes from.
///
/// Line ends stay as they are (LF, CRLF or a lone CR); a byte order mark is dropped.
package struct SourceText: Sendable, Equatable {
  /// The largest act or YAML file that is read, in bytes.
  package static let documentSizeLimit = 2 * 1024 * 1024
  /// The largest table that is read, in bytes.
  package static let tableSizeLimit = 200 * 1024 * 1024

  /// The path as findings print it: `Content/section.yml`.
  package let file: String
  /// The text in valid UTF-8, without a byte order mark and without NUL.
  package let bytes: [UInt8]
  /// The line of the file on which the text begins: 1, unless it is a part of a file.
  package let firstLine: Int

  /// The whole text; every call decodes it anew.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes text that is already known to be sound: a part of a file, or a literal of a test.
  package init(_ text: String, file: String, firstLine: Int = 1) {
    self.init(validated: Array(text.utf8), file: file, firstLine: firstLine)
  }

  /// Decodes the bytes of a file: UTF-8 with or without a byte order mark, else windows-1251.
  ///
  /// Nil when the file is too large or is no text in either encoding.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - file: the path that findings print.
  ///   - sizeLimit: the most bytes that are accepted.
  ///   - log: gets `file-too-large` or `broken-encoding`.
  package init?(
    decoding bytes: [UInt8], file: String, sizeLimit: Int = Self.documentSizeLimit,
    log: inout DiagnosticLog
  ) {
    guard bytes.count <= sizeLimit else {
      log.report(.tooLarge(file, size: bytes.count, limit: sizeLimit))
      return nil
    }
    switch TextEncoding(of: bytes) {
    case .utf8(let markLength):
      let text = markLength == 0 ? bytes : Array(bytes.dropFirst(markLength))
      self.init(validated: text, file: file, firstLine: 1)
    case .windows1251:
      self.init(validated: Windows1251.utf8(of: bytes), file: file, firstLine: 1)
    case .unknown(let fault):
      log.report(.brokenEncoding(fault, in: bytes, of: file))
      return nil
    }
  }

  private init(validated bytes: [UInt8], file: String, firstLine: Int) {
    self.bytes = bytes
    self.file = file
    self.firstLine = firstLine
  }

  /// The part of the text that stands in a range of bytes and begins on a line of the file.
  func part(_ range: Range<Int>, firstLine: Int) -> SourceText {
    SourceText(validated: Array(bytes[range]), file: file, firstLine: firstLine)
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ file: String, size: Int, limit: Int) -> Self {
    let mebibyte = 1024 * 1024
    let tenths = (size * 10 + mebibyte - 1) / mebibyte
    return Diagnostic(
      .fileTooLarge, .error, at: FilePosition(file: file),
      "Файл занимает \(tenths / 10),\(tenths % 10) МБ, а читаются файлы до \(limit / mebibyte) МБ",
      hint: "Разделите файл на части или уберите из него лишнее")
  }

  fileprivate static func brokenEncoding(
    _ fault: TextEncoding.Fault, in bytes: [UInt8], of file: String
  ) -> Self {
    let start = FilePosition(file: file)
    switch fault {
    case .utf16:
      return Diagnostic(
        .brokenEncoding, .error, at: start,
        "Файл сохранён в кодировке UTF-16 («Текст Юникод»), а читаются UTF-8 и windows-1251",
        hint: "Сохраните файл в кодировке UTF-8 (в Excel: «CSV UTF-8»)")
    case .workbook:
      return Diagnostic(
        .brokenEncoding, .error, at: start,
        "Файл — книга Excel или другой архив, а не текст",
        hint: "Сохраните лист как «CSV UTF-8» и положите в папку полученный файл")
    case .dos:
      return Diagnostic(
        .brokenEncoding, .error, at: start,
        "Файл похож на текст в кодировке DOS (866), а читаются UTF-8 и windows-1251",
        hint: "Сохраните файл как «CSV UTF-8» вместо «CSV (MS-DOS)»")
    case .binary(let offset):
      return Diagnostic(
        .brokenEncoding, .error, at: place(of: offset, in: bytes, of: file),
        "Файл не похож на текст: в нём есть знак с кодом \(bytes[offset])",
        hint: "Замените файл текстом в кодировке UTF-8")
    case .damagedUTF8(let offset):
      return Diagnostic(
        .brokenEncoding, .error, at: place(of: offset, in: bytes, of: file),
        "Файл в кодировке UTF-8, но в этом месте знак испорчен",
        hint: "Наберите испорченный знак заново и сохраните файл в кодировке UTF-8")
    }
  }

  private static func place(of offset: Int, in bytes: [UInt8], of file: String) -> FilePosition {
    let before = String(decoding: bytes[..<offset], as: UTF8.self)
    return SourceLines(of: SourceText(before, file: file)).end
  }
}
