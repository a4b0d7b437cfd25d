/// What the preview answers, before it is put into the words of HTTP.
package struct PreviewResponse: Sendable, Hashable {
  /// The three-digit codes of RFC 9110, § 15, that the preview uses.
  package enum Status: Int, Sendable, Hashable {
    case ok = 200
    case found = 302
    case notModified = 304
    case badRequest = 400
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case failed = 500
    case unavailable = 503
  }

  package enum Body: Sendable, Hashable {
    case bytes([UInt8])
    /// A stream of events that lasts as long as the browser listens.
    case events
  }

  /// A field of the head.
  package struct Field: Sendable, Hashable {
    package var name: String
    package var value: String
  }

  package var status: Status
  package var fields: [Field]
  package var body: Body

  /// The value of a field by its name as we write it.
  package internal(set) subscript(_ name: String) -> String? {
    get { fields.first { $0.name == name }?.value }
    set {
      fields.removeAll { $0.name == name }
      if let newValue { fields.append(Field(name: name, value: newValue)) }
    }
  }
}

extension PreviewResponse {
  /// A file or a text of our own, with a tag by which the browser may ask for it again.
  ///
  /// Tags are made of the content and must be asked about every time: marks of time are too
  /// coarse where a page may change twice in a second.
  init(_ status: Status, _ bytes: [UInt8], type: MediaType) {
    self.init(
      status: status,
      fields: [
        Field(name: "Content-Type", value: type.text),
        Field(name: "Content-Length", value: String(bytes.count)),
        Field(name: "Cache-Control", value: "no-cache"),
        Field(name: "X-Content-Type-Options", value: "nosniff"),
        Field(name: "Cross-Origin-Resource-Policy", value: "same-origin"),
      ], body: .bytes(bytes))
    if status == .ok { self["ETag"] = EntityTag(of: bytes).text }
  }

  /// A sentence for whoever looks into an answer that no browser asks for.
  init(_ status: Status, sentence: String) {
    self.init(status, Array((sentence + "\n").utf8), type: .plainText)
  }

  /// The way to another path of the same host.
  init(redirectingTo path: String) {
    self.init(.found, [], type: .plainText)
    self["Location"] = path
  }

  /// The stream of events.
  static let events = PreviewResponse(
    status: .ok,
    fields: [
      Field(name: "Content-Type", value: "text/event-stream; charset=utf-8"),
      Field(name: "Cache-Control", value: "no-store"),
      Field(name: "X-Content-Type-Options", value: "nosniff"),
      Field(name: "Cross-Origin-Resource-Policy", value: "same-origin"),
    ], body: .events)

  /// The answer for a browser that may have the content already: RFC 9110, § 13.1.2.
  func answering(knownTags: [String]) -> PreviewResponse {
    guard let tag = self["ETag"], EntityTag(text: tag).isKnown(to: knownTags) else { return self }
    var unchanged = self
    unchanged.status = .notModified
    unchanged.fields.removeAll { $0.name == "Content-Type" || $0.name == "Content-Length" }
    unchanged.body = .bytes([])
    return unchanged
  }

  /// The answer to `HEAD`: the same head, no body.
  var withoutBody: PreviewResponse {
    var head = self
    head.body = .bytes([])
    return head
  }
}
