import SvodContent
import SvodLanguage
import SvodPublication

/// Finds where texts name somebody by one of several known names, in any case ending.
struct NameMentions {
  private struct Name {
    let stems: [String]
    let words: String
    let id: String
  }

  /// By the first stem, the longest names first.
  private var names: [String: [Name]] = [:]

  /// - Parameter names: ids by their names; a single word counts only where it is an abbreviation.
  init(_ names: [(words: String, id: String)]) {
    for (words, id) in names {
      let stems = RussianStem.stems(of: words)
      let isAbbreviation = words.dropFirst().contains(where: \.isUppercase)
      guard let first = stems.first, stems.count > 1 || isAbbreviation else { continue }
      self.names[first, default: []].append(Name(stems: stems, words: words, id: id))
    }
    for key in self.names.keys { self.names[key]?.sort { $1.stems.count < $0.stems.count } }
  }

  /// Calls back with every place of a document's text, a plan's cells of responsible left out.
  func forEach(
    in document: Document, _ body: (_ id: String, _ words: String, _ place: ActLink) -> Void
  ) {
    guard !names.isEmpty else { return }
    document.act.forEachText { inlines, place in
      guard place.setting != .quotation, place.setting != .cell(.responsible) else { return }
      let stems = RussianStem.stems(of: inlines.plainText)
      var rest = stems[...]
      while let first = rest.first {
        let name = names[first]?.first { rest.starts(with: $0.stems) }
        rest = rest.dropFirst(name?.stems.count ?? 1)
        if let name { body(name.id, name.words, ActLink(document.id, anchor: place.anchor)) }
      }
    }
  }
}
