import SvodDiagnostics
import SvodFormats

/// A file of the author's folder with the path that findings print.
struct ContentFile {
  /// `Content/data/2021/results.csv`.
  let printed: String
  let file: ContentFolder.File

  /// The name without its folder and its ending: `plan-2021`.
  var stem: String {
    let name = file.path.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? String(name)
  }

  var start: FilePosition { FilePosition(file: printed) }

  /// The text; nil and a finding where there is none that can be read.
  func text(
    sizeLimit: Int = SourceText.documentSizeLimit, log: inout DiagnosticLog
  ) -> SourceText? {
    switch file.contents {
    case .bytes(let bytes):
      return SourceText(decoding: bytes, file: printed, sizeLimit: sizeLimit, log: &log)
    case .notHeld:
      return nil
    case .unreadable(let reason):
      log.report(.unreadableFile(printed, reason: reason))
      return nil
    }
  }

  func yaml(log: inout DiagnosticLog) -> YAMLNode? {
    text(log: &log).flatMap { YAMLNode(parsing: $0, log: &log) }
  }

  func table(log: inout DiagnosticLog) -> CSVTable? {
    text(sizeLimit: SourceText.tableSizeLimit, log: &log)
      .flatMap { CSVTable(reading: $0, log: &log) }
  }
}

extension Diagnostic {
  fileprivate static func unreadableFile(_ path: String, reason: String) -> Self {
    Diagnostic(
      .unreadableFile, .error, at: FilePosition(file: path), "Файл не читается: \(reason)",
      hint: "Проверьте, что файл на месте и открыт для чтения")
  }
}
