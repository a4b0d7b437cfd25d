import SvodActs
import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads a text in Markdown that stands in a YAML file.
enum MethodText {
  /// The blocks of a text.
  static func blocks(of scalar: YAMLScalar, log: inout DiagnosticLog) -> [ActBlock] {
    // The text of a block after `|` begins on the line under it.
    let document = MarkdownDocument(
      parsing: scalar.text, file: scalar.position.file,
      firstLine: scalar.position.line + (scalar.isQuoted ? 1 : 0), log: &log)
    // Only an act's numbers are anchors, so findings about them do not matter here.
    var silent = DiagnosticLog()
    return Act(structuring: document, title: "", planTables: .none, log: &silent).blocks
  }
}
