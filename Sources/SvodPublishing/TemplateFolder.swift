import Foundation
import SvodChecksums
import SvodDiagnostics
import SvodRendering
import SvodTemplates

/// The pages' templates and the files that pages load, as they lie on disk.
struct TemplateFolder: Sendable {
  /// A file that pages load: a stylesheet, a script.
  struct Asset: Sendable {
    /// As templates name it: `style.css`.
    var name: String
    /// From the section's root, with the content's hash: `assets/style.0123456789abcdef.css`.
    var path: String
    var bytes: [UInt8]
  }

  var files: [TemplateFile]
  var assets: [Asset]

  /// Reads the folder.
  ///
  /// - Throws: `SourceFailure` when the folder or a file in it cannot be read.
  init(reading path: String) throws(SourceFailure) {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard exists, isFolder.boolValue else { throw .notAFolder(path: path) }
    do {
      try self.init(listing: path)
    } catch {
      throw .unreadable(path: path, reason: error.localizedDescription)
    }
  }

  private init(listing path: String) throws {
    let root = URL(filePath: path, directoryHint: .isDirectory)
    let names = try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
      .filter { !Self.isHidden($0) }
    files = try names.filter { $0.hasSuffix(".html") }.map { name in
      let bytes = try Data(contentsOf: root.appending(path: name))
      return TemplateFile(
        name: "\(path)/\(name)", text: String(decoding: bytes, as: UTF8.self))
    }
    assets = try names.filter { Self.isAsset($0, in: root) }.map { name in
      let bytes = try [UInt8](Data(contentsOf: root.appending(path: name)))
      let short = String(name.dropFirst("assets/".count))
      return Asset(name: short, path: Self.hashedPath(short, bytes), bytes: bytes)
    }
  }

  /// Whether a name, or a folder that it lies in, begins with a dot: what editors and systems
  /// leave behind.
  private static func isHidden(_ name: String) -> Bool {
    name.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  private static func isAsset(_ name: String, in root: URL) -> Bool {
    guard name.hasPrefix("assets/"), name.split(separator: "/").last?.contains(".") == true else {
      return false
    }
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: root.appending(path: name).path)
    return attributes?[.type] as? FileAttributeType != .typeDirectory
  }

  private static func hashedPath(_ name: String, _ bytes: [UInt8]) -> String {
    let hash = ContentHash(of: bytes).text
    guard let dot = name.lastIndex(of: ".") else { return "assets/\(name).\(hash)" }
    return "assets/\(name[..<dot]).\(hash)\(name[dot...])"
  }
}
