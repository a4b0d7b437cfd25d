/// The names under which a browser on this machine may call the preview.
///
/// A page of a foreign site can make its own name lead to 127.0.0.1 and then read what is served
/// here (DNS rebinding); the name that the browser was given betrays it.
struct LoopbackHost: Sendable, Hashable {
  private static let names: Set<String> = ["127.0.0.1", "localhost", "[::1]"]

  let port: Int

  /// Whether a request is meant for us: one `Host` field with a name of this machine and our port.
  func accepts(_ hosts: [String]) -> Bool {
    guard hosts.count == 1, let host = hosts.first?.lowercased() else { return false }
    return Self.names.contains { name in
      host == "\(name):\(port)" || port == 80 && host == name
    }
  }
}
