/// A line of the key to a table's drawings: marks as the drawings have them, and what they mean.
package struct ChartKey: Sendable, Hashable {
  package enum Mark: UInt16, Sendable, Hashable, CaseIterable {
    /// The page's own organization on a strip.
    case own
    /// The page's own organization among squares.
    case ownSquare
    /// Another organization on a strip.
    case peer
    /// Organizations too many to be drawn one by one, from the least to the greatest.
    case spread
    case median
    case met
    case unmet
    case silent
    /// A bridge over cycles without a value.
    case bridge
    /// A cut series.
    case cut
    /// Last year's value of a dumbbell, and this year's.
    case before
    case now
    /// The dotted line of a table of dumbbells.
    case reference
  }

  package var marks: [Mark]
  package var text: String

  package init(_ marks: [Mark], _ text: String) {
    self.marks = marks
    self.text = text
  }
}

extension HTMLBytes {
  /// Adds the key as a list; the marks themselves are hidden from those who listen.
  package mutating func append(_ key: [ChartKey]) {
    append(#"<ul class="key">"#)
    for line in key {
      append("<li>")
      for mark in line.marks {
        append(mark.opening)
        append(#" width="16" height="16" aria-hidden="true">"#)
        append(mark.drawing)
        append("</svg> ")
      }
      append("", text: line.text, "</li>")
    }
    append("</ul>")
  }
}

extension ChartKey.Mark {
  /// The drawing's tag with the class that its marks are styled by.
  fileprivate var opening: StaticString {
    switch self {
    case .own, .peer, .spread, .median: #"<svg class="strip""#
    case .ownSquare, .met, .unmet, .silent: #"<svg class="sq""#
    case .bridge, .cut: #"<svg class="spark""#
    case .before, .now, .reference: #"<svg class="dumb""#
    }
  }

  fileprivate var drawing: StaticString {
    switch self {
    case .own: #"<circle class="own" cx="8" cy="8" r="6"/>"#
    case .ownSquare: #"<path class="own" d="M1.5 1.5h13v13h-13z"/>"#
    case .peer: #"<circle cx="8" cy="8" r="2.8"/>"#
    case .spread: #"<line class="spread" x1="3" x2="13" y1="8" y2="8"/>"#
    case .median: #"<line class="med" x1="8" x2="8" y2="16"/>"#
    case .met: #"<path d="M3 3h10v10h-10z"/>"#
    case .unmet: #"<path class="no" d="M3.5 3.5h9v9h-9z"/>"#
    case .silent: #"<path class="no" d="M4 4l8 8m0-8l-8 8"/>"#
    case .bridge: #"<line class="gap" y1="8" x2="16" y2="8"/>"#
    case .cut: #"<path d="M7 1l-3 14M12 1l-3 14"/>"#
    case .before: #"<circle class="was" cx="8" cy="8" r="4"/>"#
    case .now: #"<circle class="is" cx="8" cy="8" r="5.5"/>"#
    case .reference: #"<line class="ref" x1="8" x2="8" y2="16"/>"#
    }
  }
}
