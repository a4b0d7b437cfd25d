import SvodContent
import SvodLanguage
import SvodNumbers

/// What a document leads to, and what leads to it.
struct DocumentReferences {
  private let document: Document
  private let digest: SectionDigest
  private let documents: DocumentWording
  private let route: Route

  init(of document: Document, _ digest: SectionDigest, on route: Route) {
    self.document = document
    self.digest = digest
    documents = digest.documents
    self.route = route
  }

  /// An act by what tells it from others, however it is spelt.
  private struct Key: Hashable {
    let date: CalendarDate
    let number: String
  }

  /// Every act once, in the order of the text; acts of the section are links.
  var cited: [DocumentPage.Line] {
    var order: [Key] = []
    var mentions: [Key: [ActCitation]] = [:]
    for citation in document.citations {
      let number = RussianFold.folded("№ \(citation.number)")
      let key = Key(date: citation.date, number: number)
      if mentions[key] == nil { order.append(key) }
      mentions[key, default: []].append(citation)
    }
    return order.compactMap { key in mentions[key].map(line) }
  }

  private func line(_ mentions: [ActCitation]) -> DocumentPage.Line {
    let first = mentions[0]
    let places = places(of: mentions.map(\.anchor), in: document, on: route)
    if let act = mentions.compactMap(\.document).first.flatMap({ documents[$0] }) {
      return DocumentPage.Line(name: link(to: act), remarks: places)
    }
    let longest = mentions.max { $0.words.count < $1.words.count } ?? first
    let title = mentions.compactMap(\.title).first.map { " «\($0)»" } ?? ""
    let name = RussianNominative.phrase(longest.words, isSingle: true) ?? longest.words
    let words = RussianText.bound(name + title).capitalizedFirst
    return DocumentPage.Line(name: RichText(words), remarks: places)
  }

  /// The documents whose texts lead here, the latest first.
  var citing: [DocumentPage.Line] {
    documents.citing(document).map { source, anchors in
      DocumentPage.Line(
        name: link(to: source),
        remarks: places(of: anchors, in: source, on: .document(source.id)))
    }
  }

  private func link(to document: Document) -> RichText {
    let name = documents.name(of: document)
    let isTitle = documents.requisites(of: document) == nil
    let title = isTitle ? "" : " «\(RussianText.bound(document.title))»"
    return RichText([
      .link(name, address: route.link(to: .document(document.id))), .text(title),
    ])
  }

  /// Numbers of clauses with links; nothing where the words stand above all clauses.
  private func places(
    of anchors: [String?], in document: Document, on page: Route
  ) -> [RichText] {
    var seen: Set<String> = []
    let places = anchors.compactMap { $0 }.filter { seen.insert($0).inserted }
      .compactMap { document.act.places.place(ofAnchor: $0) }
      .filter { $0.number != nil }
    guard !places.isEmpty else { return [] }
    let links = places.prefix(12).map { place in
      [
        RichText.Run.link(
          place.wholeNumber(in: document.act), address: route.link(to: page, anchor: place.anchor))
      ]
    }
    let rest = places.count > 12 ? [RichText.Run.text(" и\u{A0}другие")] : []
    return [RichText([.text("п.\u{A0}")] + Array(links.joined(separator: [.text(", ")])) + rest)]
  }

  /// «МЦ — Муниципальное казённое учреждение …», each with a link to where it is explained; the
  /// act's own words with their place, where nothing better is known.
  var abbreviations: [RichText] {
    document.abbreviations.map { abbreviation in
      let name = RussianText.bound(abbreviation.name)
      let head: RichText.Run =
        abbreviation.anchor.map { .link(name, address: "#\($0)") } ?? .strong(name)
      let wording = AbbreviationWording(abbreviation, digest)
      let clause =
        wording.isQuoted
        ? ManagementWording.clause(abbreviation.anchor, of: document) : nil
      return RichText([head, .text(wording.words + (clause.map { "\u{A0}— \($0)" } ?? ""))])
    }
  }
}

extension ActPlace {
  /// The number without the dot behind it.
  var bareNumber: String {
    var number = number ?? anchor
    while number.count > 1, number.last == "." || number.last == " " { number.removeLast() }
    return number
  }

  /// The number with that of the clause above it, for «2)» alone could be of any clause.
  func wholeNumber(in act: Act) -> String {
    let own = bareNumber
    guard own.hasSuffix(")"), let above = parent.flatMap({ act.places.place(ofAnchor: $0) })
    else { return own }
    return "\(above.wholeNumber(in: act)) подп.\u{A0}\(own.dropLast())"
  }
}
