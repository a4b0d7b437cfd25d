import SvodContent
import SvodLanguage

/// What minutes resolve: their clauses under headings such as «Решили по первому вопросу».
struct MinutesResolutions {
  struct Resolution: Hashable {
    let number: String
    let anchor: String
    let text: String
  }

  let resolutions: [Resolution]

  private static let stems = ["решил", "решен", "решает", "постанов"]

  init(of document: Document) {
    var found: [Resolution] = []
    var isResolving = false
    for block in document.act.blocks {
      switch block {
      case .heading(let heading):
        let words = RussianFold.folded(heading.title.plainText).split { !$0.isLetter }
        isResolving = words.contains { word in Self.stems.contains { word.hasPrefix($0) } }
      case .clause(let clause) where isResolving:
        found.append(
          Resolution(
            number: clause.number, anchor: clause.anchor, text: clause.blocks.plainText))
      case .clause, .paragraph, .list, .quote, .table, .code, .rule, .footnote: break
      }
    }
    resolutions = found
  }
}

extension String {
  /// The first words of a text, with an ellipsis where it goes on; lists run on without dashes.
  func beginning(words count: Int) -> String {
    RussianText.bound(
      RussianText.beginning(of: RussianText.withoutListDashes(self), words: count))
  }
}
