package import SvodPages

extension HTMLBytes {
  /// Adds the bar of tiles: a list item a verdict, a tile an indicator that leads to its row.
  ///
  /// Verdicts that no indicator got are left out. Where numbers do not tell indicators apart, the
  /// tiles stand under the titles of their groups. A tile shows the number and says the title to
  /// those who listen.
  package mutating func append(_ bar: TileBar) {
    append(#"<ul class="bal">"#)
    for group in bar.groups where !group.tiles.isEmpty { append(group) }
    append("</ul>")
  }

  private mutating func append(_ group: TileBar.Group) {
    append(group.verdict.opening)
    append(group.verdict.sign.markup)
    append(" ", text: group.title, " <b>")
    append(integer: group.tiles.count)
    append(#"</b></span><span class="tiles">"#)
    var heading: String?
    for tile in group.tiles {
      if let title = tile.group, title != heading {
        append(#"<span class="of">"#, text: title, "</span>")
        heading = title
      }
      append(#"<a href=""#, text: tile.link, #"">"#)
      append(text: tile.code)
      if tile.code != tile.title {
        append(#"<span class="vh">: "#, text: tile.title, "</span>")
      }
      append("</a>")
    }
    append("</span></li>")
  }
}

extension TileBar.Group.Verdict {
  fileprivate var opening: StaticString {
    switch self {
    case .better: #"<li class="is-better"><span class="k">"#
    case .worse: #"<li class="is-worse"><span class="k">"#
    case .unchanged: #"<li class="is-flat"><span class="k">"#
    case .unjudged: #"<li class="is-none"><span class="k">"#
    }
  }

  fileprivate var sign: Sign {
    switch self {
    case .better: .up
    case .worse: .down
    case .unchanged: .same
    case .unjudged: .incomparable
    }
  }
}
