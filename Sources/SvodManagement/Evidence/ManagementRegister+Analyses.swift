import SvodContent
import SvodDiagnostics
import SvodLanguage

extension ManagementRegister {
  /// How many words in a row make a piece that is compared between analyses.
  private static let pieceLength = 6
  /// Fewer pieces than this are too few to say that a text repeats another.
  private static let leastPieces = 40
  /// Fewer letters than this under a heading are no conclusion.
  private static let leastLetters = 20

  /// Checks what an expert looks for in an analysis: conclusions by clusters, factors, and words
  /// that are not those of the year before.
  func checkAnalyses(log: inout DiagnosticLog) {
    var seen: Set<Document.ID> = []
    let analyses = proofs(of: ["analysis"]).filter {
      ["analysis", "report"].contains($0.document.kind) && !$0.document.act.blocks.isEmpty
        && seen.insert($0.document.id).inserted
    }
    for offer in analyses {
      switch chapter(on: "кластер", of: offer.document) {
      case .missing: log.report(.withoutClusters(offer))
      case .tooShort(let heading): log.report(.emptyChapter(heading, .missingClusters, offer))
      case .written: break
      }
      switch chapter(on: "фактор", of: offer.document) {
      case .missing: log.report(.withoutFactors(offer))
      case .tooShort(let heading): log.report(.emptyChapter(heading, .missingFactors, offer))
      case .written: break
      }
    }
    checkRepetitions(among: analyses, log: &log)
  }

  /// What an analysis has under a heading that it must have.
  private enum Chapter {
    case missing
    /// There is the heading, and as good as nothing under it.
    case tooShort(ActHeading)
    case written
  }

  /// The chapter whose heading has a word; of several, one that is written.
  private func chapter(on stem: String, of document: Document) -> Chapter {
    let headings = document.act.blocks.compactMap { block -> ActHeading? in
      guard case .heading(let heading) = block,
        RussianFold.folded(heading.title.plainText).contains(stem)
      else { return nil }
      return heading
    }
    guard let first = headings.first else { return .missing }
    let isWritten = headings.contains { heading in
      guard let passage = ActPassage(of: document.act, at: heading.anchor) else { return false }
      return passage.text.count > heading.title.plainText.count + Self.leastLetters
    }
    return isWritten ? .written : .tooShort(first)
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

  fileprivate static func emptyChapter(
    _ heading: ActHeading, _ code: DiagnosticCode, _ offer: Offer
  ) -> Self {
    let title = heading.title.plainText
    return Diagnostic(
      code, .warning, at: heading.position,
      "В аналитическом документе «\(offer.document.id)» раздел «\(title)» пуст или слишком короток",
      text: title, hint: "Напишите под этим заголовком выводы полными предложениями")
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
