/// The text of a document's page under each of its public anchors.
///
/// A text belongs to the nearest element around it that has an anchor; between such elements it
/// belongs to the one before it inside the same parent, as a paragraph does to the heading above.
/// White space says nothing and is left out, and so is what a page sets beside the act as a note.
struct PageText {
  struct Clause: Equatable {
    let anchor: String
    /// The number that the clause's own link shows.
    var number: String?
    var text = ""
  }

  /// In the order of the page.
  private(set) var clauses: [Clause] = []

  /// The words of the first heading.
  private(set) var title = ""

  private var open: [Element] = []
  private var hasTitle = false

  init(of bytes: [UInt8]) {
    var scanner = TagScanner(bytes)
    while let piece = scanner.next() {
      switch piece {
      case .opening(let name, let attributes): open(name, attributes, of: bytes)
      case .closing(let name): close(String(decoding: bytes, in: name))
      case .text(let place): add(String(decoding: bytes, in: place))
      }
    }
  }
}

extension PageText {
  private struct Element {
    let name: String
    /// The clause that texts inside belong to.
    var owner: Int?
    /// Whether it belongs there by an element around it and not by one before it.
    let isInside: Bool
    /// The clause whose anchor this element has.
    let own: Int?
    /// The clause that this element links to from inside it.
    let numbered: Int?
    let isNote: Bool
  }

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  private mutating func open(_ place: Range<Int>, _ attributes: Range<Int>, of bytes: [UInt8]) {
    let name = String(decoding: bytes, in: place)
    let own = values(of: "id", in: attributes, of: bytes).first { PageOutline.isPublic($0) }
    if let own { clauses.append(Clause(anchor: own)) }
    let isClosed = !attributes.isEmpty && bytes[attributes.upperBound - 1] == .slash
    guard !isClosed, !Self.void.contains(name) else { return }
    let index = own.map { _ in clauses.count - 1 }
    let owner = index ?? open.last?.owner
    let target = name == "a" ? values(of: "href", in: attributes, of: bytes).first : nil
    let isNumber = owner.map { target == "#" + clauses[$0].anchor } ?? false
    let isNote = values(of: "role", in: attributes, of: bytes).first == "note"
    open.append(
      Element(
        name: name, owner: owner, isInside: index != nil || open.last?.isInside == true,
        own: index, numbered: isNumber ? owner : nil,
        isNote: isNote || open.last?.isNote == true))
  }

  private mutating func close(_ name: String) {
    guard let place = open.lastIndex(where: { $0.name == name }) else { return }
    let own = open[place].own
    hasTitle = hasTitle || name == "h1"
    open.removeSubrange(place...)
    if let own, let parent = open.indices.last, !open[parent].isInside {
      open[parent].owner = own
    }
  }

  private mutating func add(_ text: String) {
    if !hasTitle, open.contains(where: { $0.name == "h1" }) { title += text }
    guard let element = open.last, !element.isNote, let owner = element.owner else { return }
    let words = text.filter { !$0.isWhitespace }
    guard !words.isEmpty, words != "¶" else { return }
    clauses[owner].text += words
    if let numbered = element.numbered, clauses[numbered].number == nil {
      clauses[numbered].number = text
    }
  }

  private func values(
    of name: String, in attributes: Range<Int>, of bytes: [UInt8]
  ) -> [String] {
    var scanner = AttributeScanner(bytes, in: attributes)
    var values: [String] = []
    while let attribute = scanner.next() {
      guard bytes[attribute.name].elementsEqual(name.utf8) else { continue }
      values.append(String(decoding: bytes, in: attribute.value))
    }
    return values
  }
}
