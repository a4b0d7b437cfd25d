import Foundation

/// The package's own files, as the tests of the house read them.
struct SourceTree {
  struct File {
    /// From the package's root: `Sources/SvodPages/Pieces/Tone.swift`.
    let path: String
    let lines: [String]

    /// The target's name.
    var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  }

  let root: URL

  init() {
    root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  var manifest: String {
    get throws { try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8) }
  }

  /// Swift files under a folder of the root, sorted by path.
  func files(under folder: String) throws -> [File] {
    let base = root.appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: base.path)
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let text = try String(contentsOf: base.appending(path: name), encoding: .utf8)
      return File(path: "\(folder)/\(name)", lines: text.components(separatedBy: "\n"))
    }
  }

  /// The names of a target's arrows as `Package.swift` declares them.
  func arrows() throws -> [String: Set<String>] {
    let text = try manifest
    var arrows: [String: Set<String>] = [:]
    let starts = ["room(", "tests(", ".target(", ".executableTarget("]
    var pieces: [Substring] = []
    var rest = text[...]
    if let begin = rest.range(of: "targets: [", options: .backwards) {
      rest = rest[begin.upperBound...]
    }
    while let next = starts.compactMap({ rest.dropFirst().range(of: $0)?.lowerBound }).min() {
      pieces.append(rest[..<next])
      rest = rest[next...]
    }
    pieces.append(rest)
    for piece in pieces {
      let names = quotedNames(in: piece)
      guard let target = names.first else { continue }
      arrows[target, default: []].formUnion(names.dropFirst())
    }
    return arrows
  }

  private func quotedNames(in text: Substring) -> [String] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
