import SvodContent
import SvodLanguage
import SvodNumbers
import SvodPublication

/// How documents are spoken of: kinds, requisites, states.
struct DocumentWording: Sendable {
  let section: PublishedSection
  private let byID: [Document.ID: Document]

  init(section: PublishedSection) {
    self.section = section
    byID = Dictionary(uniqueKeysWithValues: section.documents.map { ($0.id, $0) })
  }

  func document(_ id: Document.ID) -> Document? { byID[id] }

  /// «Приказ отдела образования от 03.09.2021 № 74» — or the approving act's, with the appendix.
  func requisites(of document: Document) -> String? {
    if let own = ownRequisites(of: document) { return own }
    guard let approving = document.approvedBy.flatMap({ byID[$0] }),
      let requisites = ownRequisites(of: approving)
    else { return nil }
    return requisites + (document.appendix.map { ", \(Self.words(of: $0))" } ?? "")
  }

  /// «Действует», «Утратил силу»; nil where the author gives no state and no act tells it.
  func standing(of document: Document) -> DocumentPage.Standing {
    if repealing(document) != nil || document.status == .repealed { return .repealed }
    switch document.status {
    case .repealed: return .repealed
    case .draft, nil: return .unknown
    case .inForce:
      guard let effective = date(of: document), let asOf = section.asOf else { return .inForce }
      return effective > asOf ? .notYet : .inForce
    }
  }

  /// The document's own date, or that of the act that approves it.
  func date(of document: Document) -> CalendarDate? {
    document.effective ?? document.date
      ?? document.approvedBy.flatMap { byID[$0] }.flatMap { $0.effective ?? $0.date }
  }

  /// The act by which the document lost its force.
  func repealing(_ document: Document) -> Document? {
    section.documents.first { $0.repeals.contains(document.id) }
  }

  private func ownRequisites(of document: Document) -> String? {
    guard document.date != nil || document.number != nil else { return nil }
    let date = document.date.map { " от \(RussianDates.short($0))" } ?? ""
    let number = document.number.map { " № \($0)" } ?? ""
    return DocumentKind.title(document.kind) + date + number
  }

  private static func words(of appendix: Document.Appendix) -> String {
    switch appendix {
    case .numbered(let number): "приложение \(number)"
    case .unnumbered: "приложение"
    }
  }
}
