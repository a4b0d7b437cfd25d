import SvodContent
import SvodLanguage
import SvodPublication

extension DocumentsPage {
  /// All documents under the headings of their kinds, the latest acts first.
  init(from digest: SectionDigest, frame: PageFrame) {
    let documents = digest.documents
    heading = "Документы"
    statement = Self.statement(digest)
    self.frame = frame.described(by: statement)
    let byKind = Dictionary(grouping: documents.newestFirst, by: \.kind)
    let order = byKind.keys.sorted {
      (DocumentKind.place($0), $0) < (DocumentKind.place($1), $1)
    }
    groups = order.map { kind in
      Group(
        title: documents.heading(overKind: kind),
        entries: (byKind[kind] ?? []).map { Entry($0, from: frame.route, documents) })
    }
  }

  /// How many documents are placed, and how many of them are known to be in force.
  private static func statement(_ digest: SectionDigest) -> RichText {
    let documents = digest.section.documents
    let inForce = documents.count {
      DocumentState(of: $0, digest.documents).standing == .inForce
    }
    var runs: [RichText.Run] = [
      .text("Размещено: "), .strong(digest.wording.numbers.counted(documents.count, .document)),
    ]
    if inForce > 0 {
      let verb = RussianPlural.form(
        inForce, one: "действует", few: "действуют", many: "действуют")
      runs += [.text(", из\u{A0}них \(verb) "), .strong(digest.wording.numbers.whole(inForce))]
    }
    return RichText(runs.closed)
  }
}

extension DocumentsPage.Entry {
  fileprivate init(_ document: Document, from route: Route, _ documents: DocumentWording) {
    title = RussianText.bound(document.title)
    link = route.link(to: .document(document.id))
    let known = [documents.requisites(of: document), documents.edition(of: document)]
      .compactMap(\.self)
    requisites = known.isEmpty ? nil : known.joined(separator: ", ")
    state = DocumentState(of: document, documents).phrase
  }
}
