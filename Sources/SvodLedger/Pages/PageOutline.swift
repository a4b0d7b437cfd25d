/// What a finished page offers to links and what it links to.
struct PageOutline {
  struct Link: Equatable {
    /// As the page has it, character references resolved.
    let text: String
    /// Where it stands in the page's bytes.
    let place: Int
  }

  /// Every `id`, in the order of the page.
  private(set) var anchors: [String] = []
  private(set) var links: [Link] = []

  /// Those of the anchors that a reader does not see until something is unfolded.
  private(set) var foldedAnchors: [String] = []

  /// Of every `<details>` that is open at the place of reading, whether it stands closed.
  private var foldings: [Bool] = []

  /// Where a page that only points on sends its reader.
  private(set) var destination: String?

  /// The address under which the page wants to be known: `<link rel="canonical" …>`.
  private(set) var canonicalAddress: String?

  /// Whether the page says of itself that Svod made it.
  private(set) var isMarked = false

  /// Whether the page says of itself that it is of the internal edition.
  private(set) var isInternal = false

  /// Whether an anchor is a promise: those of the layout itself begin with `_` and are none.
  static func isPublic(_ anchor: String) -> Bool { !anchor.isEmpty && !anchor.hasPrefix("_") }

  init(of bytes: [UInt8]) {
    var scanner = TagScanner(bytes)
    while let piece = scanner.next() {
      if case .closing(let name) = piece, bytes[name].elementsEqual("details".utf8) {
        _ = foldings.popLast()
      }
      guard case .opening(let name, let attributes) = piece else { continue }
      if bytes[name].elementsEqual("details".utf8) {
        foldings.append(Self.values(of: attributes, in: bytes)["open"] == nil)
      }
      if bytes[name].elementsEqual("meta".utf8) {
        readMeta(attributes, of: bytes)
      } else {
        readAttributes(attributes, of: bytes)
        if bytes[name].elementsEqual("link".utf8) { readRelation(attributes, of: bytes) }
      }
    }
  }

  private mutating func readAttributes(_ attributes: Range<Int>, of bytes: [UInt8]) {
    var scanner = AttributeScanner(bytes, in: attributes)
    while let attribute = scanner.next() {
      let name = bytes[attribute.name]
      if name.elementsEqual("id".utf8) {
        let anchor = String(decoding: bytes, in: attribute.value)
        anchors.append(anchor)
        if foldings.contains(true) { foldedAnchors.append(anchor) }
      } else if name.elementsEqual("href".utf8) || name.elementsEqual("src".utf8) {
        let text = String(decoding: bytes, in: attribute.value)
        links.append(Link(text: text, place: attribute.value.lowerBound))
      }
    }
  }

  private mutating func readRelation(_ attributes: Range<Int>, of bytes: [UInt8]) {
    let values = Self.values(of: attributes, in: bytes)
    if values["rel"]?.text == "canonical" { canonicalAddress = values["href"]?.text }
  }

  private mutating func readMeta(_ attributes: Range<Int>, of bytes: [UInt8]) {
    let values = Self.values(of: attributes, in: bytes)
    guard let content = values["content"] else { return }
    if values["name"]?.text == "generator" { isMarked = content.text.hasPrefix("Svod") }
    if values["name"]?.text == "svod-audience" { isInternal = content.text == "working-group" }
    if values["http-equiv"]?.text == "refresh", let start = content.text.firstRange(of: "url=") {
      let address = String(content.text[start.upperBound...])
      destination = address
      links.append(Link(text: address, place: content.place))
    }
  }

  private static func values(
    of attributes: Range<Int>, in bytes: [UInt8]
  ) -> [String: (text: String, place: Int)] {
    var values: [String: (text: String, place: Int)] = [:]
    var scanner = AttributeScanner(bytes, in: attributes)
    while let attribute = scanner.next() {
      let name = String(decoding: bytes, in: attribute.name)
      values[name] = (String(decoding: bytes, in: attribute.value), attribute.value.lowerBound)
    }
    return values
  }
}
