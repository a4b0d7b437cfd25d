import Foundation

/// What `--format json` prints: a record over several lines, its members in alphabetical order.
enum JSONReport {
  /// The text of a record, which is made of text, whole numbers and truths: all can be written.
  static func text(of record: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(record) else {
      preconditionFailure("a record holds only text, whole numbers and truths")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
