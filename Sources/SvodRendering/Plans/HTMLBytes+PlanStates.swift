import SvodPages

/// States of a plan's items: the bar of all, a state in words, what stands under a term.
extension HTMLBytes {
  /// Adds the counts of states, and the bar that shows them.
  mutating func append(_ parts: [PlanView.BarPart]) {
    append(#"<ul class="sum">"#)
    for part in parts {
      append("<li><b>")
      append(integer: part.count)
      append("</b> ")
      append(part.kind, words: part.title)
      append("</li>")
    }
    append("</ul>")
    append(bar: parts)
  }

  /// Adds the bar alone, where words beside it say what it shows.
  mutating func append(bar parts: [PlanView.BarPart]) {
    append(#"<svg class="pbar" height="16" aria-hidden="true">"#)
    let total = max(parts.reduce(0) { $0 + $1.count }, 1)
    var start = 0
    for part in parts {
      append(
        part.kind, at: start * 1000 / total, width: max(part.count * 1000 / total - 3, 3), y: 1,
        height: 14)
      start += part.count
    }
    append("</svg>")
  }

  /// Adds a state: its sign by the style sheet, and always its words.
  mutating func append(_ mark: PlanMark, words: String) {
    append(mark.stateOpening, text: words, "</span>")
  }

  /// Adds a bar of an axis, in tenths of a percent.
  mutating func append(_ mark: PlanMark, at start: Int, width: Int, y: Int, height: Int) {
    append(mark.barOpening)
    append(#" x=""#)
    append(tenths: start)
    append(#"%" y=""#)
    append(integer: y)
    append(#"" width=""#)
    append(tenths: width)
    append(#"%" height=""#)
    append(integer: height)
    append(#""/>"#)
  }

  /// Adds what stands under a term as written.
  mutating func append(_ term: PlanTermNote) {
    append(#"<span class="read">"#)
    for line in term.reading {
      append("<span>")
      append(line)
      append("</span>")
    }
    append("</span>")
    if let state = term.state {
      append(#"<span class="state">"#)
      append(term.mark ?? .open, words: state)
      append("</span>")
    }
    for line in term.details {
      append(#"<span class="read"><span>"#)
      append(line)
      append("</span></span>")
    }
  }
}

extension PlanMark {
  var stateOpening: StaticString {
    switch self {
    case .done: #"<span class="st is-done">"#
    case .work: #"<span class="st is-work">"#
    case .late: #"<span class="st is-late">"#
    case .plan: #"<span class="st is-plan">"#
    case .off: #"<span class="st is-off">"#
    case .open: #"<span class="st is-open">"#
    }
  }

  var barOpening: StaticString {
    switch self {
    case .done: #"<rect class="b-done""#
    case .work: #"<rect class="b-work""#
    case .late: #"<rect class="b-late""#
    case .plan: #"<rect class="b-plan""#
    case .off: #"<rect class="b-off""#
    case .open: #"<rect class="b-open""#
    }
  }
}
