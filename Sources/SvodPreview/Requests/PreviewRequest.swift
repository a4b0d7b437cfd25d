/// What a browser asks for, without the connection that it came through.
package struct PreviewRequest: Sendable, Hashable {
  /// `GET`, `HEAD` and the like, as sent.
  package var method: String
  /// The path and what follows it, as sent: `/monitoring/2021/?print`.
  package var target: String
  /// The values of all `Host` fields; a sound request has one.
  package var hosts: [String]
  /// The values of all `If-None-Match` fields.
  package var knownTags: [String]

  package init(
    _ method: String = "GET", _ target: String, hosts: [String], knownTags: [String] = []
  ) {
    self.method = method
    self.target = target
    self.hosts = hosts
    self.knownTags = knownTags
  }
}
