/// What a file is, in the words of `Content-Type`.
struct MediaType: Sendable, Hashable {
  static let plainText = MediaType(text: "text/plain; charset=utf-8")
  static let html = MediaType(text: "text/html; charset=utf-8")
  static let script = MediaType(text: "text/javascript; charset=utf-8")
  static let style = MediaType(text: "text/css; charset=utf-8")

  let text: String

  private init(text: String) {
    self.text = text
  }

  /// The type of a file of the section by the ending of its name.
  init(ofFileAt path: String) {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    text = Self.byEnding[ending] ?? "application/octet-stream"
  }

  private static let byEnding = [
    "html": html.text,
    "css": style.text,
    "js": script.text,
    "mjs": script.text,
    "txt": plainText.text,
    "md": "text/markdown; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "ics": "text/calendar; charset=utf-8",
    "xml": "application/xml; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8",
    "svg": "image/svg+xml; charset=utf-8",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "webmanifest": "application/manifest+json",
    "ttl": "text/turtle; charset=utf-8",
    "wasm": "application/wasm",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "avif": "image/avif",
    "ico": "image/x-icon",
    "woff": "font/woff",
    "woff2": "font/woff2",
    "pdf": "application/pdf",
    "zip": "application/zip",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odt": "application/vnd.oasis.opendocument.text",
  ]
}
