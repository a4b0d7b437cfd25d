import SvodContent
import SvodLanguage
import SvodPublication

extension FindingsPage {
  /// The findings that are shown, by document.
  init(_ findings: [PublishedFinding], from digest: SectionDigest, frame: PageFrame) {
    heading = "Замечания издателя"
    let byDocument = Dictionary(grouping: findings, by: \.document)
    let documents = digest.documents.newestFirst.filter { byDocument[$0.id] != nil }
    statement = RichText(
      "Тексты актов размещены слово в\u{A0}слово. Здесь перечислено, что издатель в\u{A0}них "
        + "заметил и\u{A0}оставил как в\u{A0}подписанных документах.")
    groups = documents.map { document in
      Group(
        title: RichText([
          .link(
            RussianText.bound(document.title),
            address: frame.route.link(to: .document(document.id)))
        ]),
        lines: (byDocument[document.id] ?? []).map {
          DocumentPage.Line($0, of: document, from: frame.route)
        })
    }
    self.frame = frame.described(by: statement)
  }
}

extension DocumentPage.Line {
  fileprivate init(_ finding: PublishedFinding, of document: Document, from route: Route) {
    let place = finding.anchor.flatMap { document.act.places.place(ofAnchor: $0) }
    var runs: [RichText.Run] = []
    if let place {
      let number =
        place.number == nil
        ? "в\u{A0}тексте" : "п.\u{A0}\(place.wholeNumber(in: document.act))"
      runs = [
        .link(number, address: route.link(to: .document(document.id), anchor: place.anchor)),
        .text(": "),
      ]
    }
    runs.append(.text(RussianText.bound(finding.words)))
    self.init(name: RichText(runs.closed), remarks: [RichText(RussianText.bound(finding.reason))])
  }
}
