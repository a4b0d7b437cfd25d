/// An author's folder: the paths of its files and their bytes, in an order that does not depend on
/// the disk.
///
/// Only texts (`.yml`, `.csv`, `.md`) are held; of other files the name is all that reading needs.
package struct ContentFolder: Sendable {
  /// A file of the folder.
  package struct File: Sendable {
    package enum Contents: Sendable {
      case bytes([UInt8])
      /// A scan, a table of an office and the like: only its name matters here.
      case notHeld
      /// The file is there, but the machine refuses to give it; the reason as the machine words it.
      case unreadable(String)
    }

    /// The path inside the folder, with `/`: `data/2021/results.csv`.
    package let path: String
    package let contents: Contents
  }

  /// How findings call the folder: `Content`.
  package let name: String
  /// Sorted by path; paths are unique.
  package let files: [File]

  /// A folder of the given files, each of its path only once.
  init(name: String, files: [File]) {
    self.name = name
    self.files = files.sorted { $0.path < $1.path }
  }

  /// A folder of texts in UTF-8 by their paths.
  ///
  /// - Parameters:
  ///   - texts: the text of each file by its path inside the folder.
  ///   - name: how findings call the folder.
  package init(_ texts: [String: String], name: String = "Content") {
    self.init(bytes: texts.mapValues { Array($0.utf8) }, name: name)
  }

  /// A folder of files in any encoding by their paths.
  ///
  /// - Parameters:
  ///   - bytes: the bytes of each file by its path inside the folder.
  ///   - name: how findings call the folder.
  package init(bytes: [String: [UInt8]], name: String = "Content") {
    self.init(
      name: name, files: bytes.map { File(path: $0.key, contents: .bytes($0.value)) })
  }

  /// The path of a file as findings print it.
  func printedPath(_ path: String) -> String {
    name.isEmpty ? path : "\(name)/\(path)"
  }
}
