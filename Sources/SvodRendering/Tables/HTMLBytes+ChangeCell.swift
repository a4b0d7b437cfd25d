package import SvodPages

extension HTMLBytes {
  /// Adds a change: its sign, amount, unit and word in the verdict's tone, the remark in plain ink.
  ///
  /// Amount and unit never part; the sign hangs in the margin, so that long words wrap beside it.
  package mutating func append(_ change: ChangeCell) {
    append(change.tone.opening)
    append(change.sign.markup)
    if let amount = change.amount { append("<b>", text: amount, "</b>") }
    if let unit = change.unit {
      append(change.amount == nil ? "" : "\u{A0}", text: unit, "")
    }
    if let word = change.word {
      append(change.amount == nil && change.unit == nil ? "" : " ", text: word, "")
    }
    append("</span>")
    if let remark = change.remark { append(#" <span class="who">"#, text: remark, "</span>") }
    if let answer = change.answer {
      append(#" <span class="who ans">"#)
      append(answer)
      append("</span>")
    }
  }
}

extension Tone {
  fileprivate var opening: StaticString {
    switch self {
    case .better: #"<span class="chg better">"#
    case .worse: #"<span class="chg worse">"#
    case .neutral: #"<span class="chg">"#
    }
  }
}
