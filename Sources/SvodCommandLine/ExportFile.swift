import Foundation
import SvodPublishing

/// The file that a page is exported to, which may be nothing but an older such page.
struct ExportFile {
  let path: String

  /// Takes a place for the page.
  ///
  /// - Throws: `ExportFileFailure` where somebody else's file would be lost.
  init(at path: String) throws(ExportFileFailure) {
    self.path = path
    guard let bytes = FileManager.default.contents(atPath: path) else {
      if FileManager.default.fileExists(atPath: path) { throw .otherFile(path: path) }
      return
    }
    guard bytes.isEmpty || String(decoding: bytes, as: UTF8.self).contains(StandalonePage.mark)
    else { throw .otherFile(path: path) }
  }

  /// Writes the page in place of the older one, in one step.
  func write(_ bytes: [UInt8]) throws(ExportFileFailure) {
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw .notWritten(path: path)
    }
  }
}

/// A reason for which a page was not written; whatever stood at its place still does.
enum ExportFileFailure: Error, Hashable {
  case otherFile(path: String)
  case notWritten(path: String)

  /// The failure in the words of a user who has to do something about it.
  var words: String {
    switch self {
    case .otherFile(let path):
      "«\(path)» — не страница, сделанная командой export; укажите другое имя"
    case .notWritten(let path):
      "файл «\(path)» не записался; укажите место в папке, которая есть и открыта для записи"
    }
  }
}
