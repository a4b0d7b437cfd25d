import SvodContent
import SvodDeadlines
import SvodLanguage
import SvodManagement
import SvodNumbers
import SvodPlans
import SvodPublication

/// What confirms a component, as pages and the expert's sheet say it.
struct ProofWording {
  let words: ManagementWording

  /// How many words of a fragment are quoted.
  private static let quotedWords = 14

  private var digest: SectionDigest { words.digest }

  /// A proof as a line: a link to the place, its first words, who answers for it.
  func item(_ proof: Proof) -> RegisterPage.Item? {
    guard let link = words.link(to: proof.link), let document = digest.documents[proof.document]
    else { return nil }
    var runs = [link]
    if let quote = quote(proof) { runs.append(.text(": «\(quote)»")) }
    let facts = [
      responsible(proof, document).map { "ответственный\u{A0}— \($0)" },
      proof.isPlanned ? term(proof, document).map { "срок\u{A0}— \($0)" } : nil,
      proof.scanPage.map { "страница скана\u{A0}— \($0)" },
    ].compactMap(\.self)
    let remark = facts.isEmpty ? [] : [RichText(facts.joined(separator: "; ").capitalizedFirst)]
    return RegisterPage.Item(RichText(runs), remarks: remark)
  }

  /// The first words of the place.
  func quote(_ proof: Proof) -> String? {
    guard let document = digest.documents[proof.document],
      let passage = ActPassage(of: document.act, at: proof.link.anchor), !passage.body.isEmpty
    else { return nil }
    return Self.withoutTitle(passage.body, before: passage.continuation)
      .beginning(words: Self.quotedWords)
      .replacing("«", with: "„").replacing("»", with: "“")
  }

  /// The words after a first sentence that is nothing but a title in quotation marks.
  ///
  /// Where a title is all that a clause says, what goes on below it is quoted.
  static func withoutTitle(_ own: String, before continuation: String = "") -> String {
    let text = own + "\n" + continuation
    guard let title = text.firstMatch(of: /^\s*«[^»]*(?:«[^»]*»[^»]*)*»\s*[.:;]?\s*\n\s*/) else {
      return own
    }
    let rest = text[title.range.upperBound...]
    return rest.isEmpty ? own : String(rest)
  }

  /// Who answers: the plan's own cell, the register of decisions, the document's head.
  func responsible(_ proof: Proof, _ document: Document) -> String? {
    if let anchor = proof.link.anchor, let table = planTable(anchor, document),
      let item = table.items.first(where: { $0.anchor == anchor }),
      let cell = table.responsible(of: item), !cell.isEmpty
    {
      let name = cell.plainText.reversed().drop { ";, ".contains($0) }
      return RussianText.bound(String(name.reversed()))
    }
    let decision = digest.management.decisions(in: document.id)
      .first { $0.source?.anchor == proof.link.anchor }
    let named = decision?.responsible ?? []
    return named.isEmpty ? nil : named.map(RussianText.bound).joined(separator: ", ")
  }

  /// The first day after the one to reckon from by which plans foresee something; nil where no
  /// term is known, or all are over.
  func expected(_ planned: [Proof]) -> CalendarDate? {
    guard let asOf = digest.section.asOf else { return nil }
    return planned.compactMap { proof -> CalendarDate? in
      guard let anchor = proof.link.anchor,
        let item = digest.plans[proof.document]?.items.first(where: { $0.anchor == anchor })
      else { return nil }
      return item.occurrences.compactMap(\.end).filter { asOf < $0 }.min()
    }.min()
  }

  /// The term of a plan's item, as the plan writes it.
  func term(_ proof: Proof, _ document: Document) -> String? {
    guard let anchor = proof.link.anchor, let table = planTable(anchor, document),
      let item = table.items.first(where: { $0.anchor == anchor }),
      let cell = table.deadline(of: item), !cell.isEmpty
    else { return nil }
    return RussianText.bound(cell.plainText)
  }

  private func planTable(_ anchor: String, _ document: Document) -> PlanTable? {
    Plan(of: document.act)?.tables.first { $0.items.contains { $0.anchor == anchor } }
  }

  /// A page of the section that shows the component of a direction, marked as such.
  func item(
    _ page: CycleCell.GeneratedPage, _ direction: Direction.ID, in year: Int
  ) -> RegisterPage.Item {
    RegisterPage.Item(RichText([link(page, direction, in: year), .text(" (данные раздела)")]))
  }

  func link(
    _ page: CycleCell.GeneratedPage, _ direction: Direction.ID, in year: Int
  ) -> RichText.Run {
    switch page {
    case .goals:
      .link(
        "Цели и\u{A0}показатели направления",
        address: words.page.link(to: .direction(direction, year: year), anchor: "_celi"))
    case .indicators:
      .link(
        "Перечень показателей", address: words.page.link(to: .indicators(year: year)))
    case .results: results(of: direction, in: year)
    }
  }

  /// To the values of a direction: on its own page, where several have indicators.
  private func results(of direction: Direction.ID, in year: Int) -> RichText.Run {
    let address =
      digest.parts.count > 1
      ? words.page.link(to: .direction(direction, year: year), anchor: "_vse")
      : words.page.link(to: .summary(year: year))
    return .link("Итоги \(Wording.forYear(year))", address: address)
  }

  /// What stands where nothing confirms and nothing is planned.
  var absence: String {
    digest.section.settings.publication.printsGaps
      ? "планом не\u{A0}предусмотрено" : "не\u{A0}размещено"
  }
}
