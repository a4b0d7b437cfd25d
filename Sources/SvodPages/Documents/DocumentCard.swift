import SvodContent
import SvodLanguage
import SvodPublication

/// The lines of a document's card: who issued it, what it changes, what it rests on.
struct DocumentCard {
  private let document: Document
  private let digest: SectionDigest
  private let route: Route
  private let findingCount: Int

  init(of document: Document, _ digest: SectionDigest, findingCount: Int = 0) {
    self.findingCount = findingCount
    self.document = document
    self.digest = digest
    route = .document(document.id)
  }

  /// The lines that have something to say.
  var lines: [DocumentPage.CardLine] {
    let all: [(String, [RichText])] =
      requisites + acts + [
        ("Размещено", document.placed.map { [RichText(RussianDates.short($0))] } ?? []),
        ("Основания", document.legalBasis.map(basis)),
        ("Приложенные файлы", AttachmentLines.lines(of: document)),
        ("Определяет показатели", definedIndicators), ("Кластеры", clusters),
        ("Замечания издателя", findings),
      ]
    return all.filter { !$0.1.isEmpty }.map { DocumentPage.CardLine(title: $0, values: $1) }
  }

  private var requisites: [(String, [RichText])] {
    let plain = { (text: String?) in text.map { [RichText(RussianText.bound($0))] } ?? [] }
    return [
      ("Вид документа", plain(digest.documents.kind(of: document))),
      ("Реквизиты", plain(missingRequisites)),
      ("Принявший орган", plain(document.issuer)), ("Место принятия", plain(document.place)),
      ("Уровень", plain(foreignLevel)), ("Подписал", plain(document.signedBy)),
      ("Редакция", edition), ("Действовал", plain(heldUntil)),
      ("Период", plain(document.period.map(Self.joined))),
    ]
  }

  /// The level of an act that is not the municipality's own, as most are.
  private var foreignLevel: String? {
    document.level.flatMap { $0 == .municipal ? nil : Self.words(of: $0) }
  }

  /// Kinds that are in force by their date and number, or by those of the act that approves them.
  private static let formalKinds: Set<String> = [
    "order", "directive", "resolution", "letter", "minutes", "decision", "collegium", "regulation",
    "procedure", "concept", "plan", "composition", "programme", "instruction",
  ]

  private var missingRequisites: String? {
    let original = digest.documents.original(of: document)
    guard Self.formalKinds.contains(document.kind),
      digest.documents.requisites(of: document) == nil,
      digest.documents.requisites(of: original) == nil
    else { return nil }
    return "дата и номер не указаны"
  }

  /// The edition in words, with a link to the act that made it.
  private var edition: [RichText] {
    guard let words = digest.documents.edition(of: document) else { return [] }
    return [digest.documents.editing(document).map { link(to: $0, words) } ?? RichText(words)]
  }

  /// «2022–2024»: years are joined by a dash, however they are typed.
  static func joined(_ period: String) -> String {
    period.replacing(/(\d{4})\s*-\s*(\d{4})/) { "\($0.output.1)–\($0.output.2)" }
  }

  private var acts: [(String, [RichText])] {
    let documents = digest.documents
    let named = { (ids: [Document.ID]) in
      ids.compactMap { id in documents[id].map { link(to: $0, documents.name(of: $0)) } }
    }
    return [
      ("Утверждено", named(approving.map { [$0] } ?? [])),
      ("Утверждение", missingApproval.map { [RichText($0)] } ?? []),
      ("Утверждает", documents.approved(by: document.id).map { link(to: $0, $0.title) }),
      ("Признаёт утратившим силу", named(document.repeals)), ("Изменяет", named(document.amends)),
      ("Изменён", documents.amending(document).map(amendment)),
    ]
  }

  /// An amending act with the clauses that it changes, where its text or the editions tell them.
  private func amendment(by act: Document) -> RichText {
    let name = link(to: act, digest.documents.name(of: act))
    let clauses = AmendedClauses(of: document, by: act, digest.documents)
    let links = clauses.links(on: route)
    return links.isEmpty ? name : RichText(name.runs + [.text(": п.\u{A0}")] + links)
  }

  /// The act that approved the text in the first place, whatever changed it since.
  private var approving: Document.ID? {
    digest.documents.original(of: document).approvedBy ?? document.approvedBy
  }

  /// A report of what measures changed holds by the act that approves it.
  private var missingApproval: String? {
    let isOfEffect =
      document.kind == "report" && document.covers.contains { $0.component.text == "effect" }
    return isOfEffect && approving == nil ? "акт об\u{A0}утверждении не\u{A0}указан" : nil
  }

  /// The clusters that an analysis compares organizations in, with the number of their members.
  private var clusters: [RichText] {
    guard document.kind == "analysis", let year = document.cycle else { return [] }
    let address = route.link(to: .methodology, anchor: ClusterRulesText.anchor)
    return digest.section.clusterRules.map { cluster in
      let count = digest.wording.numbers.counted(
        digest.members(of: cluster.title, in: year).count, .organization)
      return RichText([
        .link(RussianText.bound(cluster.title), address: address),
        .text("\u{A0}— \(count) \(Wording.inYear(year))"),
      ])
    }
  }

  private func link(to document: Document, _ words: String) -> RichText {
    let address = route.link(to: .document(document.id))
    return RichText([.link(RussianText.bound(words), address: address)])
  }

  private func basis(_ basis: Document.LegalBasis) -> RichText {
    let level = basis.level.map { " (\(Self.words(of: $0)))" } ?? ""
    let text = RussianText.bound(basis.text)
    let own = basis.document.map { route.link(to: .document($0)) }
    guard let address = basis.address ?? own else { return RichText(text + level) }
    return RichText([.link(text, address: address), .text(level)])
  }

  private static func words(of level: Document.Level) -> String {
    switch level {
    case .federal: "федеральный уровень"
    case .regional: "региональный уровень"
    case .municipal: "муниципальный уровень"
    case .local: "уровень организации"
    }
  }

  /// «03.09.2021 — 13.02.2022», for a text that holds no more.
  private var heldUntil: String? {
    let state = DocumentState(of: document, digest.documents)
    guard state.standing == .repealed else { return nil }
    let chain = digest.documents.chain(of: document)?.editions ?? []
    let place = chain.firstIndex { $0.id == document.id }
    let next = place.flatMap { $0 + 1 < chain.count ? chain[$0 + 1] : nil }
    return digest.documents.validity(
      of: document, until: next.flatMap { digest.documents.date(of: $0) }
    ).flatMap { $0.hasPrefix("с") ? nil : $0 }
  }

  private var findings: [RichText] {
    guard findingCount > 0 else { return [] }
    let words = digest.wording.numbers.counted(findingCount, .finding)
    return [RichText([.link(words, address: route.link(to: .findings))])]
  }

  /// How many indicators the document defines, with a link to the current list.
  private var definedIndicators: [RichText] {
    let count = digest.section.catalogue.indicators.count {
      $0.definedBy?.document == document.id
    }
    guard count > 0 else { return [] }
    let words = digest.wording.numbers.counted(count, .indicator)
    let target = Route.indicators(year: digest.section.settings.cycle)
    return [RichText([.link(words, address: route.link(to: target))])]
  }
}
