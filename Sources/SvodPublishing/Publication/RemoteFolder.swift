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

  /// Whether nothing lies there that a publication would remove, or nothing stands there at all.
  ///
  /// - Parameter folder: a path beside which nothing is, for what has to be written down.
  /// - Returns: false where anything but people's own lies at the top.
  /// - Throws: `PublicationFailure`.
  func isEmpty(asSeenFrom folder: String) throws -> Bool {
    let options = ["--list-only", "--dirs", "--protect-args", "--timeout=300", "--exclude=/.*"]
    let listing = folder + "-names"
    do {
      try Rsync.run(options + ["--", place.source], isSending: false, printingTo: listing)
      // The first line is the folder's own.
      return try String(contentsOfFile: listing, encoding: .utf8).split(separator: "\n").count <= 1
    } catch let failure as PublicationFailure {
      guard case .refused(23, _, _) = failure, try !exists(asSeenFrom: folder) else {
        throw failure
      }
      return true
    }
  }

  /// Fetches some files of those that are there, by their paths, and nothing else.
  ///
  /// - Throws: `PublicationFailure`.
  func fetch(_ files: [String], into folder: String) throws {
    let folders = files.compactMap { file in
      file.lastIndex(of: "/").map { "--include=/\(file[...$0])" }
    }
    let options = folders + files.map { "--include=/\($0)" } + ["--exclude=*"]
    try Rsync.run(Self.transfer + options + ["--", place.source, folder], isSending: false)
  }

  /// Fetches all that is public.
  ///
  /// - Parameters:
  ///   - folder: where it goes; does not exist yet.
  ///   - known: a folder with the new section, from which equal files are taken.
  /// - Throws: `PublicationFailure`.
  func fetch(into folder: String, sparing known: String) throws {
    // Hidden names inside are what a transfer that was killed has left behind. Links are fetched
    // to be known of: they would be removed there like files.
    let options = ["--exclude=.*", "--links", "--link-dest=\(known)"]
    try Rsync.run(Self.transfer + options + ["--", place.source, folder], isSending: false)
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

  /// Runs it to its end; what it prints goes to the file `output`, or nowhere.
  static func run(
    _ arguments: [String], isSending: Bool, printingTo output: String? = nil
  ) throws {
    let process = Process()
    let errors = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["rsync"] + arguments
    process.standardOutput = try output.map(newFile) ?? .nullDevice
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

  private static func newFile(at path: String) throws -> FileHandle {
    try Data().write(to: URL(filePath: path))
    return try FileHandle(forWritingTo: URL(filePath: path))
  }
}
