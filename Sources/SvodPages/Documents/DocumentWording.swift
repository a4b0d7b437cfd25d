import SvodContent
import SvodLanguage
import SvodNumbers
import SvodPublication

/// How documents are spoken of: kinds, requisites, states, and which acts touch which.
struct DocumentWording: Sendable {
  /// All documents, those of the latest acts first, those without a date last by their titles.
  let newestFirst: [Document]

  /// The day to reckon from.
  let asOf: CalendarDate?
  private let kinds: [String: String]
  private let byID: [Document.ID: Document]
  private let repealing: [Document.ID: [Document.ID]]
  private let amending: [Document.ID: [Document.ID]]
  private let approved: [Document.ID: [Document.ID]]
  private let editions: [Document.ID: [Document.ID]]
  private let chains: [Document.ID: EditionChain]
  /// By the document that texts lead to: those texts and the places in them.
  private let citing: [Document.ID: [Document.ID: [String?]]]

  init(section: PublishedSection) {
    let documents = section.documents
    let byID = Dictionary(uniqueKeysWithValues: documents.map { ($0.id, $0) })
    self.byID = byID
    asOf = section.asOf
    kinds = section.settings.documentKinds
    repealing = Self.acts(documents) { $0.repeals }
    amending = Self.acts(documents) { $0.amends }
    approved = Self.acts(documents) { $0.approvedBy.map { [$0] } ?? [] }
    editions = Self.acts(documents) { [$0.editionOf ?? $0.id] }
    var chains: [Document.ID: EditionChain] = [:]
    for chain in EditionChain.all(of: documents) {
      for edition in chain.editions { chains[edition.id] = chain }
    }
    self.chains = chains
    citing = Self.citing(documents)
    newestFirst = documents.sorted {
      Self.isNewer(($0.title, Self.date(of: $0, byID)), than: ($1.title, Self.date(of: $1, byID)))
    }
  }

  private static func citing(
    _ documents: [Document]
  ) -> [Document.ID: [Document.ID: [String?]]] {
    var citing: [Document.ID: [Document.ID: [String?]]] = [:]
    for document in documents {
      for (target, anchor) in document.act.targets {
        guard let id = target.document, id != document.id else { continue }
        citing[id, default: [:]][document.id, default: []].append(anchor)
      }
    }
    return citing
  }

  /// By what is named, those that name it.
  private static func acts(
    _ documents: [Document], naming: (Document) -> [Document.ID]
  ) -> [Document.ID: [Document.ID]] {
    var acts: [Document.ID: [Document.ID]] = [:]
    for document in documents {
      for named in naming(document) { acts[named, default: []].append(document.id) }
    }
    return acts
  }

  private static func isNewer(
    _ left: (title: String, date: CalendarDate?), than right: (title: String, date: CalendarDate?)
  ) -> Bool {
    switch (left.date, right.date) {
    case (let first?, let second?) where first != second: first > second
    case (_?, nil): true
    case (nil, _?): false
    case (_, _): RussianSortKey(left.title) < RussianSortKey(right.title)
    }
  }

  private static func date(
    of document: Document, _ byID: [Document.ID: Document]
  ) -> CalendarDate? {
    document.effective ?? document.date
      ?? document.approvedBy.flatMap { byID[$0] }.flatMap { $0.effective ?? $0.date }
  }
}

extension DocumentWording {
  subscript(id: Document.ID) -> Document? { byID[id] }

  /// The document's own date, or that of the act that approves it.
  func date(of document: Document) -> CalendarDate? { Self.date(of: document, byID) }

  /// The texts that an act approves.
  func approved(by id: Document.ID) -> [Document] { (approved[id] ?? []).compactMap { byID[$0] } }

  /// The act by which a document has lost its force, up to the day to reckon from.
  func repealing(_ document: Document) -> Document? {
    (repealing[document.id] ?? []).compactMap { byID[$0] }.first(where: isEffective)
  }

  /// The acts that have changed a document, up to the day to reckon from.
  func amending(_ document: Document) -> [Document] {
    (amending[document.id] ?? []).compactMap { byID[$0] }.filter(isEffective)
  }

  /// All editions of a text that has several.
  func chain(of document: Document) -> EditionChain? { chains[document.id] }

  /// The documents whose texts lead to one, the latest first, with the places in them.
  func citing(_ document: Document) -> [(source: Document, anchors: [String?])] {
    guard let sources = citing[document.id] else { return [] }
    return newestFirst.compactMap { source in sources[source.id].map { (source, $0) } }
  }

  /// The other editions of a text.
  func otherEditions(of document: Document) -> [Document] {
    (editions[document.editionOf ?? document.id] ?? []).filter { $0 != document.id }
      .compactMap { byID[$0] }
  }

  /// Whether the day from which an act holds has come; an act without a date holds.
  func isEffective(_ document: Document) -> Bool {
    guard let date = date(of: document), let asOf else { return true }
    return date <= asOf
  }
}

extension DocumentWording {
  /// «Приказ», or the author's own word for a kind of the author's own.
  func kind(of document: Document) -> String {
    kinds[document.kind] ?? DocumentKind.title(document.kind)
  }

  /// The heading over documents of a kind.
  func heading(overKind kind: String) -> String { kinds[kind] ?? DocumentKind.heading(kind) }

  /// «Приказ от 03.09.2021 № 74»; of a text that an act approves, «Приказ от 03.09.2021 № 74,
  /// приложение 1», or «Концепция (приказ от 03.09.2021 № 74)» where no appendix is named.
  func requisites(of document: Document) -> String? {
    if let own = ownRequisites(of: document) { return own }
    guard let approving = document.approvedBy.flatMap({ byID[$0] }),
      let requisites = ownRequisites(of: approving)
    else { return nil }
    // Without its own number in the act, the kind alone tells the text from the act.
    return document.appendix.map { "\(requisites), \(Self.words(of: $0))" }
      ?? "\(kind(of: document)) (\(requisites.uncapitalizedFirst))"
  }

  /// The requisites, or the title of a document that has none.
  func name(of document: Document) -> String {
    requisites(of: document) ?? RussianText.bound(document.title)
  }

  /// «протоколом от 20.04.2022 № 2», for what an act approves; nil where the case is not known.
  func instrumentalName(of document: Document) -> String? {
    guard kinds[document.kind] == nil, let noun = DocumentKind.instrumental(document.kind),
      let requisites = ownRequisites(of: document)
    else { return nil }
    return noun + requisites.dropFirst(kind(of: document).count)
  }

  private func ownRequisites(of document: Document) -> String? {
    guard document.date != nil || document.number != nil else { return nil }
    let date = document.date.map { " от\u{A0}\(RussianDates.short($0))" } ?? ""
    let number = document.number.map { " №\u{A0}\($0)" } ?? ""
    return kind(of: document) + date + number
  }

  private static func words(of appendix: Document.Appendix) -> String {
    switch appendix {
    case .numbered(let number): "приложение\u{A0}\(number)"
    case .unnumbered: "приложение"
    }
  }
}
