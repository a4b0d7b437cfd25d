package import SvodContent
import SvodLanguage

/// One of those whom a plan's cell makes responsible: a person, a group or an institution.
package struct ResponsibleParty: Sendable, Hashable {
  /// As the cell has it, without what separates it from the others.
  package let name: String
  /// The same for all spellings that nobody means to be different: an id, or folded words.
  package let key: String

  /// The parties of a cell, in its order.
  ///
  /// Lines and semicolons part them, and commas outside quotes and brackets; behind a person's name
  /// a comma brings the person's post.
  ///
  /// - Parameters:
  ///   - cell: of a column of responsible.
  ///   - aliases: ids by the names that the author says are theirs.
  /// - Returns: each once.
  package static func parties(
    in cell: [ActInline], aliases: [String: String]
  ) -> [ResponsibleParty] {
    let known = KnownNames(aliases)
    let lines = cell.lines.split { $0 == "\n" || $0 == ";" }
    var parties: [ResponsibleParty] = []
    for name in lines.flatMap({ names(in: String($0)) }) {
      let party = ResponsibleParty(name, known)
      if !parties.contains(where: { $0.key == party.key }) { parties.append(party) }
    }
    return parties
  }

  private init(_ name: String, _ known: KnownNames) {
    self.name = name
    let person = Self.person(beginning: name)
    key =
      known.id(of: name) ?? person.flatMap(known.id) ?? RussianFold.folded(person ?? name)
  }

  /// The names in a line: parts between commas, a person's post with the person.
  private static func names(in line: String) -> [String] {
    var names: [String] = []
    for part in parts(of: line) {
      let isPost = part.first?.isLowercase == true
      if isPost, let last = names.last, person(beginning: last) == last {
        names[names.count - 1] = "\(last), \(part)"
      } else {
        names.append(part)
      }
    }
    return names
  }

  private static func parts(of line: String) -> [String] {
    var depth = 0
    var parts = [""]
    for character in line {
      switch character {
      case "«", "(", "„": depth += 1
      case "»", ")", "“": depth -= 1
      default: break
      }
      if character == ",", depth <= 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map(trimmed).filter { $0.contains(where: \.isLetter) }
  }

  private static func trimmed(_ part: String) -> String {
    let words = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.hasSuffix(".") && !words.hasSuffix("..") && words.count > 3
      && !(words.dropLast().last?.isUppercase ?? false) ? String(words.dropLast()) : words
  }

  /// The person whose name begins a text, in full or with initials; nil for no person.
  static func person(beginning text: String) -> String? {
    let head = text.prefix { $0 != "," }
    let words = head.split(whereSeparator: { $0.isWhitespace || $0 == "." }).map(String.init)
    guard words.count == 3, words.allSatisfy({ $0.first?.isUppercase == true }) else {
      return nil
    }
    let endings = ["вич", "вна", "чна", "ьич", "оглы", "кызы"]
    let areInitials = words.dropFirst().allSatisfy { $0.count == 1 }
    return areInitials || endings.contains(where: words[2].hasSuffix) ? String(head) : nil
  }
}

/// Ids by names, in any case ending: «руководителям школ» for «руководители школ».
private struct KnownNames {
  private var byName: [String: String] = [:]
  private var byStems: [[String]: String] = [:]

  init(_ aliases: [String: String]) {
    for (name, id) in aliases.sorted(by: { $0.key < $1.key }) {
      byName[RussianFold.folded(name)] = id
      if let stems = Self.stems(of: name) { byStems[stems] = id }
    }
  }

  func id(of name: String) -> String? {
    byName[RussianFold.folded(name)] ?? Self.stems(of: name).flatMap { byStems[$0] }
  }

  /// Nil for an abbreviation, which has no endings.
  private static func stems(of name: String) -> [String]? {
    name.contains(where: \.isLowercase) ? RussianStem.stems(of: name) : nil
  }
}

extension [ActInline] {
  /// The words, with a line for every break that the author asked for.
  fileprivate var lines: String {
    map { inline in
      if case .lineBreak = inline.kind { "\n" } else { inline.plainText }
    }.joined()
  }
}
