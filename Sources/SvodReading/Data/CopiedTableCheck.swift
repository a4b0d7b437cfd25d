import SvodDiagnostics

/// Finds tables of one year that are tables of another year under the same name, byte for byte.
struct CopiedTableCheck {
  /// The folders of a table and of the one that it repeats.
  private struct Folders: Hashable {
    let copy: String
    let original: String
  }

  /// Shorter tables may well say the same every year.
  private static let leastSize = 200

  private var earlier: [String: [ContentFile]] = [:]
  private var findings: [Folders: Diagnostic] = [:]

  /// Compares a table with those of its name that were met before.
  mutating func check(_ file: ContentFile) {
    guard case .bytes(let bytes) = file.file.contents, bytes.count >= Self.leastSize else { return }
    let original = earlier[file.stem, default: []].first { other in
      if case .bytes(let others) = other.file.contents { others == bytes } else { false }
    }
    guard let original else {
      earlier[file.stem, default: []].append(file)
      return
    }
    let folders = Folders(copy: file.folder, original: original.folder)
    if findings[folders] == nil { findings[folders] = .copiedTable(file, of: original) }
    findings[folders]?.notes.append(.init(at: file.start, "Повторяет «\(original.printed)»"))
  }

  /// Reports the copies, once for every pair of folders.
  func report(log: inout DiagnosticLog) {
    for finding in findings.values { log.report(finding) }
  }
}

extension ContentFile {
  /// The path of the folder that the file lies in.
  fileprivate var folder: String {
    printed.lastIndex(of: "/").map { String(printed[..<$0]) } ?? ""
  }
}

extension Diagnostic {
  fileprivate static func copiedTable(_ file: ContentFile, of original: ContentFile) -> Self {
    Diagnostic(
      .copiedTable, .warning, at: file.start,
      "Таблица слово в слово повторяет таблицу другого года «\(original.printed)»",
      text: file.printed, hint: "Проверьте, за тот ли год положены данные")
  }
}
