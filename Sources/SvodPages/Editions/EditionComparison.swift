import SvodContent

/// What became of every part of an act in a later edition.
struct EditionComparison {
  enum Line {
    case unchanged([ComparedPart])
    case changed(old: ComparedPart, new: ComparedPart)
    case renumbered(old: ComparedPart, new: ComparedPart)
    case added(ComparedPart)
    case removed(ComparedPart)
  }

  /// In the order of the later edition; what was removed stands where it stood.
  private(set) var lines: [Line] = []

  init(of old: Act, and new: Act) {
    let oldParts = ComparedPart.all(of: old)
    let newParts = ComparedPart.all(of: new)
    let matches = PartMatching(old: oldParts, new: newParts).matches
    let removed = Self.removed(among: oldParts, matches)
    for part in removed[nil] ?? [] { lines.append(.removed(part)) }
    for (place, part) in newParts.enumerated() {
      append(part, matches[place].map { oldParts[$0] })
      if let match = matches[place] {
        for part in removed[match] ?? [] { lines.append(.removed(part)) }
      }
    }
  }

  /// What is gone, by the part before it that stayed.
  private static func removed(
    among old: [ComparedPart], _ matches: [Int?]
  ) -> [Int?: [ComparedPart]] {
    let kept = Set(matches.compactMap(\.self))
    var removed: [Int?: [ComparedPart]] = [:]
    var before: Int?
    for place in old.indices {
      if kept.contains(place) {
        before = place
      } else {
        removed[before, default: []].append(old[place])
      }
    }
    return removed
  }

  private mutating func append(_ part: ComparedPart, _ old: ComparedPart?) {
    guard let old else { return lines.append(.added(part)) }
    if old.textKey != part.textKey { return lines.append(.changed(old: old, new: part)) }
    if old.numberKey != part.numberKey { return lines.append(.renumbered(old: old, new: part)) }
    if case .unchanged(let parts)? = lines.last {
      lines[lines.count - 1] = .unchanged(parts + [part])
    } else {
      lines.append(.unchanged([part]))
    }
  }

  /// How many parts were changed, renumbered, added and removed.
  var counts: [ComparisonPage.Change: Int] {
    var counts: [ComparisonPage.Change: Int] = [:]
    for line in lines {
      switch line {
      case .unchanged: break
      case .changed: counts[.changed, default: 0] += 1
      case .renumbered: counts[.renumbered, default: 0] += 1
      case .added: counts[.added, default: 0] += 1
      case .removed: counts[.removed, default: 0] += 1
      }
    }
    return counts
  }
}

extension EditionComparison {
  /// «изменено 2, добавлено 3»; nil where nothing differs.
  var summary: String? {
    let words: [(ComparisonPage.Change, String)] = [
      (.changed, "изменено"), (.renumbered, "получили другой номер"), (.added, "добавлено"),
      (.removed, "исключено"),
    ]
    let known = counts
    let parts = words.compactMap { change, word in known[change].map { "\(word)\u{A0}\($0)" } }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
