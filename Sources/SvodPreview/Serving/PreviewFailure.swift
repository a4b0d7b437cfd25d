/// Why the preview cannot be served.
package enum PreviewFailure: Error, Sendable, Hashable {
  /// Another program listens on the port.
  case portTaken(Int)
  /// The system gives the port to administrators only.
  case portForbidden(Int)
  /// The system refused, for its own reason.
  case refused(reason: String)
}
