import SvodDiagnostics
import SvodFormats
import SvodTestSupport
import Testing

struct SourceTextTests {
  private func decode(
    _ bytes: [UInt8], sizeLimit: Int = SourceText.documentSizeLimit
  ) -> (source: SourceText?, findings: [Diagnostic]) {
    var log = DiagnosticLog()
    let source = SourceText(decoding: bytes, file: "a.csv", sizeLimit: sizeLimit, log: &log)
    return (source, log.diagnostics)
  }

  @Test(arguments: [
    ("Школа № 5\r\nЁлка", Array("Школа № 5\r\nЁлка".utf8)),
    ("Школа", [0xEF, 0xBB, 0xBF] + Array("Школа".utf8)),
    // «Школа № 5, ёж — «да»» and a no-break space, byte by byte in windows-1251.
    (
      "Школа № 5, ёж — «да»\u{A0}",
      [
        0xD8, 0xEA, 0xEE, 0xEB, 0xE0, 0x20, 0xB9, 0x20, 0x35, 0x2C, 0x20, 0xB8, 0xE6, 0x20, 0x97,
        0x20, 0xAB, 0xE4, 0xE0, 0xBB, 0xA0,
      ]
    ),
    ("№", [0xB9]), ("", []), ("school", Array("school".utf8)),
    ("😀 and eight letters", Array("😀 and eight letters".utf8)),
  ])
  func readsBothEncodings(text: String, bytes: [UInt8]) throws {
    let result = decode(bytes)

    #expect(try #require(result.source).text == text)
    #expect(result.findings.isEmpty)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x31, 0x04], "UTF-16"),
      ([0x31, 0x00, 0x3B, 0x00, 0x1F, 0x04, 0x0D, 0x00], "UTF-16"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "Excel"),
      // «школа;регион» in code page 866.
      ([0xE8, 0xAA, 0xAE, 0xAB, 0xA0, 0x3B, 0xE0, 0xA5, 0xA3, 0xA8, 0xAE, 0xAD], "MS-DOS"),
    ] as [([UInt8], String)])
  func namesWhatTheFileIs(bytes: [UInt8], name: String) throws {
    let result = decode(bytes)

    #expect(result.source == nil)
    let finding = try #require(result.findings.first)
    #expect(finding.code == .brokenEncoding)
    #expect((finding.summary + (finding.hint ?? "")).contains(name))
  }

  @Test(arguments: [
    (Array("id\nШк".utf8) + [0], 2, 3),
    (Array("школа\r\nли".utf8) + [0xD1] + Array("ей".utf8), 2, 3),
    // Windows-1251 has no character 0x98.
    (Array("id\n".utf8) + [0xD8, 0xEA, 0x98], 2, 3),
  ])
  func tellsWhereTheTextIsBroken(bytes: [UInt8], line: Int, column: Int) throws {
    let result = decode(bytes)

    #expect(result.source == nil)
    let finding = try #require(result.findings.first)
    #expect(finding.code == .brokenEncoding)
    #expect(finding.position == FilePosition(file: "a.csv", line: line, column: column))
  }

  @Test func refusesAFileAboveTheLimit() throws {
    #expect(decode([0x61, 0x62, 0x63], sizeLimit: 3).source != nil)

    let result = decode([0x61, 0x62, 0x63, 0x64], sizeLimit: 3)
    #expect(result.source == nil)
    #expect(result.findings.map(\.code) == [.fileTooLarge])
  }
}

struct SourceLinesTests {
  @Test func countsCharactersWhateverEndsTheLine() throws {
    let source = SourceText("ёлка\r\nж\u{301}ук\rтри\n😀①", file: "a.md", firstLine: 10)
    let lines = SourceLines(of: source)
    let place = try #require(Array(source.text.utf8).firstIndex(of: 0xE2))

    #expect(lines.count == 4)
    #expect(lines.position(atByte: place) == FilePosition(file: "a.md", line: 13, column: 2))
    // «ёлка» takes 8 bytes and its line break 2; ж with its stress is one character of 4 bytes.
    #expect(lines.position(atByte: 14) == FilePosition(file: "a.md", line: 11, column: 2))
    #expect(lines.end == FilePosition(file: "a.md", line: 13, column: 3))
  }
}
