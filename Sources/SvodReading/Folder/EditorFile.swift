/// Files that an editor of texts has beside the one that it has open: the state of a moment, of
/// which an author knows nothing.
enum EditorFile {
  /// Vim's copies of what is being typed.
  private static let swaps = [".swp", ".swo", ".swn", ".swx"]
  /// The file by which Vim tries whether it may write into a folder.
  private static let trial = "4913"

  /// Whether a file of the name is an editor's own and comes and goes by itself.
  static func isNamed(_ name: String) -> Bool {
    if name == trial || name.hasPrefix(".#") { return true }
    if name.hasSuffix("~") || name.hasPrefix("#") && name.hasSuffix("#") { return true }
    return swaps.contains(where: name.lowercased().hasSuffix)
  }
}
