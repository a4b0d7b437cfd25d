/// What a document's page says of its plan before and behind the text of the act.
package struct PlanView: Sendable {
  /// A group of items and how many stand under it, or a chapter of the other text.
  package struct Section: Sendable, Hashable {
    package var title: String
    package var link: String
    /// «23 мероприятия».
    package var count: String
  }

  /// A part of the bar of states.
  package struct BarPart: Sendable, Hashable {
    package var kind: PlanMark
    package var title: String
    package var count: Int
  }

  /// A line of a list: when, what, and what is known of it.
  package struct Line: Sendable, Hashable {
    package var lead: String?
    package var text: RichText
    package var remark: RichText?
  }

  package struct Group: Sendable, Hashable {
    package var title: String?
    /// The group's own calendar.
    package var calendar: PageFrame.Link?
    /// The page of whom the group is about.
    package var page: PageFrame.Link?
    package var lines: [Line]
  }

  package struct List: Sendable, Hashable {
    package var title: String
    /// Of the list, where it can be printed by itself.
    package var anchor: String?
    package var note: String?
    package var groups: [Group]
    /// Whether the plan is long and its lines are set close.
    package var isBrief = false
  }

  /// The answer: how much is done, or how many measures are planned, in how many groups.
  package var statement: RichText
  /// What must be known of terms and states: that nobody keeps them, that a period is over.
  package var remarks: [RichText] = []
  /// Empty where nobody keeps records.
  package var bar: [BarPart] = []
  /// What comes first: terms that are near.
  package var first: [List] = []
  package var timeline: PlanTimeline?
  /// By month, by responsible, without a result; the history of changes.
  package var lists: [List] = []
  /// The plan's calendar file.
  package var downloads: [PageFrame.Link] = []
  /// Of the items, none where there are fewer than two; then the chapters of the other text.
  package var sections: [Section]
  /// The parts of a plan's text that hold its tables; empty in other acts, whose tables stay in
  /// their place.
  package var text: ActText
}

/// What a state looks like, in a list and on the axis of time.
package enum PlanMark: String, Sendable, Hashable, CaseIterable {
  case done
  case work
  case late
  case plan
  case off
  case open
}

/// What stands under a term as written: how it is read, and what became of the item.
package struct PlanTermNote: Sendable, Hashable {
  package var reading: [RichText]
  package var mark: PlanMark?
  package var state: String?
  /// Where what was done can be seen, and remarks of those who keep the records.
  package var details: [RichText]
}

/// The terms of a plan on an axis of time, an item a row.
package struct PlanTimeline: Sendable, Hashable {
  /// A bar or, for a single day, a mark; in tenths of a percent of the axis.
  package struct Bar: Sendable, Hashable {
    package var mark: PlanMark
    package var start: Int
    package var width: Int
  }

  package struct Row: Sendable, Hashable {
    package var number: String?
    package var title: String
    package var link: String
    package var bars: [Bar]
    /// What the bars say, in words.
    package var words: String
  }

  package struct Part: Sendable, Hashable {
    package var title: String?
    package var rows: [Row]
  }

  package struct Month: Sendable, Hashable {
    package var start: Int
    package var middle: Int
    /// «янв».
    package var title: String
    package var isFirstOfQuarter: Bool
  }

  package var caption: String
  package var months: [Month]
  /// The day to reckon from; nil outside of the axis.
  package var today: Int?
  package var todayTitle: String?
  package var marks: [PlanMark]
  package var parts: [Part]
  /// Whether anybody records what is done, so that bars show states and not terms alone.
  package var isKept = true
}
