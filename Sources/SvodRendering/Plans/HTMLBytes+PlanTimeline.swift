import SvodPages

/// The axis of time: a table whose rows are items, with their terms as bars.
extension HTMLBytes {
  private static let barTop = 6
  private static let barHeight = 12

  mutating func append(_ timeline: PlanTimeline) {
    append(keyOf: timeline)
    append(
      #"<table class="t fold gantt" role="table"><caption>"#, text: timeline.caption, "</caption>")
    append(
      #"<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="what">"#)
    append(#"Мероприятие</th><th role="columnheader" scope="col" class="tl">"#)
    append(#"<span class="vh">Срок на шкале времени</span>"#)
    append(axisOf: timeline)
    append(#"</th><th role="columnheader" scope="col" class="when">Срок и состояние</th>"#)
    append("</tr></thead>")
    for part in timeline.parts { append(part, of: timeline) }
    append("</table>")
  }

  /// Adds the months, and above them the day to reckon from.
  private mutating func append(axisOf timeline: PlanTimeline) {
    append(#"<svg height="32" aria-hidden="true">"#)
    if let today = timeline.today, let title = timeline.todayTitle {
      append(#"<text class="today" y="11" x=""#)
      append(tenths: today)
      append(Self.anchor(at: today))
      append("", text: title, "</text>")
    }
    for month in timeline.months {
      append(#"<text y="28" text-anchor="middle" x=""#)
      append(tenths: month.middle)
      append(#"%">"#, text: month.title, "</text>")
    }
    append("</svg>")
  }

  /// Near an end of the axis the words stand on its inner side.
  private static func anchor(at place: Int) -> StaticString {
    switch place {
    case ..<150: #"%" text-anchor="start">"#
    case 850...: #"%" text-anchor="end">"#
    default: #"%" text-anchor="middle">"#
    }
  }

  private mutating func append(_ part: PlanTimeline.Part, of timeline: PlanTimeline) {
    append(#"<tbody role="rowgroup">"#)
    if let title = part.title {
      append(#"<tr role="row" class="grp"><th role="rowheader" scope="rowgroup" colspan="3">"#)
      append("", text: title, "</th></tr>")
    }
    for row in part.rows {
      append(#"<tr role="row"><th role="rowheader" scope="row" class="full what">"#)
      append(link: [row.number, row.title].compactMap(\.self).joined(separator: " "), to: row.link)
      append(#"</th><td role="cell" class="full tl"><svg height="24" aria-hidden="true">"#)
      append(gridOf: timeline)
      for bar in row.bars {
        append(
          bar.mark, at: bar.start, width: bar.width, y: Self.barTop, height: Self.barHeight)
      }
      append(#"</svg></td><td role="cell" class="full small">"#, text: row.words, "</td></tr>")
    }
    append("</tbody>")
  }

  private mutating func append(gridOf timeline: PlanTimeline) {
    for month in timeline.months {
      append(
        line: month.isFirstOfQuarter ? #"<line class="q""# : #"<line class="m""#, at: month.start)
    }
    if let today = timeline.today { append(line: #"<line class="today""#, at: today) }
  }

  private mutating func append(line opening: StaticString, at place: Int) {
    append(opening)
    append(#" x1=""#)
    append(tenths: place)
    append(#"%" x2=""#)
    append(tenths: place)
    append(#"%" y1="0" y2="100%"/>"#)
  }

  private mutating func append(keyOf timeline: PlanTimeline) {
    append(#"<ul class="key gantt">"#)
    for mark in timeline.marks {
      append("<li>")
      append(#"<svg class="wide" aria-hidden="true">"#)
      append(mark, at: 20, width: 960, y: 1, height: 12)
      append("</svg> ", text: mark.keyWords(whereKept: timeline.isKept), "</li>")
    }
    append("</ul>")
  }
}

extension PlanMark {
  fileprivate func keyWords(whereKept isKept: Bool) -> String {
    switch self {
    case .done: "выполнено"
    case .work: "в работе, срок идёт или прошёл"
    case .late: "просрочено"
    case .plan: isKept ? "запланировано" : "срок по плану"
    case .off: "отменено или не требуется"
    case .open: "без календарного срока"
    }
  }
}
