/// The directions of a cycle where several have data: a row each, whose page holds the indicators.
package struct DirectionList: Sendable, Hashable {
  package struct Row: Sendable, Hashable {
    /// How many of its indicators the year judged so.
    package struct Counts: Sendable, Hashable {
      package var better: String
      package var worse: String
      package var unchanged: String
      package var unjudged: String
    }

    package var anchor: String
    /// Anchors of its indicators: whoever looks for their rows here finds the way to them.
    package var indicatorAnchors: [String]
    package var title: String
    package var link: String
    /// How many indicators it has; nil without any.
    package var indicators: String?
    /// «из них общие сведения — 3».
    package var note: String?
    /// Nil where nothing can be counted.
    package var counts: Counts?
    /// «показателей нет», «значений нет»; in place of the counts.
    package var remark: String?
    /// «7 из 9»; nil where documents are offered for no component.
    package var components: String?
  }

  package var rows: [Row]
  /// Whether the cycle can be compared with one before.
  package var hasCounts: Bool
  /// What its words mean, and those of the changes below.
  package var notes: [RichText]
}

extension DirectionList {
  /// Whether documents are offered for components.
  package var hasComponents: Bool { rows.contains { $0.components != nil } }
}
