/// A reason for which a site could not be staged, written or published.
///
/// Whichever it is, the published directory is what it was before.
package enum DirectoryFailure: Error, Equatable, Sendable {
  /// What was being done when the system refused.
  package enum Action: String, Sendable {
    case find
    case open
    case lock
    case create
    case write
    case read
    case carryOver = "carry over"
    case replace
    case remove
  }

  /// Something other than a directory stands where the site is to be published.
  case notADirectory(path: String)

  /// The folder in which the site's directory is to stand does not exist.
  case parentMissing(path: String)

  /// Another process is building the same site at this moment.
  case anotherBuildIsRunning(path: String)

  /// The file system cannot exchange two names in one step.
  case namesCannotBeExchanged(path: String, SystemError)

  /// The published directory itself may not be moved: a volume is mounted on it, or it belongs to
  /// another user in a folder that protects its entries, or to a lower layer of an overlay.
  case directoryCannotBeMoved(path: String, SystemError)

  /// A page was written to a path that another page had taken, as a file or as a folder.
  case pathTaken(path: String)

  /// The system refused, for its own reason.
  case refused(Action, path: String, SystemError)
}

extension DirectoryFailure: CustomStringConvertible {
  /// One English sentence for a log; the command line has words of its own.
  package var description: String {
    switch self {
    case .notADirectory(let path): "\(path) is not a directory"
    case .parentMissing(let path): "the folder that is to hold \(path) does not exist"
    case .anotherBuildIsRunning(let path): "another build of \(path) is running"
    case .namesCannotBeExchanged(let path, let error):
      "the file system of \(path) cannot exchange two names in one step: \(error)"
    case .directoryCannotBeMoved(let path, let error): "\(path) may not be moved: \(error)"
    case .pathTaken(let path): "\(path) is written twice"
    case .refused(let action, let path, let error):
      "cannot \(action.rawValue) \(path): \(error)"
    }
  }

  /// Runs system calls and names the place of their failure.
  @discardableResult
  static func naming<Result: ~Copyable>(
    _ action: Action, _ path: String, _ calls: () throws(SystemError) -> Result
  ) throws(DirectoryFailure) -> Result {
    do {
      return try calls()
    } catch {
      throw .refused(action, path: path, error)
    }
  }
}
