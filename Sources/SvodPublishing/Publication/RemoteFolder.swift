import Foundation

/// A published folder on another machine, reached by rsync.
///
/// Nothing of people's own, which begins with a dot at the top, is fetched, sent or removed.
struct RemoteFolder: Sendable {
  /// What every transfer has in common.
  ///
  /// Files are told by their bytes: a page that did not change
  /// keeps its time on the server, and with it a place in its readers' caches.
  private static let transfer = [
    "--recursive", "--checksum", "--compress", "--protect-args", "--timeout=300",
  ]

  let place: RemotePlace

  /// Fetches what is public, if anything is.
  ///
  /// - Parameters:
  ///   - folder: where it goes; does not exist yet.
  ///   - known: a folder with the new section, from which equal files are taken.
  /// - Throws: `PublicationFailure`.
  func fetch(into folder: String, sparing known: String) throws {
    // Hidden names inside are what a transfer that was killed has left behind.
    let options = ["--exclude=.*", "--link-dest=\(known)"]
    do {
      try Rsync.run(Self.transfer + options + ["--", place.source, folder], isSending: false)
    } catch let failure as PublicationFailure {
      guard case .refused(23, _, _) = failure, try !exists(asSeenFrom: folder) else {
        throw failure
      }
    }
  }

  /// Sends a section: styles first, then pages, which take their places together at the end, and
  /// at last what is no longer there goes.
  ///
  /// - Throws: `PublicationFailure`, after which each file there is the old or the new one, whole.
  func send(_ folder: String) throws {
    let files = ["--exclude=/.*", "--include=/assets/", "--include=/assets/**", "--exclude=*"]
    try Rsync.run(Self.transfer + files + ["--", folder + "/", place.source], isSending: true)
    let order = ["--exclude=/.*", "--delay-updates", "--delete-delay"]
    try Rsync.run(Self.transfer + order + ["--", folder + "/", place.source], isSending: true)
  }

  /// Whether the folder is there at all, told by the folder around it.
  private func exists(asSeenFrom folder: String) throws -> Bool {
    let listing = folder + "-listing"
    try Rsync.run(
      [
        "--dirs", "--copy-dirlinks", "--protect-args", "--include=/\(place.name)", "--exclude=*",
        "--", place.surroundings, listing,
      ], isSending: false)
    return FileManager.default.fileExists(atPath: "\(listing)/\(place.name)")
  }
}

/// The program that carries files between machines.
private enum Rsync {
  private static let commandNotFound: Int32 = 127

  static func run(_ arguments: [String], isSending: Bool) throws {
    let process = Process()
    let errors = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["rsync"] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let words = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    switch process.terminationStatus {
    case 0: return
    case commandNotFound: throw PublicationFailure.missingProgram
    case let code:
      throw PublicationFailure.refused(
        code: code, words: String(decoding: words, as: UTF8.self), isSending: isSending)
    }
  }
}
