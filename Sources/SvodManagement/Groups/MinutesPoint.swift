import SvodContent
import SvodLanguage

/// A point that minutes must contain, as an author writes it or by its name in the contract.
struct MinutesPoint {
  /// Russian words for people.
  let title: String
  /// Each has to be named by a heading, in any of its wordings.
  private let demands: [[String]]

  /// - Parameter text: words of the author's own, or one of the contract's four names.
  init(_ text: String) {
    let known = Self.contract[text.lowercased()]
    title = known?.title ?? text
    demands = known?.demands ?? [[text]]
  }

  private static let contract: [String: (title: String, demands: [[String]])] = [
    "date and place": ("дата и место", [["дата", "время"], ["место"]]),
    "composition": ("состав", [["состав", "присутствовали", "участники"]]),
    "agenda": ("повестка", [["повестка"]]),
    "resolutions and votes": (
      "решения и голосование",
      [["решения", "решили", "постановили"], ["голосование", "голосовали"]]
    ),
  ]

  /// Whether headings have it.
  func isNamed(in headings: MinutesHeadings) -> Bool {
    demands.allSatisfy { wordings in wordings.contains(where: headings.name) }
  }
}

/// The headings of minutes, in which the points that the rules demand are looked for.
struct MinutesHeadings {
  private let headings: [[String]]

  /// Nil where the text is not placed.
  init?(_ document: Document) {
    guard !document.isTextAbsent, !document.act.blocks.isEmpty else { return nil }
    headings = document.act.blocks.compactMap { block in
      if case .heading(let heading) = block { Self.stems(heading.title.plainText) } else { nil }
    }
  }

  /// Whether a heading has all words of a point, in any case ending.
  func name(_ point: String) -> Bool {
    let wanted = Self.stems(point)
    return headings.contains { heading in wanted.allSatisfy(heading.contains) }
  }

  /// The beginnings of the words of four letters and more.
  private static func stems(_ text: String) -> [String] {
    RussianFold.folded(text).split { !$0.isLetter }.filter { $0.count > 3 }.map {
      String($0.prefix(5))
    }
  }
}
