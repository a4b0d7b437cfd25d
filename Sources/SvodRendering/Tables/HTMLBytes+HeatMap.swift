package import SvodPages

/// Tables that scroll sideways on narrow screens, each in a region of its own that keys reach.
extension HTMLBytes {
  /// Adds the tables, each under a heading that stays where it is while the table scrolls.
  ///
  /// Every value is a stop of the keyboard; one link before a table leads past all of them.
  ///
  /// - Parameters:
  ///   - parts: the tables.
  ///   - idsOfEnds: how the ids behind the tables begin; others where a page draws several maps.
  package mutating func append(_ parts: [HeatMap.Part], idsOfEnds: String = "_past") {
    for (number, part) in parts.enumerated() {
      let end = "\(idsOfEnds)-\(number + 1)"
      append("<h3>")
      append(part.caption)
      append(##"</h3><a class="skip" href="#"##, text: end, ##"">Пропустить таблицу</a>"##)
      append(#"<div class="scroll" tabindex="0" role="region" aria-label=""#)
      append(text: "Таблица прокручивается по\u{A0}горизонтали: \(part.caption.plain)")
      append(#""><table class="t heat"><caption class="vh">"#)
      append(part.caption)
      append("</caption>")
      append(heads: part.columns)
      append("<tbody>")
      for row in part.rows { append(row, under: part.columns) }
      append("</tbody>")
      append(foot: part.columns)
      append(#"</table></div><span id=""#, text: end, #""></span>"#)
    }
  }

  private mutating func append(heads: [HeatMap.Column]) {
    append(#"<thead><tr><th scope="col" class="title">Организация</th>"#)
    for column in heads {
      append(#"<th scope="col">"#)
      if let code = column.code { append(#"<span class="code">"#, text: code, " </span>") }
      append(link: column.title, to: column.link)
      if let unit = column.unit { append(",\u{A0}", text: unit, "") }
      append("</th>")
    }
    append("</tr></thead>")
  }

  private mutating func append(_ row: HeatMap.Row, under columns: [HeatMap.Column]) {
    append(#"<tr><th scope="row">"#)
    append(link: row.name, to: row.link)
    append("</th>")
    for (cell, column) in zip(row.cells, columns) {
      append(cell, link: column.anchor.map { "\(row.link)#\($0)" })
    }
    append("</tr>")
  }

  /// Adds a cell, whose value leads to its own place: a row of the organization's page.
  private mutating func append(_ cell: HeatMap.Cell, link: String?) {
    switch cell {
    case .inapplicable:
      append(#"<td class="miss"><span aria-hidden="true">·</span>"#)
      append(#"<span class="vh">не применимо</span></td>"#)
    case .value(let value, let level, let sign):
      append(level?.opening ?? (value.form == .suppressed ? #"<td class="hid">"# : "<td>"))
      if let link { append(#"<a href=""#, text: link, #"">"#) }
      if let sign { append(sign.markup) }
      append(value)
      if let level { append(level.words) }
      append(link == nil ? "</td>" : "</a></td>")
    }
  }

  private mutating func append(foot: [HeatMap.Column]) {
    append(#"<tfoot><tr class="med"><th scope="row">Медиана / выполняют условие</th>"#)
    for column in foot {
      append("<td>")
      append(column.middle)
      append("</td>")
    }
    append("</tr></tfoot>")
  }
}

extension HTMLBytes {
  /// Adds the key to the colours.
  package mutating func append(_ key: [HeatMap.KeyLine]) {
    append(#"<ul class="key heat-key">"#)
    for line in key {
      append("<li>")
      switch line.mark {
      case .level(let level):
        append(level.swatch)
        append(Sign.up.markup)
        append(Sign.down.markup)
        append("</i> ")
      case .near: append(#"<i class="swatch"></i> "#)
      case .hidden: append(#"<i class="swatch hid"></i> "#)
      case .inapplicable: append("<b>·</b> ")
      }
      append("", text: line.text, "</li>")
    }
    append("</ul>")
  }
}

extension HeatMap.Level {
  fileprivate var opening: StaticString {
    switch self {
    case .muchBetter: #"<td class="b2">"#
    case .better: #"<td class="b1">"#
    case .worse: #"<td class="w1">"#
    case .muchWorse: #"<td class="w2">"#
    }
  }

  fileprivate var swatch: StaticString {
    switch self {
    case .muchBetter: #"<i class="swatch b2">"#
    case .better: #"<i class="swatch b1">"#
    case .worse: #"<i class="swatch w1">"#
    case .muchWorse: #"<i class="swatch w2">"#
    }
  }

  /// What the colour says to those who listen.
  fileprivate var words: StaticString {
    switch self {
    case .muchBetter: #"<span class="vh"> намного лучше</span>"#
    case .better: #"<span class="vh"> лучше</span>"#
    case .worse: #"<span class="vh"> хуже</span>"#
    case .muchWorse: #"<span class="vh"> намного хуже</span>"#
    }
  }
}
