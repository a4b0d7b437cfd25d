import Foundation
import SvodDiagnostics
import SvodFormats
import Testing

/// Folders that authors wrote for the content contract, where they are present.
struct SharedContentTests {
  private static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../../shared/content").standardized

  private static var files: [URL] {
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let all = walk?.compactMap { $0 as? URL } ?? []
    return all.sorted { $0.path < $1.path }
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: folder.path), "skipped: no shared content"))
  func findsNothingWrongWithTheSyntaxOfSharedContent() throws {
    var log = DiagnosticLog()
    for file in Self.files {
      switch file.pathExtension {
      case "csv": _ = try source(file, &log).map { CSVTable(reading: $0, log: &log) }
      case "yml": _ = try source(file, &log).map { YAMLNode(parsing: $0, log: &log) }
      default: continue
      }
    }

    #expect(Self.files.contains { $0.pathExtension == "csv" })
    #expect(log.diagnostics.map { "\($0.position): \($0.summary)" } == [])
  }

  private func source(_ file: URL, _ log: inout DiagnosticLog) throws -> SourceText? {
    SourceText(
      decoding: Array(try Data(contentsOf: file)), file: file.path,
      sizeLimit: SourceText.tableSizeLimit, log: &log)
  }
}
