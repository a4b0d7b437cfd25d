import SvodConclusions
import SvodContent
import SvodLanguage
import SvodPublication

extension SectionDigest {
  /// What is done about a value that became worse, or that nothing is said of it yet.
  ///
  /// «Что делается: План, п. 2.1.14»; «Что делается: не размещено» (`wording.md`).
  ///
  /// - Parameters:
  ///   - indicator: of the value.
  ///   - organization: whose it is; nil for an area's.
  ///   - year: its cycle.
  ///   - page: from where links lead.
  /// - Returns: nil in a section that says nowhere what is done.
  func answer(
    to indicator: Int, of organization: Int?, in year: Int, on page: Route
  ) -> RichText? {
    guard conclusions.hasAnswers else { return nil }
    let answers = conclusions.answers(to: indicator, of: organization, in: year)
    if answers.isEmpty { return RichText("\(Self.answerHead): \(unanswered)") }
    let parts = answers.map { words(of: $0, on: page) }
    return RichText([.text("\(Self.answerHead): ")] + parts.joined(separator: [.text("; ")]))
  }

  private static let answerHead = "Что\u{A0}делается"

  /// What stands where nothing answers a worsening.
  var unanswered: String {
    section.settings.publication.printsGaps
      ? "мероприятие плана не\u{A0}указано" : "не\u{A0}размещено"
  }

  /// The author's words, and the clause that says so: a link where the document is published.
  func words(of answer: Answer, on page: Route) -> [RichText.Run] {
    let text = answer.text.map(RussianText.bound)
    guard let document = answer.document.flatMap({ documents[$0] }) else {
      return [.text(text ?? "")]
    }
    let address = page.link(to: .document(document.id), anchor: answer.anchor)
    let place = RichText.Run.link(
      reference(to: document, clause: answer.clause), address: address)
    return text.map { [.text("\($0) ("), place, .text(")")] } ?? [place]
  }

  /// The kind or the requisites of a document, and the clause.
  private func reference(to document: Document, clause: String?) -> String {
    let hasOwn = document.date != nil || document.number != nil
    let name = hasOwn ? documents.name(of: document) : documents.kind(of: document)
    // A spreadsheet keeps «п. 1.1» as it is, where «1.1» becomes a day.
    let number = clause.map { $0.trimmingPrefix(/п\.\s*/) }
    return name + (number.flatMap { $0.first?.isNumber == true ? ", п.\u{A0}\($0)" : nil } ?? "")
  }
}
