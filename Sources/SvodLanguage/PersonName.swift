/// The name of a person as texts of office write it: the surname, then given names or initials.
///
/// A signature has the initials before the surname (GOST R 7.0.97-2016, 5.22) and is no such name.
package struct PersonName: Sendable, Hashable {
  /// Folded, without spaces around the hyphen of a double surname.
  package let surname: String
  /// Given name and patronymic, folded; of initials, the letters.
  package let given: [String]

  /// Nil for a text without words.
  ///
  /// - Parameter text: a name alone, in any case: «Сомова Анна Петровна», «Сомову А. П.».
  package init?(_ text: String) {
    let folded = RussianFold.folded(text).replacing(" - ", with: "-")
      .replacing("- ", with: "-").replacing(" -", with: "-")
    let words = folded.split { !$0.isLetter && $0 != "-" }.map(String.init)
    guard let surname = words.first else { return nil }
    self.surname = surname
    given = Array(words.dropFirst().prefix(2))
  }

  /// Whether two names are one, whatever their cases: equal surnames, and no given name that
  /// differs from the other's or from its initial.
  ///
  /// Without any given name on one side nothing tells namesakes apart, and the answer is no.
  package func isSame(as other: PersonName) -> Bool {
    guard !given.isEmpty, !other.given.isEmpty else { return false }
    return Self.isSameSurname(surname, other.surname)
      && zip(given, other.given).allSatisfy(Self.isSameGivenName)
  }

  /// Given names keep their first three letters in all cases; an initial is the first of them.
  private static func isSameGivenName(_ first: String, _ second: String) -> Bool {
    let length = min(first.count, second.count) == 1 ? 1 : 3
    return first.prefix(length) == second.prefix(length)
  }

  /// Both parts of a double surname have cases of their own.
  private static func isSameSurname(_ first: String, _ second: String) -> Bool {
    let parts = [first, second].map { $0.split(separator: "-").map { stems(of: String($0)) } }
    return parts[0].count == parts[1].count
      && zip(parts[0], parts[1]).allSatisfy { !$0.isDisjoint(with: $1) }
  }

  private static let endings = [
    "ого", "его", "ому", "ему", "ая", "яя", "ую", "юю", "ой", "ей", "ою", "ею", "ый", "ий", "ым",
    "им", "ом", "ем", "а", "я", "у", "ю", "е", "ы", "и", "о", "ь",
  ]

  /// A surname as it stands, and without each ending that may be one of a case.
  private static func stems(of surname: String) -> Set<String> {
    let cut = endings.compactMap { ending in
      surname.hasSuffix(ending) && surname.count >= ending.count + 3
        ? String(surname.dropLast(ending.count)) : nil
    }
    return Set(cut + [surname])
  }
}
