package import SvodDiagnostics
package import SvodNumbers

/// An act or another text of `documents/`: its requisites and its text, word for word.
package struct Document: Sendable {
  package typealias ID = Identifier<Document>

  package enum Status: String, Sendable, Hashable, CaseIterable {
    case inForce = "in-force"
    case repealed
    /// Seen in preview only.
    case draft
  }

  package enum Visibility: String, Sendable, Hashable, CaseIterable {
    case `public`
    case `internal`
  }

  package enum Level: String, Sendable, Hashable, CaseIterable {
    case federal
    case regional
    case municipal
    case local
  }

  /// The mark of an appendix: its number as written, or none for an unnumbered one.
  package enum Appendix: Sendable, Hashable {
    case numbered(String)
    case unnumbered
  }

  /// What a document proves: components of directions, perhaps by one clause, in some cycles.
  package struct Coverage: Sendable, Hashable {
    /// Empty where the author says `all`.
    package var directions: [Direction.ID]
    package var component: CycleComponent.ID
    /// The anchor of the clause.
    package var clause: String?
    package var cycles: [Int]
    package var position: FilePosition

    package init(
      directions: [Direction.ID], component: CycleComponent.ID, clause: String?, cycles: [Int],
      position: FilePosition
    ) {
      self.directions = directions
      self.component = component
      self.clause = clause
      self.cycles = cycles
      self.position = position
    }
  }

  /// An act that the document rests on.
  package struct LegalBasis: Sendable, Hashable {
    package var text: String
    package var level: Level?
    package var address: String?
    /// The document of the section that the act is; nil for an outside act.
    package var document: ID?

    package init(text: String, level: Level?, address: String?) {
      self.text = text
      self.level = level
      self.address = address
    }
  }

  /// A publisher's note: printed beside a clause, never part of the act.
  package struct PublisherNote: Sendable, Hashable {
    /// The anchor of the clause; nil for the document as a whole.
    package var anchor: String?
    package var text: String

    package init(anchor: String?, text: String) {
      self.anchor = anchor
      self.text = text
    }
  }

  /// A file beside the document.
  package struct Attachment: Sendable, Hashable {
    package var file: String
    package var title: String
    /// In bytes; nil until the file itself was looked at.
    package var size: Int?
    /// SHA-256 in hexadecimal digits; nil likewise.
    package var checksum: String?

    package init(file: String, title: String) {
      self.file = file
      self.title = title
    }
  }

  package var id: ID
  /// One of the contract's kinds, or of the author's own.
  package var kind: String
  package var number: String?
  package var date: CalendarDate?
  package var issuer: String?
  package var title: String
  package var status: Status?
  package var visibility: Visibility
  package var level: Level?
  package var repeals: [ID]
  package var amends: [ID]
  package var editionOf: ID?
  package var edition: String?
  package var effective: CalendarDate?
  package var approvedBy: ID?
  package var appendix: Appendix?
  package var period: String?
  package var cycle: Int?
  package var covers: [Coverage]
  package var legalBasis: [LegalBasis]
  package var formerIDs: [String]
  package var placed: CalendarDate?
  package var attachments: [Attachment]
  package var signedBy: String?
  package var place: String?
  package var notes: [PublisherNote]
  /// Whether requisites alone are placed.
  package var isTextAbsent: Bool
  package var planning = Planning()
  package var deciding = Deciding()
  package var act: Act
  /// What readers see of the document's head, each text with its places in the file.
  package var headTexts: [[ActInline]] = []
  /// The acts that the text cites by date and number, in its order.
  package var citations: [ActCitation]
  /// The shorter names that the text gives, in its order.
  package var abbreviations: [ActAbbreviation]
  package var position: FilePosition

  package init(id: ID, kind: String, title: String, act: Act, position: FilePosition) {
    self.id = id
    self.kind = kind
    self.title = title
    self.act = act
    self.position = position
    visibility = .public
    repeals = []
    amends = []
    covers = []
    legalBasis = []
    formerIDs = []
    attachments = []
    notes = []
    isTextAbsent = false
    citations = []
    abbreviations = []
  }
}
