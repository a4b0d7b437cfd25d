import SvodContent
import SvodDiagnostics
import SvodLanguage

extension ManagementRegister {
  /// How many words in a row make a piece that is compared between analyses.
  private static let pieceLength = 6
  /// Fewer pieces than this are too few to say that a text repeats another.
  private static let leastPieces = 40

  /// Checks what an expert looks for in an analysis: conclusions by clusters, factors, and words
  /// that are not those of the year before.
  func checkAnalyses(log: inout DiagnosticLog) {
    var seen: Set<Document.ID> = []
    let analyses = proofs(of: ["analysis"]).filter {
      ["analysis", "report"].contains($0.document.kind) && !$0.document.act.blocks.isEmpty
        && seen.insert($0.document.id).inserted
    }
    for offer in analyses {
      if !hasSection("кластер", offer.document) { log.report(.withoutClusters(offer)) }
      if !hasSection("фактор", offer.document) { log.report(.withoutFactors(offer)) }
    }
    checkRepetitions(among: analyses, log: &log)
  }

  /// Whether a heading has the word, and anything stands under it.
  private func hasSection(_ stem: String, _ document: Document) -> Bool {
    document.act.blocks.enumerated().contains { index, block in
      guard case .heading(let heading) = block,
        RussianFold.folded(heading.title.plainText).contains(stem)
      else { return false }
      guard let passage = ActPassage(of: document.act, at: heading.anchor) else { return false }
      return passage.text.count > heading.title.plainText.count + 20
    }
  }

  /// An analysis more than half of whose pieces stand in an earlier one repeats it.
  private func checkRepetitions(among offers: [Offer], log: inout DiagnosticLog) {
    let texts = offers.map { (offer: $0, pieces: Self.pieces(of: $0.document)) }
    for (offer, own) in texts where own.count >= Self.leastPieces {
      let earlier = texts.first { other in
        guard let year = offer.document.cycle, let before = other.offer.document.cycle,
          before < year
        else { return false }
        return own.intersection(other.pieces).count * 2 > own.count
      }
      if let earlier { log.report(.repeated(offer, earlier.offer)) }
    }
  }

  /// The runs of words of a text; figures are left out, since they alone would differ.
  private static func pieces(of document: Document) -> Set<String> {
    let words = RussianFold.folded(document.act.blocks.plainText)
      .split { !$0.isLetter }.filter { $0.count > 2 }.map(String.init)
    guard words.count >= pieceLength else { return [] }
    var pieces: Set<String> = []
    for start in 0...words.count - pieceLength {
      pieces.insert(words[start..<start + pieceLength].joined(separator: " "))
    }
    return pieces
  }
}

extension Diagnostic {
  fileprivate static func withoutClusters(_ offer: Offer) -> Self {
    Diagnostic(
      .missingClusters, .warning, at: offer.document.position,
      "В аналитическом документе «\(offer.document.id)» нет раздела с выводами по кластерам",
      text: offer.document.id.text, hint: "Добавьте раздел с таким заголовком",
      example: "## Выводы по кластерам")
  }

  fileprivate static func withoutFactors(_ offer: Offer) -> Self {
    Diagnostic(
      .missingFactors, .warning, at: offer.document.position,
      "В аналитическом документе «\(offer.document.id)» нет раздела о факторах, "
        + "повлиявших на результаты", text: offer.document.id.text,
      hint: "Добавьте раздел с таким заголовком", example: "## Факторы")
  }

  fileprivate static func repeated(_ offer: Offer, _ earlier: Offer) -> Self {
    Diagnostic(
      .repeatedAnalysis, .warning, at: offer.document.position,
      "Аналитический документ «\(offer.document.id)» больше чем наполовину повторяет слова "
        + "документа «\(earlier.document.id)»", text: offer.document.id.text,
      hint: "Проверьте, что выводы написаны по сведениям своего года",
      notes: [.init(at: earlier.document.position, "Прежний документ")])
  }
}
