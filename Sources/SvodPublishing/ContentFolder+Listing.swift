import SvodReading

extension ContentFolder {
  /// Lists an author's folder, whose refusal is told as that of any other of the project.
  init(listing path: String) throws(SourceFailure) {
    do {
      try self.init(reading: path)
    } catch {
      switch error {
      case .notAFolder(let path): throw .notAFolder(path: path)
      case .unlisted(let path, let reason): throw .unreadable(path: path, reason: reason)
      }
    }
  }
}
