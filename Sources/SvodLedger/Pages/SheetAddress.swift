/// The address of a sheet of a list that is too long for one page, told by the address alone.
///
/// The first sheet is `index.html`, the others `index-2.html` and so on in the same folder.
package struct SheetAddress: Sendable, Hashable {
  /// The path of the first sheet, which stands as long as the list does.
  package let list: String
  /// From 1.
  package let number: Int

  /// Nil for a page that is no list of organizations or of an indicator's values.
  package init?(path: String) {
    let slash = path.lastIndex(of: "/")
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    guard [.organization, .indicator].contains(PageKind(path: path)), name.hasPrefix("index"),
      name.hasSuffix(".html"), let number = Self.number(name.dropFirst(5).dropLast(5))
    else { return nil }
    self.number = number
    list = path.dropLast(name.count) + "index.html"
  }

  private static func number(_ text: Substring) -> Int? {
    if text.isEmpty { return 1 }
    guard text.hasPrefix("-"), let number = Int(text.dropFirst()), number > 1,
      text.dropFirst() == "\(number)"
    else { return nil }
    return number
  }
}
