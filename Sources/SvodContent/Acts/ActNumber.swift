/// The number of a clause or a plan's item, taken apart.
package struct ActNumber: Sendable, Hashable {
  /// What kind of number it is; the order is that of acts, outermost first.
  package enum Style: Int, Sendable, Hashable, Comparable {
    /// «Статья 5.» at the beginning of a paragraph.
    case article
    /// «§ 4.»
    case section
    /// «(1)», as German statutes number the parts of a section
    case paragraph
    /// «2.», «2.1.1.10.», «8-1.»
    case point
    /// «1)»
    case bracket
    /// «а)»
    case letter

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  package var style: Style
  /// The parts of an anchor: 2, 1, 1, 10; a letter is transliterated.
  package var components: [String]

  package init(_ style: Style, _ components: [String]) {
    self.style = style
    self.components = components
  }

  /// `2-1-1-10`, `a`.
  package var anchorPart: String { components.joined(separator: "-") }

  /// Whether numbering begins here: «1.», «1.1.», «1)», «а)».
  package var isFirst: Bool { components.allSatisfy { $0 == "1" || $0 == "a" } }

  /// Whether it may follow another number of its style without a gap: 2.1 → 2.2, 3, 2.1.1, 2.1-1.
  package func follows(_ other: Self) -> Bool {
    guard style == other.style else { return false }
    if components == other.components + ["1"] { return true }
    let common = zip(components, other.components).prefix { $0 == $1 }.count
    guard common < components.count, common < other.components.count else { return false }
    return Self.isNext(components[common], after: other.components[common])
      && components[(common + 1)...].allSatisfy { $0 == "1" }
  }

  private static let alphabet = "абвгдежзиклмнопрстуфхцчшщэюя".map {
    Transliteration.anchorPart(ofLetter: $0)
  }

  private static func isNext(_ component: String, after other: String) -> Bool {
    if let number = Int(component), let before = Int(other) { return number == before + 1 }
    guard let index = alphabet.firstIndex(of: other) else { return false }
    return index + 1 < alphabet.count && alphabet[index + 1] == component
  }
}
