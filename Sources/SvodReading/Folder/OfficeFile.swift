/// Files that an office and its programs leave behind: copies, locks, lists of thumbnails.
enum OfficeFile {
  private static let names: Set<String> = ["thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r"]
  private static let endings = [".bak", ".tmp", ".old"]
  private static let beginnings = ["~$", ".", "копия ", "copy of "]
  private static let copies = [" — копия", " – копия", " - копия", " copy", " - copy"]

  /// Whether a file of the name is left behind and holds no data of its own.
  static func isNamed(_ name: String) -> Bool {
    let name = name.lowercased()
    if names.contains(name) || beginnings.contains(where: name.hasPrefix) { return true }
    if endings.contains(where: name.hasSuffix) { return true }
    let stem = stem(of: name)
    return hasCopyNumber(stem) || copies.contains(where: stem.hasSuffix)
  }

  private static func stem(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// «results (1)», and «results — копия (2)» by its end.
  private static func hasCopyNumber(_ stem: String) -> Bool {
    guard stem.hasSuffix(")"), let bracket = stem.firstRange(of: " (")?.upperBound else {
      return false
    }
    let number = stem[bracket...].dropLast()
    return !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
