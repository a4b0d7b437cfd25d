package import SvodContent

/// One act: whether it is in force, and its text word for word.
package struct DocumentPage: Sendable {
  package enum Standing: String, Sendable, Hashable, CaseIterable {
    case inForce
    case repealed
    case notYet
    case unknown
  }

  package struct CardLine: Sendable, Hashable {
    package var title: String
    package var values: [RichText]
  }

  package struct ContentsLine: Sendable, Hashable {
    package var title: String
    package var link: String
    package var level: Int
  }

  /// An edition in its time, as the card shows it.
  package struct EditionStep: Sendable, Hashable {
    package var name: RichText
    /// «14.01.2022 — 10.05.2022»; nil where dates are not given.
    package var held: String?
    /// Whether the page shows this edition.
    package var isHere: Bool
    /// Whether a later one has taken its place.
    package var isOver: Bool
    /// How many of `parts` of the whole time it takes, at least 1; nil where a date is missing.
    package var share: Int?

    /// In how many parts the time of all editions is drawn.
    package static let parts = 12
  }

  /// A name with what is to be said of it.
  package struct Line: Sendable, Hashable {
    package var name: RichText
    package var remarks: [RichText]
  }

  package var frame: PageFrame
  /// «Приказ отдела образования от 03.09.2021 № 74, приложение 1».
  package var overline: String
  package var heading: String
  package var standing: Standing
  /// «Действует», «Утратил силу с …».
  package var standingText: String?
  /// «с 3 сентября 2021 г.».
  package var standingRemark: RichText?
  package var card: [CardLine]
  /// Editions of the text in the order of time; empty where there is only one.
  package var timeline: [EditionStep] = []
  package var contents: [ContentsLine]
  package var plan: PlanView?
  /// Of a plan, what its view does not hold.
  package var text: ActText
  /// Editions of the text, the latest first; empty where there is only one.
  package var editions: [Line]
  /// The acts that the text cites.
  package var cited: [Line]
  /// The documents of the section that lead here.
  package var citing: [Line]
  /// The shorter names of the text, as «name — meaning».
  package var abbreviations: [RichText]
  /// Publisher's notes to the document as a whole.
  package var notes: [String]
  /// In the text's place where only requisites are placed.
  package var absence: String?
}

/// An act's blocks and what the page sets beside them.
package struct ActText: Sendable {
  package var blocks: [ActBlock]
  /// Publisher's notes by the anchor of the clause they stand beside.
  package var notes: [String: [String]]
  /// What stands under the terms of a plan's items, by their anchors.
  package var terms: [String: PlanTermNote] = [:]
  /// What the section knows of clauses and chapters, by their anchors.
  package var links: [String: [RichText]] = [:]
}
