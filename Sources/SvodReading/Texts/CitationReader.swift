import SvodActs
import SvodContent
import SvodDiagnostics

/// Makes links of what texts cite, and reports what leads nowhere.
///
/// Codes: `unresolved-reference`.
struct CitationReader {
  let shelf: DocumentShelf

  /// A document whose references are links, with the acts that it cites.
  func read(_ document: Document, log: inout DiagnosticLog) -> Document {
    var reading = DocumentCitations(shelf: shelf, document: document, log: log)
    var document = document
    document.act = document.act.mappingTexts { reading.linked($0, $1) }
    document.citations = reading.citations
    for index in document.legalBasis.indices {
      document.legalBasis[index].document = self.document(in: document.legalBasis[index].text)?.id
    }
    log = reading.log
    return document
  }
}

extension CitationReader {
  /// The document that the words of a legal basis name by date and number.
  private func document(in words: String) -> Document? {
    LineCitations(of: words).acts.first.flatMap {
      shelf.document($0.requisites, called: $0.noun)
    }
  }
}

/// What is found on the way through one document.
private struct DocumentCitations {
  private let shelf: DocumentShelf
  private let document: Document
  private let resolution: PlaceResolution
  private let hasNumbers: Bool
  /// Numbers of appendices that stand in the text under a mark that is no heading.
  private let markedAppendices: Set<String>
  var log: DiagnosticLog
  private(set) var citations: [ActCitation] = []

  init(shelf: DocumentShelf, document: Document, log: DiagnosticLog) {
    self.shelf = shelf
    self.document = document
    self.log = log
    resolution = PlaceResolution(shelf: shelf, document: document)
    hasNumbers = shelf.places(of: document).hasNumbers
    markedAppendices = Self.markedAppendices(of: document.act)
  }

  private static func markedAppendices(of act: Act) -> Set<String> {
    var numbers: Set<String> = []
    act.forEachText { inlines, _ in
      let words = inlines.plainText
      guard words.prefix(10).lowercased() == "приложение",
        let place = LineCitations(of: String(words.prefix(80))).places.first, place.beginsLine
      else { return }
      numbers.formUnion(place.steps.flatMap(\.numbers).map(\.written))
    }
    return numbers
  }

  mutating func linked(_ inlines: [ActInline], _ place: ActTextPlace) -> [ActInline] {
    let line = TextLine(inlines, place)
    let cited = LineCitations(of: line.words)
    var marks = cited.acts.compactMap { mark($0, in: line) }
    if place.setting != .quotation || place.isFootnote {
      for part in cited.places where !isMark(part, in: line) {
        marks += self.marks(of: part, among: cited.acts, in: line)
      }
    }
    return inlines.marked(Self.separate(marks))
  }

  private mutating func mark(
    _ act: LineCitations.CitedAct, in line: TextLine
  ) -> InlineMark? {
    let found = shelf.document(act.requisites, called: act.noun)
    guard found?.id != document.id else { return nil }
    citations.append(
      ActCitation(
        words: act.words, date: act.requisites.date, number: act.number, title: act.title,
        document: found?.id, anchor: line.place.anchor,
        position: line.position(at: act.range.lowerBound) ?? document.position))
    return found.map {
      InlineMark(.reference(ActTarget(document: $0.id, anchor: nil)), over: act.range)
    }
  }

  /// «Приложение 2 к приказу …» over a text says what the text is, and so does «РАЗДЕЛ I.».
  private func isMark(_ place: CitedPlace, in line: TextLine) -> Bool {
    guard place.beginsLine, line.words.first?.isUppercase == true,
      [.body, .heading].contains(line.place.setting), let unit = place.steps.first?.unit
    else { return false }
    switch unit {
    case .appendix: return true
    case .chapter, .article:
      let next = line.words.dropFirst(place.range.upperBound).first
      return place.steps.count == 1 && (next == nil || next == ".")
    case .clause, .subclause, .part: return false
    }
  }

  private mutating func marks(
    of place: CitedPlace, among acts: [LineCitations.CitedAct], in line: TextLine
  ) -> [InlineMark] {
    // A footnote stands at the end of the text, wherever its mark is.
    let anchor = line.place.isFootnote ? nil : line.place.anchor
    switch resolution.outcome(of: place, among: acts, citedAt: anchor) {
    case .found(let marks): return marks
    case .missing(let numbers, let base):
      let isMarked =
        base.id == document.id && isAppendix(place)
        && markedAppendices.isSuperset(of: numbers.map(\.written))
      if isReported(place), !isMarked, !line.place.isFootnote {
        report(place, numbers, in: base, line)
      }
      return []
    case .unknown: return []
    }
  }

  private func isAppendix(_ place: CitedPlace) -> Bool { place.steps.last?.unit == .appendix }

  /// Whether the words leave no doubt about whose part they mean.
  private func isReported(_ place: CitedPlace) -> Bool {
    switch place.scope {
    case .bare(let isCertain):
      let isOwn = place.steps.allSatisfy { $0.unit == .clause || $0.unit == .subclause }
      return isCertain && !resolution.isAmending
        && (isOwn ? hasNumbers : isAppendix(place))
    case .thisAct, .citedAct, .namedAct: return !resolution.isAmending
    case .foreign: return false
    }
  }

  private mutating func report(
    _ place: CitedPlace, _ numbers: [CitedPlace.Number], in base: Document, _ line: TextLine
  ) {
    log.report(
      .unresolvedReference(
        place.words, numbers.map(\.written), in: base.id == document.id ? nil : base.id.text,
        isAppendix: isAppendix(place),
        at: line.position(at: place.range.lowerBound) ?? document.position))
  }

  /// In the order of the line; of two that overlap, the first.
  private static func separate(_ marks: [InlineMark]) -> [InlineMark] {
    var separate: [InlineMark] = []
    for mark in marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if let last = separate.last, last.range.upperBound > mark.range.lowerBound { continue }
      separate.append(mark)
    }
    return separate
  }
}

extension Diagnostic {
  fileprivate static func unresolvedReference(
    _ words: String, _ numbers: [String], in document: String?, isAppendix: Bool,
    at position: FilePosition
  ) -> Self {
    let list = numbers.joined(separator: ", ")
    let place = document.map { "в документе «\($0)»" } ?? "в тексте"
    let reason =
      isAppendix
      ? "приложение не размещено" : list.isEmpty ? "\(place) её нет" : "\(place) нет «\(list)»"
    return Diagnostic(
      .unresolvedReference, .warning, at: position,
      "Ссылка «\(words)» никуда не ведёт: \(reason)", text: words,
      hint: isAppendix
        ? "Разместите приложение отдельным документом с ключами approved-by и appendix"
        : "Проверьте номер по подписанному тексту; ошибку самого акта примите в accepted-findings.csv"
    )
  }
}
