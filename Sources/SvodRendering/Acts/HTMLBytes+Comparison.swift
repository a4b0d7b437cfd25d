package import SvodPages

extension HTMLBytes {
  /// Adds the parts of two editions in the order of the later one.
  package mutating func append(_ rows: [ComparisonPage.Row]) {
    for row in rows {
      switch row {
      case .unchanged(let numbers):
        append(#"<p class="small muted same">Без изменений: "#, text: numbers, "</p>")
      case .part(let part): append(part)
      }
    }
  }

  private mutating func append(_ part: ComparisonPage.Part) {
    append(#"<div class="cmp"><p class="small"><b>"#)
    append(part.change.words)
    append("</b> ")
    switch (part.old, part.new) {
    case (let old?, let new?) where old.title != new.title:
      append(new)
      append(" (был ")
      append(old)
      append(")")
    case (_, let new?): append(new)
    case (let old?, nil): append(old)
    case (nil, nil): break
    }
    append("</p>")
    for piece in part.pieces { append(piece) }
    append("</div>")
  }

  private mutating func append(_ place: ComparisonPage.Place) {
    append(link: place.title, to: place.link)
  }

  private mutating func append(_ piece: ComparisonPage.Piece) {
    append("<p>")
    if let label = piece.label { append(#"<span class="small muted">"#, text: label, ":</span> ") }
    for stretch in piece.stretches {
      if stretch.isApart { append(" ") }
      switch stretch.kind {
      case .kept: append(text: stretch.words)
      case .added: append("<ins>", text: stretch.words, "</ins>")
      case .removed: append("<del>", text: stretch.words, "</del>")
      }
    }
    append("</p>")
  }
}

extension ComparisonPage.Change {
  fileprivate var words: StaticString {
    switch self {
    case .changed: "Изменено:"
    case .renumbered: "Другой номер:"
    case .added: "Добавлено:"
    case .removed: "Исключено:"
    }
  }
}
