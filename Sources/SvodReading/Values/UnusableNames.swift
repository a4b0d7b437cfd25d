import SvodDiagnostics
import SvodFormats

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
        }
      }
    }
    return names
  }
}
