import SvodDiagnostics
import SvodFormats
import SvodLanguage

/// Ids in a file that could not be read as a whole.
///
/// Whoever refers to them has made no mistake, so a finding about each would only hide the one
/// that matters.
enum UnusableNames {
  private static let keys = ["id:", "number:"]

  /// What stands behind `id:` and `number:` in a text that is no YAML.
  static func names(in file: ContentFile) -> Set<String> {
    // The file's own faults are reported where it is read.
    var silent = DiagnosticLog()
    guard let text = file.text(log: &silent)?.text else { return [] }
    var names: Set<String> = []
    for line in text.split(whereSeparator: \.isNewline) {
      for key in keys {
        for piece in line.split(separator: key, omittingEmptySubsequences: false).dropFirst() {
          let value = piece.drop { $0 == " " || $0 == "\"" }
            .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
          names.insert(String(value))
          IdentifierRule.mended(String(value)).map { _ = names.insert($0) }
        }
      }
    }
    return names
  }

  /// All that stands in the cells of a table some rows of which cannot be read, in any spelling.
  static func cells(in file: ContentFile) -> Set<String> {
    var silent = DiagnosticLog()
    let text = file.text(sizeLimit: SourceText.tableSizeLimit, log: &silent)?.text ?? ""
    var names: Set<String> = []
    for piece in text.split(whereSeparator: { $0.isNewline || ";,\t|".contains($0) }) {
      let name = String(piece.drop { $0 == "\"" }).trimmed
      guard name.utf8.count <= NameIndex.longestName else { continue }
      names.insert(RussianFold.folded(name))
      IdentifierRule.mended(name).map { _ = names.insert(RussianFold.folded($0)) }
    }
    return names
  }
}
