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

  /// How many parts of a kind were changed, renumbered, added and removed.
  func counts(of kind: ComparedPart.Kind) -> [ComparisonPage.Change: Int] {
    var counts: [ComparisonPage.Change: Int] = [:]
    for line in lines {
      guard let (change, part) = line.change, part.kind == kind else { continue }
      counts[change, default: 0] += 1
    }
    return counts
  }
}

extension EditionComparison.Line {
  /// What happened to a part, which of a removed one is the earlier part; nil for those that
  /// stayed.
  var change: (ComparisonPage.Change, ComparedPart)? {
    switch self {
    case .unchanged: nil
    case .changed(_, let new): (.changed, new)
    case .renumbered(_, let new): (.renumbered, new)
    case .added(let part): (.added, part)
    case .removed(let part): (.removed, part)
    }
  }
}

extension EditionComparison {
  /// «пунктов изменено 2, добавлено 3; заголовков изменено 1»; nil where nothing differs.
  var summary: String? {
    let words: [(ComparisonPage.Change, String)] = [
      (.changed, "изменено"), (.renumbered, "получили другой номер"), (.added, "добавлено"),
      (.removed, "исключено"),
    ]
    let kinds = ComparedPart.Kind.allCases.compactMap { kind -> String? in
      let known = counts(of: kind)
      let parts = words.compactMap { change, word in known[change].map { "\(word)\u{A0}\($0)" } }
      return parts.isEmpty ? nil : "\(kind.counted) \(parts.joined(separator: ", "))"
    }
    return kinds.isEmpty ? nil : kinds.joined(separator: "; ")
  }
}

extension ComparedPart.Kind {
  /// Before a number: «пунктов изменено 2».
  fileprivate var counted: String {
    switch self {
    case .item: "мероприятий"
    case .clause: "пунктов"
    case .heading: "заголовков"
    case .row: "строк таблиц"
    case .paragraph: "абзацев"
    }
  }
}
