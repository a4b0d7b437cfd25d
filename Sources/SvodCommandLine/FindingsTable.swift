import SvodDatasets
import SvodDiagnostics

/// `Замечания.csv`: findings as a methodist reads them, for Excel in Russia.
///
/// UTF-8 with a byte order mark and `;`, lines end in CRLF.
struct FindingsTable {
  let bytes: [UInt8]

  /// How every table of findings begins, and by which an older one is told from other files.
  static let beginning = TableFile.mark + Array(TableFile.line(heads).utf8)

  private static let heads = [
    "группа", "файл", "ячейка", "замечание", "написано", "что сделать", "пример", "код",
  ]

  init(of diagnostics: [Diagnostic]) {
    let groups = Diagnostic.Severity.allCases.flatMap { severity in
      diagnostics.filter { $0.severity == severity }.map(Self.row)
    }
    bytes = Self.beginning + groups.flatMap { TableFile.line($0).utf8 }
  }

  private static func row(_ diagnostic: Diagnostic) -> [String] {
    let notes = diagnostic.notes.map { note in
      let isElsewhere = note.position.file != diagnostic.position.file
      let file = isElsewhere ? "\(note.position.file), " : ""
      return "\(note.text) (\(file)\(cell(note.position)))"
    }
    return [
      group(diagnostic.severity), diagnostic.position.file, cell(diagnostic.position),
      ([diagnostic.summary] + notes).joined(separator: ". "), diagnostic.text ?? "",
      diagnostic.hint ?? "", diagnostic.example ?? "", diagnostic.code.rawValue,
    ]
  }

  private static func group(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "исправить до публикации"
    case .warning: "можно потом"
    }
  }

  private static func cell(_ position: FilePosition) -> String {
    guard let header = position.header else {
      // A finding about a whole row stands at its beginning.
      let isRow = position.column == 1 && position.file.hasSuffix(".csv")
      return isRow
        ? "строка \(position.line)" : "строка \(position.line), знак \(position.column)"
    }
    return "строка \(position.line), столбец «\(header)»"
  }
}
