/// A page of facts, lists and tables: groups, meetings, decisions, the management cycle.
package struct RegisterPage: Sendable {
  package struct Fact: Sendable, Hashable {
    package var title: String
    package var values: [RichText]
  }

  package struct Item: Sendable, Hashable {
    package var anchor: String?
    package var text: RichText
    package var remarks: [RichText]

    package init(_ text: RichText, remarks: [RichText] = [], anchor: String? = nil) {
      self.text = text
      self.remarks = remarks
      self.anchor = anchor
    }
  }

  package enum Body: Sendable, Hashable {
    case facts([Fact])
    case items([Item])
    case table(RegisterTable)
    /// A table that few need, shown by a click on the words.
    case folded(String, RegisterTable)
    case matrix(CycleTable)
    /// What to say where there is nothing to list.
    case absence(RichText)
  }

  package struct Part: Sendable, Hashable {
    package var anchor: String?
    package var title: String
    package var note: RichText?
    package var body: Body

    package init(_ title: String, anchor: String? = nil, note: RichText? = nil, _ body: Body) {
      self.title = title
      self.anchor = anchor
      self.note = note
      self.body = body
    }
  }

  package var frame: PageFrame
  package var heading: String
  package var introduction: RichText?
  package var statement: RichText
  package var downloads: [PageFrame.Link]
  /// Whether it is printed as a landscape sheet.
  package var isWide: Bool
  package var parts: [Part]
  /// A direction's indicators, where several directions have some.
  package var tables: IndicatorTables? = nil
  /// What was changed of them after it was published, each a sentence.
  package var corrections: [RichText] = []
}

/// A table that folds on narrow screens.
package struct RegisterTable: Sendable, Hashable {
  package struct Column: Sendable, Hashable {
    package enum Width: String, Sendable, Hashable, CaseIterable {
      case narrow
      case usual
      case wide
      /// A number or a date, which shares a line with others where a row is folded.
      case brief
      /// Long addresses, which may be broken anywhere.
      case address
    }

    package var title: String
    package var width: Width

    package init(_ title: String, _ width: Width = .usual) {
      self.title = title
      self.width = width
    }
  }

  /// Lines one under another; none is «не указано» and the like, never an empty cell.
  package struct Cell: Sendable, Hashable {
    package var lines: [RichText]
    /// Whether the lines say that there is nothing.
    package var isAbsence: Bool

    package init(_ lines: [RichText], orAbsence absence: String = "не\u{A0}указано") {
      self.lines = lines.isEmpty ? [RichText(absence)] : lines
      isAbsence = lines.isEmpty
    }

    package init(_ text: String?, orAbsence absence: String = "не\u{A0}указано") {
      self.init(text.map { [RichText($0)] } ?? [], orAbsence: absence)
    }
  }

  package struct Row: Sendable, Hashable {
    package var anchor: String?
    /// The first heads the row.
    package var cells: [Cell]

    package init(_ cells: [Cell], anchor: String? = nil) {
      self.cells = cells
      self.anchor = anchor
    }
  }

  package struct Group: Sendable, Hashable {
    package var title: String
    package var rows: [Row]

    /// A group without a heading where the title is empty.
    package init(_ title: String, _ rows: [Row]) {
      self.title = title
      self.rows = rows
    }

    package init(_ rows: [Row]) { self.init("", rows) }
  }

  package var caption: RichText
  package var columns: [Column]
  package var groups: [Group]
}

/// Directions by components of the management cycle.
package struct CycleTable: Sendable, Hashable {
  package enum State: String, Sendable, Hashable, CaseIterable {
    case confirmed
    case generated
    case planned
    case earlier
    case none
    /// Nothing, in a section that says where nothing is planned either.
    case gap
  }

  package struct Cell: Sendable, Hashable {
    package var component: String
    package var state: State
    /// «2 док.», «план», «не размещено».
    package var words: String
    package var link: String
    /// The whole of it for those who listen: «Цели: подтверждено, 2 документа».
    package var description: String
  }

  package struct Row: Sendable, Hashable {
    package var anchor: String
    /// Anchors of the row from before the direction was renamed.
    package var formerAnchors: [String] = []
    package var title: String
    package var link: String
    package var cells: [Cell]
    package var confirmed: Int
  }

  package struct Group: Sendable, Hashable {
    package var title: String
    package var rows: [Row]
  }

  /// What a mark means.
  package struct Sign: Sendable, Hashable {
    package var state: State
    package var words: String
  }

  package var caption: String
  package var components: [String]
  /// The components with places where their words may be broken.
  package var heads: [String]
  package var groups: [Group]
  /// How many directions have the component confirmed.
  package var totals: [Int]
  package var directionCount: Int
  /// The marks that the table has.
  package var key: [Sign] = []
}
