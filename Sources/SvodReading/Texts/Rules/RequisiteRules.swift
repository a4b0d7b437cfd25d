import SvodActs
import SvodContent
import SvodDiagnostics
import SvodLanguage
import SvodNumbers

/// What the requisites of a document and of the act that approves it say of one another.
///
/// Codes: `missing-requisites`, `repealed-base`, `approver-mismatch`, `older-than-approver`.
struct RequisiteRules {
  /// Acts that an issuer numbers and dates.
  private static let numbered: Set<String> = [
    "order", "directive", "resolution", "letter", "minutes", "decision", "collegium",
  ]
  /// Texts that an act brings into force: they need its requisites as soon as they claim force,
  /// leave blanks for them, or plan a period.
  private static let approved: Set<String> = [
    "regulation", "procedure", "concept", "plan", "composition", "programme", "instruction",
  ]
  /// How many lines may stand over the title of a text.
  private static let headLength = 6

  let shelf: DocumentShelf
  private let repealing: [Document.ID: Document]

  init(shelf: DocumentShelf) {
    self.shelf = shelf
    var repealing: [Document.ID: Document] = [:]
    for act in shelf.documents { for id in act.repeals { repealing[id] = act } }
    self.repealing = repealing
  }

  func check(_ document: Document, _ lines: [TextLine], log: inout DiagnosticLog) {
    let head = Self.head(of: lines)
    checkRequisites(of: document, head, log: &log)
    checkAppendixHeads(of: document, lines, log: &log)
    checkBase(of: document, head, log: &log)
    guard let act = document.approvedBy.flatMap({ shelf[$0] }), let approved = act.date else {
      return
    }
    // An edition keeps the date of the act, which the amending one is always later than.
    let dates =
      document.editionOf == nil ? [document.date, document.effective] : [document.effective]
    for date in dates.compactMap(\.self) where date < approved {
      log.report(
        .olderThanApprover(
          document, date: RussianDates.short(date), act, RussianDates.short(approved)))
      return
    }
  }

  private static func head(of lines: [TextLine]) -> [TextLine] {
    lines.prefix(headLength).filter { $0.place.anchor == nil && $0.place.setting == .body }
  }

  private func checkRequisites(
    of document: Document, _ head: [TextLine], log: inout DiagnosticLog
  ) {
    let missing: String
    if Self.numbered.contains(document.kind) {
      let parts = [document.date == nil ? "дата" : nil, document.number == nil ? "номер" : nil]
      missing = parts.compactMap(\.self).joined(separator: " и ")
    } else if Self.approved.contains(document.kind), document.approvedBy == nil,
      document.editionOf == nil, document.date == nil || document.number == nil,
      document.status == .inForce || document.kind == "plan" && document.period != nil
        || head.contains(where: { $0.words.contains("__") })
    {
      missing = "дата и номер акта, которым документ утверждён"
    } else {
      return
    }
    guard !missing.isEmpty else { return }
    let blank = head.first { $0.words.contains("__") }
    log.report(
      .missingRequisites(
        missing, blank: blank?.blank, at: blank?.blankPosition ?? document.position))
  }

  /// Finds blanks for the act's date and number under the heading of an appendix inside a text.
  ///
  /// Blanks elsewhere are forms to be filled in.
  private func checkAppendixHeads(
    of document: Document, _ lines: [TextLine], log: inout DiagnosticLog
  ) {
    let appendices = document.act.places.all.filter { $0.kind == .appendix }
    guard !appendices.isEmpty else { return }
    let body = Dictionary(grouping: lines.filter { $0.place.setting == .body }, by: \.place.anchor)
    for appendix in appendices {
      let head = (body[appendix.anchor] ?? []).prefix(Self.headLength)
      guard let blank = head.first(where: { $0.words.contains("__") }),
        head.contains(where: \.namesItsAct)
      else { continue }
      log.report(
        .blankAppendix(blank.blank, at: blank.blankPosition ?? blank.inlines[0].position))
    }
  }

