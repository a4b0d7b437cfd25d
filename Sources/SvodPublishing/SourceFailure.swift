/// A folder of the project that cannot be read.
package enum SourceFailure: Error, Sendable, Hashable {
  /// There is no such folder, or something else stands in its place.
  case notAFolder(path: String)
  /// The system refused, for its own reason.
  case unreadable(path: String, reason: String)
}
