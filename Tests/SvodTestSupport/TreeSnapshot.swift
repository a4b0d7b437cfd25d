package import Foundation

/// A directory with all its names, modes and bytes, held in memory to be compared and put back.
package struct TreeSnapshot: Equatable, Sendable {
  fileprivate enum Content: Equatable, Sendable {
    case directory
    case file(Data)
    case link(String)
  }

  fileprivate struct Entry: Equatable, Sendable {
    let content: Content
    let mode: Int
  }

  /// By path inside the directory, which stands under the empty path itself.
  private var entries: [String: Entry] = [:]

  /// Reads the directory at a path; a path where nothing stands gives an empty snapshot.
  ///
  /// A symbolic link at the path is followed, those inside are kept as links.
  package init(of path: String) throws {
    let root = URL(filePath: path).resolvingSymlinksInPath().path
    guard FileManager.default.fileExists(atPath: root) else { return }
    try add("", in: root)
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      try add(name, in: root)
    }
  }

  /// Makes the directory at a path hold exactly this, whatever it held.
  package func restore(to path: String) throws {
    let root = URL(filePath: path).resolvingSymlinksInPath().path
    try? FileManager.default.removeItem(atPath: root)
    let sorted = entries.sorted { $0.key < $1.key }
    for (name, entry) in sorted {
      try entry.content.write(to: root + "/" + name)
    }
    // From the inside out, because a directory may turn read-only.
    for (name, entry) in sorted.reversed() where !entry.content.isLink {
      try FileManager.default.setAttributes(
        [.posixPermissions: entry.mode], ofItemAtPath: root + "/" + name)
    }
  }

  /// The paths at which two snapshots differ, sorted.
  package func differences(from other: TreeSnapshot) -> [String] {
    Set(entries.keys).union(other.entries.keys)
      .filter { entries[$0] != other.entries[$0] }
      .sorted()
  }

  package var paths: [String] { entries.keys.sorted() }

  /// The files, by path, without directories and links.
  package var files: [String: Data] {
    entries.compactMapValues { entry in
      if case .file(let bytes) = entry.content { bytes } else { nil }
    }
  }

  private mutating func add(_ name: String, in root: String) throws {
    entries[name] = try Entry(readingFrom: root + "/" + name)
  }
}

extension TreeSnapshot.Entry {
  fileprivate init(readingFrom path: String) throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    mode = attributes[.posixPermissions] as? Int ?? 0
    switch attributes[.type] as? FileAttributeType {
    case .typeDirectory: content = .directory
    case .typeSymbolicLink:
      content = .link(try FileManager.default.destinationOfSymbolicLink(atPath: path))
    default: content = .file(try Data(contentsOf: URL(filePath: path)))
    }
  }
}

extension TreeSnapshot.Content {
  fileprivate var isLink: Bool {
    switch self {
    case .link: true
    case .directory, .file: false
    }
  }

  fileprivate func write(to path: String) throws {
    let manager = FileManager.default
    switch self {
    case .directory:
      try manager.createDirectory(atPath: path, withIntermediateDirectories: false)
    case .file(let bytes): try bytes.write(to: URL(filePath: path))
    case .link(let target):
      try manager.createSymbolicLink(atPath: path, withDestinationPath: target)
    }
  }
}