  /// The act over a text, or the one of `approved-by`, must hold and must be one.
  private func checkBase(of document: Document, _ head: [TextLine], log: inout DiagnosticLog) {
    let approving = document.approvedBy.flatMap { shelf[$0] }
    if let (cited, words, position) = baseOverText(head) {
      let named = shelf.document(cited.requisites, called: cited.noun)
      if let named, isRepealed(named), named.id != document.id {
        log.report(.repealedBase(words, repealing[named.id], at: position))
        return
      }
      if let approving, let own = ActRequisites(of: approving), own != cited.requisites {
        log.report(.approverMismatch(words, approving, at: position))
      }
    }
    if let approving, document.status == .inForce, isRepealed(approving) {
      log.report(.repealedBase(approving.id.text, repealing[approving.id], at: document.position))
    }
  }

  private func isRepealed(_ document: Document) -> Bool {
    document.status == .repealed || repealing[document.id] != nil
  }

  /// «Приложение 4 к приказу … от 28.12.2020 № 347», «УТВЕРЖДЕН приказом …»; both may run over
  /// two paragraphs.
  private func baseOverText(
    _ head: [TextLine]
  ) -> (LineCitations.CitedAct, String, FilePosition)? {
    for (index, line) in head.enumerated() {
      let first = line.words.prefix(10).lowercased()
      guard first.hasPrefix("приложени") || first.hasPrefix("утвержд") else { continue }
      for candidate in head[index..<min(head.count, index + 2)] {
        guard let act = LineCitations(of: candidate.words).acts.first else { continue }
        let position = candidate.position(at: act.range.lowerBound) ?? candidate.inlines[0].position
        return (act, act.words, position)
      }
    }
    return nil
  }
}

extension TextLine {
  /// The words with blanks to be filled in.
  fileprivate var blank: String { String(words.suffix(60)) }

  /// Whether it says whose appendix this is: «к приказу …», «утверждён приказом …».
  fileprivate var namesItsAct: Bool {
    let lowered = words.prefix(200).lowercased()
    let acts = ["приказ", "постановлени", "распоряжени"]
    return acts.contains { lowered.contains("к \($0)") || lowered.contains(" \($0)ом") }
  }

  fileprivate var blankPosition: FilePosition? {
    words.firstRange(of: "__").flatMap {
      position(at: words.distance(from: words.startIndex, to: $0.lowerBound))
    }
  }
}

extension Diagnostic {
  fileprivate static func missingRequisites(
    _ missing: String, blank: String?, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .missingRequisites, .warning, at: position,
      "У документа не указаны реквизиты: \(missing)" + (blank == nil ? "" : "; в тексте пропуск"),
      text: blank,
      hint: "Укажите number и date, а для приложения — approved-by с утвердившим его актом",
      example: "date: 2021-08-27")
  }

  fileprivate static func blankAppendix(_ blank: String, at position: FilePosition) -> Self {
    Diagnostic(
      .missingRequisites, .warning, at: position,
      "В шапке приложения не указаны реквизиты акта: в тексте пропуск", text: blank,
      hint: "Впишите дату и номер, если они есть в подписанном акте")
  }

  fileprivate static func repealedBase(
    _ words: String, _ act: Document?, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .repealedBase, .warning, at: position,
      "Документ держится на акте, который утратил силу: «\(words)»", text: words,
      hint: "Проверьте, каким действующим актом утверждён документ",
      notes: act.map { [.init(at: $0.position, "утратившим силу его признал этот документ")] } ?? []
    )
  }

  fileprivate static func approverMismatch(
    _ words: String, _ act: Document, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .approverMismatch, .warning, at: position,
      "Над текстом указан другой акт, чем в ключе approved-by: «\(words)» и «\(act.id)»",
      text: words, hint: "Исправьте ключ approved-by или поясните расхождение примечанием издателя",
      notes: [.init(at: act.position, "акт, указанный в ключе")])
  }

  fileprivate static func olderThanApprover(
    _ document: Document, date: String, _ act: Document, _ approved: String
  ) -> Self {
    Diagnostic(
      .olderThanApprover, .warning, at: document.position,
      "Документ старше акта, которым утверждён: \(date) раньше \(approved)", text: date,
      hint: "Проверьте дату документа и ключ approved-by",
      notes: [.init(at: act.position, "утвердивший акт")])
  }
}
