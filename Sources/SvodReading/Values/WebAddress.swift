/// Addresses that pages may link to.
enum WebAddress {
  private static let beginnings = ["https://", "http://"]

  /// Whether the text is an absolute address of the web, with a host and without blanks.
  static func isSound(_ text: String) -> Bool {
    guard let beginning = beginnings.first(where: text.lowercased().hasPrefix) else {
      return false
    }
    let host = text.dropFirst(beginning.count).prefix { !"/?#".contains($0) }
    return !host.isEmpty && !text.contains { $0.isWhitespace || "\"<>\\^`{|}".contains($0) }
  }
}
