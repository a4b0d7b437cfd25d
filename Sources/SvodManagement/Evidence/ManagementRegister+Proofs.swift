import SvodContent
import SvodDiagnostics
import SvodLanguage
import SvodNumbers
import SvodPublication

extension ManagementRegister {
  /// Kinds of documents that are acts: without a number they cannot be cited.
  private static let numberedKinds: Set<String> = [
    "order", "directive", "resolution", "decision", "collegium", "minutes", "letter",
  ]

  /// Checks what is offered, whatever it is offered for; a document's own fault is told once.
  func checkProofs(log: inout DiagnosticLog) {
    var seen: Set<Document.ID> = []
    for offer in matrix.offers {
      guard offer.isOfProvingKind else {
        if !offer.proof.isPlanned || offer.isExplicit { log.report(.unproved(offer)) }
        continue
      }
      checkTime(of: offer, log: &log)
      checkBreadth(of: offer, log: &log)
      guard seen.insert(offer.document.id).inserted else { continue }
      let missing = missingRequisites(of: offer.document)
      if !missing.isEmpty { log.report(.withoutRequisites(offer, missing)) }
      if offer.document.level == .federal || offer.document.level == .regional {
        log.report(.foreign(offer))
      }
      if let archive = Self.onlyArchive(of: offer.document) {
        log.report(.packed(offer, archive))
      }
    }
    checkScans(log: &log)
  }

  private static let archives = [".zip", ".rar", ".7z", ".gz", ".tar"]

  /// The archive in which alone a document can be found; nil where a link opens it.
  private static func onlyArchive(of document: Document) -> String? {
    guard document.act.blocks.isEmpty, let first = document.attachments.first,
      document.attachments.allSatisfy({ attachment in
        archives.contains(where: attachment.file.lowercased().hasSuffix)
      })
    else { return nil }
    return first.file
  }

  private func missingRequisites(of document: Document) -> [String] {
    let approving = documents.approving(document)
    let isNumbered = Self.numberedKinds.contains(document.kind)
    let number = document.number ?? (isNumbered ? nil : approving?.number)
    let isSigned =
      document.signedBy != nil || !document.attachments.isEmpty || approving != nil
    return [
      documents.date(of: document) == nil ? "даты" : nil,
      isNumbered && number == nil ? "номера" : nil,
      isSigned ? nil : "сведений о подписи или утверждении",
    ].compactMap(\.self)
  }

  /// Of a cycle, nothing that was repealed before or made long after is a proof.
  private func checkTime(of offer: Offer, log: inout DiagnosticLog) {
    guard let years = offer.years, let year = years.max(),
      let component = matrix.components.first(where: { $0.id == offer.component })
    else { return checkStanding(of: offer, log: &log) }
    if let first = years.min(), matrix.isRepealed(offer.document, before: first) {
      log.report(.repealed(offer, documents.repealDate(of: offer.document)))
    }
    guard let date = documents.date(of: offer.document) else { return }
    let isInTime =
      switch component.freshness {
      case .inForce: date.year <= year
      // What follows from a year's data is written in the next one.
      case .cycle: date.year <= year + 1
      }
    if !isInTime { log.report(.late(offer, date, year)) }
  }

  /// Where the author names no cycle, the act has to hold on the day to reckon from.
  private func checkStanding(of offer: Offer, log: inout DiagnosticLog) {
    let component = matrix.components.first { $0.id == offer.component }
    guard component?.freshness == .inForce, offer.document.editionOf == nil else { return }
    let repeal = documents.repealDate(of: offer.document)
    let isOver = repeal.flatMap { day in section.asOf.map { day <= $0 } } ?? false
    guard isOver || offer.document.status == .repealed else { return }
    // A successor that covers the same has taken its place.
    let isReplaced = matrix.offers.contains { other in
      other.component == offer.component && other.document.repeals.contains(offer.document.id)
    }
    if !isReplaced { log.report(.repealed(offer, repeal)) }
  }

