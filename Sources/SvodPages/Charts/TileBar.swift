/// All indicators by verdict; a tile is an indicator's number that leads to its row.
package struct TileBar: Sendable, Hashable {
  package struct Tile: Sendable, Hashable {
    package var code: String
    package var title: String
    package var link: String
    /// What stands over the tiles of a group of indicators; nil where numbers tell them apart.
    package var group: String?

    package init(code: String, title: String, link: String, group: String? = nil) {
      self.code = code
      self.title = title
      self.link = link
      self.group = group
    }
  }

  package struct Group: Sendable, Hashable {
    package enum Verdict: String, Sendable, Hashable, CaseIterable {
      case better
      case worse
      case unchanged
      case unjudged
    }

    package var verdict: Verdict
    /// «улучшились», «без оценки динамики».
    package var title: String
    package var tiles: [Tile]

    package init(verdict: Verdict, title: String, tiles: [Tile]) {
      self.verdict = verdict
      self.title = title
      self.tiles = tiles
    }
  }

  package var groups: [Group]

  package init(groups: [Group]) {
    self.groups = groups
  }
}
