/// Whom names mean, in any case, kind of quotes and case ending.
///
/// A name that means two is taken for neither, unless it is added as an override.
package struct NameDirectory: Sendable {
  private var exact: [String: String?] = [:]
  private var stems: [String: String?] = [:]
  private var people: [(name: PersonName, key: String)] = []
  /// What stands for keys that must not be seen; empty until the first name of each is added.
  private var substitutes: [String: String] = [:]

  /// Whether it knows anybody at all.
  package var isEmpty: Bool { exact.isEmpty && people.isEmpty }

  package init() {}

  /// Makes the names of somebody one without giving the key away, which may be a surname: the first
  /// name that is added stands for it.
  package mutating func hide(_ key: String) { substitutes[key] = "" }

  /// Adds a name of somebody.
  ///
  /// - Parameters:
  ///   - name: as an author writes it.
  ///   - key: the same for all names of one.
  ///   - overrides: whether the name means this one whatever it meant before.
  package mutating func add(_ name: String, key: String, overriding overrides: Bool = false) {
    let folded = RussianFold.folded(name)
    guard !folded.isEmpty else { return }
    if substitutes[key] == "" { substitutes[key] = folded }
    let key = substitutes[key] ?? key
    Self.add(folded, key, to: &exact, overrides)
    Self.add(Self.stems(of: name), key, to: &stems, overrides)
  }

  /// Adds a person, who is also found by surname and initials.
  package mutating func add(person name: String, key: String) {
    add(name, key: key)
    if let name = PersonName(name) { people.append((name, key)) }
  }

  /// Whom a name means; nil where that is not known, or not certain.
  package func key(of name: String) -> String? {
    if let known = exact[RussianFold.folded(name)] { return known }
    if let known = stems[Self.stems(of: name)] { return known }
    return person(PersonName(name))
  }

  /// The only person of a name.
  package func person(_ name: PersonName?) -> String? {
    guard let name else { return nil }
    let keys = Set(people.filter { $0.name.isSame(as: name) }.map(\.key))
    return keys.count == 1 ? keys.first : nil
  }

  private static func stems(of name: String) -> String {
    RussianStem.stems(of: name).joined(separator: " ")
  }

  private static func add(
    _ name: String, _ key: String, to keys: inout [String: String?], _ overrides: Bool
  ) {
    if let known = keys[name], known != key, !overrides {
      keys[name] = .some(nil)
    } else {
      keys[name] = key
    }
  }
}