  /// One text for all directions says nothing of any, but rules that hold for all.
  private func checkBreadth(of offer: Offer, log: inout DiagnosticLog) {
    let component = matrix.components.first { $0.id == offer.component }
    let count = offer.directions.isEmpty ? matrix.directions.count : offer.directions.count
    guard component?.freshness == .cycle, matrix.directions.count > 2,
      count == matrix.directions.count
    else { return }
    log.report(.everything(offer))
  }

  /// A component that nothing but scans without a text confirms.
  private func checkScans(log: inout DiagnosticLog) {
    for year in section.cycles.map(\.year) {
      for cell in matrix.directions.flatMap({ matrix.row($0.id, in: year) }) {
        let texts = cell.proofs.compactMap { documents[$0.document] }
        guard let proof = cell.proofs.first, let document = texts.first,
          texts.allSatisfy({ $0.act.blocks.isEmpty && !$0.attachments.isEmpty })
        else { continue }
        log.report(.scanAlone(proof, document, cell))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unproved(_ offer: Offer) -> Self {
    Diagnostic(
      .unprovedKind, .warning, at: offer.proof.position,
      "Документ «\(offer.document.id)» вида «\(offer.document.kind)» компонент "
        + "«\(offer.component)» не подтверждает", text: offer.document.id.text,
      hint: "Укажите документ вида, названного в «proved-by» этого компонента")
  }

  fileprivate static func withoutRequisites(_ offer: Offer, _ missing: [String]) -> Self {
    Diagnostic(
      .proofWithoutRequisites, .warning, at: offer.document.position,
      "Документ «\(offer.document.id)» предъявлен эксперту без "
        + RussianList.joined(missing), text: offer.document.id.text,
      hint: "Укажите ключи «date», «number», «signed-by» или «approved-by», если они известны")
  }

  fileprivate static func foreign(_ offer: Offer) -> Self {
    Diagnostic(
      .foreignLevel, .warning, at: offer.proof.position,
      "Документ «\(offer.document.id)» принят не муниципалитетом, а предъявлен как муниципальный",
      text: offer.document.id.text,
      hint: "Укажите свой документ, а этот перечислите в основаниях («legal-basis»)")
  }

  fileprivate static func packed(_ offer: Offer, _ archive: String) -> Self {
    Diagnostic(
      .foldedProof, .warning, at: offer.proof.position,
      "Документ «\(offer.document.id)» лежит в архиве «\(archive)»: ссылка на подтверждение "
        + "ведёт в свёрнутую часть", text: archive,
      hint: "Разместите текст документа или скан отдельным файлом")
  }

  fileprivate static func repealed(_ offer: Offer, _ date: CalendarDate?) -> Self {
    let since = date.map { " с \(RussianDates.short($0))" } ?? ""
    return Diagnostic(
      .repealedProof, .warning, at: offer.proof.position,
      "Документ «\(offer.document.id)» утратил силу\(since), а предъявлен как действующий",
      text: offer.document.id.text,
      hint: "Укажите действующий документ или годы, в которые этот действовал (ключ «cycles»)")
  }

  fileprivate static func late(_ offer: Offer, _ date: CalendarDate, _ year: Int) -> Self {
    Diagnostic(
      .lateProof, .warning, at: offer.proof.position,
      "Документ «\(offer.document.id)» от \(RussianDates.short(date)) предъявлен за \(year) год",
      text: offer.document.id.text, hint: "Проверьте дату документа и ключ «cycles»")
  }

  fileprivate static func everything(_ offer: Offer) -> Self {
    Diagnostic(
      .proofOfEverything, .warning, at: offer.proof.position,
      "Одно и то же место документа «\(offer.document.id)» предъявлено по всем направлениям",
      text: offer.document.id.text,
      hint: "Укажите для каждого направления свой пункт (ключ «clause»)")
  }

  fileprivate static func scanAlone(
    _ proof: Proof, _ document: Document, _ cell: CycleCell
  ) -> Self {
    Diagnostic(
      .scanAlone, .warning, at: proof.position,
      "Компонент «\(cell.component)» направления «\(cell.direction)» за \(cell.year) год "
        + "подтверждён только сканом: текста документа «\(document.id)» нет",
      text: document.id.text, hint: "Разместите текст документа под реквизитами")
  }
}
