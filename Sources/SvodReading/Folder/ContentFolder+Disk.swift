import Foundation
import SvodFormats

extension ContentFolder {
  /// Why a folder cannot be read at all.
  package enum Failure: Error, Sendable, Hashable {
    /// Nothing is at the path, or something that is no folder.
    case notAFolder(path: String)
    /// The machine refuses to list the folder; the reason as the machine words it.
    case unlisted(path: String, reason: String)
  }

  /// Reads a folder from the disk.
  ///
  /// Links are followed, but never into a folder that is being read already; hidden folders are
  /// listed by name only. A single file that cannot be read is a finding of the reading, not a
  /// failure.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - name: how findings call it; the path as given, unless set.
  /// - Throws: `Failure`.
  package init(reading path: String, name: String? = nil) throws(Failure) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { throw .notAFolder(path: path) }
    var walk = FolderWalk(root: path)
    try walk.enter("", above: [])
    self.init(name: name ?? Self.printedName(of: path), files: walk.files)
  }

  private static func printedName(of path: String) -> String {
    var name = path[...]
    while name.count > 1, name.hasSuffix("/") { name = name.dropLast() }
    if name.hasPrefix("./") { name = name.dropFirst(2) }
    return name == "." ? "" : String(name)
  }
}

/// Walks through a folder of the disk and gathers its files.
private struct FolderWalk {
  /// The contract's folders are two deep; what lies deeper is named, but not read.
  private static let deepestLevel = 4

  let root: String
  var files: [ContentFolder.File] = []

  init(root: String) {
    self.root = root
  }

  mutating func enter(_ folder: String, above: Set<String>) throws(ContentFolder.Failure) {
    let place = folder.isEmpty ? root : "\(root)/\(folder)"
    let realPlace = URL(filePath: place).resolvingSymlinksInPath().path
    guard !above.contains(realPlace), above.count < Self.deepestLevel else { return }
    for name in try names(in: place) {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      if Self.isFolder("\(root)/\(path)"), !name.hasPrefix(".") {
        try enter(path, above: above.union([realPlace]))
      } else {
        files.append(.init(path: path, contents: Self.contents(of: "\(root)/\(path)")))
      }
    }
  }

  private func names(in place: String) throws(ContentFolder.Failure) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: place)
    } catch {
      throw .unlisted(path: place, reason: Self.reason(error))
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Reads a text; a byte more than any text may have shows that it is too large.
  private static func contents(of path: String) -> ContentFolder.File.Contents {
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    guard ContentLayout.textEndings.contains(ending) else { return .notHeld }
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: target)
      // Reading a pipe would wait for ever.
      guard attributes[.type] as? FileAttributeType == .typeRegular else {
        return .unreadable("это не файл")
      }
      let file = try FileHandle(forReadingFrom: URL(filePath: target))
      defer { try? file.close() }
      return .bytes(Array(try file.read(upToCount: SourceText.tableSizeLimit + 1) ?? Data()))
    } catch {
      return .unreadable(reason(error))
    }
  }

  private static func reason(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileReadNoPermission: "нет прав на чтение"
    case .fileReadNoSuchFile, .fileNoSuchFile: "ссылка ведёт в никуда"
    default: "\(error)"
    }
  }
}
