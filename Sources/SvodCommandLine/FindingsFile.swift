import Foundation
import SvodPublishing

/// The file that a table of findings is written to, which may be nothing but an older such table.
struct FindingsFile {
  let path: String

  /// Takes a place for the table.
  ///
  /// - Throws: `FindingsFileFailure` where a file of the section or of somebody else would be lost.
  init(at path: String, beside folders: ProjectFolders) throws(FindingsFileFailure) {
    self.path = path
    for source in [folders.content, folders.templates]
    where Self.lies(path, in: source) {
      throw .insideSources(path: path, folder: source)
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      try Self.checkFolder(of: path)
      return
    }
    if isFolder.boolValue { throw .isFolder(path: path) }
    guard let beginning = Self.beginning(of: path) else { throw .unreadable(path: path) }
    guard beginning.isEmpty || beginning == FindingsTable.beginning else {
      throw .otherFile(path: path)
    }
  }

  /// Writes the table in place of the older one.
  func write(_ table: FindingsTable) throws(FindingsFileFailure) {
    do {
      try Data(table.bytes).write(to: URL(filePath: path))
    } catch let error as CocoaError where error.code == .fileWriteNoPermission {
      throw .notPermitted(path: path)
    } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
      throw .noSpace(path: path)
    } catch {
      throw .notWritten(path: path)
    }
  }

  private static func checkFolder(of path: String) throws(FindingsFileFailure) {
    let folder = URL(filePath: path).deletingLastPathComponent()
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder)
    if path.hasSuffix("/") { throw .isFolder(path: path) }
    if !exists || !isFolder.boolValue { throw .folderMissing(path: path, folder: folder.path) }
  }

  /// Whether a path leads into a folder, through whichever links.
  private static func lies(_ path: String, in folder: String) -> Bool {
    let root = URL(filePath: folder).resolvingSymlinksInPath().pathComponents
    let place = URL(filePath: path)
    let parent = place.deletingLastPathComponent().resolvingSymlinksInPath()
    return [parent, place.resolvingSymlinksInPath()].contains {
      $0.pathComponents.starts(with: root)
    }
  }

  private static func beginning(of path: String) -> [UInt8]? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    do {
      return Array(try file.read(upToCount: FindingsTable.beginning.count) ?? Data())
    } catch {
      return nil
    }
  }
}

/// A reason for which a table of findings was not written; whatever stood at its place still does.
enum FindingsFileFailure: Error, Hashable {
  case insideSources(path: String, folder: String)
  case isFolder(path: String)
  case folderMissing(path: String, folder: String)
  case otherFile(path: String)
  case unreadable(path: String)
  case notPermitted(path: String)
  case noSpace(path: String)
  case notWritten(path: String)

  /// The failure in the words of a user who has to do something about it.
  var words: String {
    switch self {
    case .insideSources(let path, let folder):
      "«\(path)» лежит внутри «\(folder)», среди файлов раздела; укажите место вне этой папки"
    case .isFolder(let path): "«\(path)» — это папка; укажите имя файла"
    case .folderMissing(let path, let folder):
      "нет папки «\(folder)», в которой должна лежать таблица «\(path)»; создайте её"
    case .otherFile(let path): "«\(path)» — не таблица замечаний; укажите другое имя"
    case .unreadable(let path): "файл «\(path)» нельзя прочесть; укажите другое имя"
    case .notPermitted(let path): "файл «\(path)» нельзя записать; закройте его или укажите другой"
    case .noSpace(let path): "для файла «\(path)» нет места на диске"
    case .notWritten(let path): "файл «\(path)» не записался; укажите другое место"
    }
  }
}
