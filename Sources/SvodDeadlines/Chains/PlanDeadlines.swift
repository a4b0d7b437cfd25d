package import SvodContent
package import SvodNumbers

/// The terms of a plan's items, counted from the calendar, from outside dates and from one another.
///
/// «После срока, указанного в п. …» counts from the planned end of that item, step by step, never
/// from the day on which it was done.
package struct PlanDeadlines: Sendable {
  /// In the order of the act.
  package let items: [DatedItem]
  /// The anchor that each anchor is counted from.
  private let bases: [String: String]

  /// - Parameters:
  ///   - terms: those of the plan's items, in the order of the act.
  ///   - frame: what the plan says for all of its expressions.
  ///   - outsideDates: what the plan's author knows of dates that others set.
  ///   - completions: when items were done, by their anchors.
  ///   - day: the last day for which recurring terms are counted out.
  package init(
    of terms: [PlannedTerm], in frame: PlanFrame, outsideDates: [OutsideDate] = [],
    completions: [String: CalendarDate] = [:], until day: CalendarDate
  ) {
    let numbers = ItemNumbers(terms)
    let dating = ItemDating(
      frame: frame, until: day, completions: completions, numbers: numbers, terms: terms,
      outsideDates: Dictionary(
        outsideDates.map { (PhraseStems($0.phrase), $0) }, uniquingKeysWith: { first, _ in first }))
    var found = [DatedItem?](repeating: nil, count: terms.count)
    for index in terms.indices where found[index] == nil {
      var path = DependencePath(from: index, terms: terms, numbers: numbers, known: found)
      while let next = path.popLast() {
        found[next] =
          path.isInLoop(next)
          ? dating.looped(next, path.loop) : dating.item(next, known: found)
      }
    }
    items = found.compactMap(\.self)
    bases = items.reduce(into: [:]) { $0[$1.term.anchor] = $1.base }
  }

  /// The anchors of the items that an item is counted through, from the nearest.
  package func chain(of anchor: String) -> [String] {
    var chain: [String] = []
    var current = bases[anchor]
    // A chain has no ring: items of a ring have no base.
    while let anchor = current {
      chain.append(anchor)
      current = bases[anchor]
    }
    return chain
  }
}

/// Items that must be dated before one another: an item is counted from one other at most.
private struct DependencePath {
  private var indices: [Int] = []
  private var ring: Set<Int> = []
  /// The anchors of those that are counted from one another in a ring.
  private(set) var loop: [String] = []

  init(from start: Int, terms: [PlannedTerm], numbers: ItemNumbers, known: [DatedItem?]) {
    var places: [Int: Int] = [:]
    var current: Int? = start
    while let index = current, known[index] == nil {
      if let place = places[index] {
        ring = Set(indices[place...])
        loop = indices[place...].map { terms[$0].anchor }
        break
      }
      places[index] = indices.count
      indices.append(index)
      current = terms[index].reading.deadline?.plannedBase.flatMap { numbers.index(of: $0) }
    }
  }

  func isInLoop(_ index: Int) -> Bool { ring.contains(index) }

  mutating func popLast() -> Int? { indices.popLast() }
}

/// Items by their numbers and anchors.
struct ItemNumbers: Sendable {
  private var byNumber: [String: [Int]] = [:]

  init(_ terms: [PlannedTerm]) {
    for (index, term) in terms.enumerated() {
      guard let number = term.number else { continue }
      byNumber[Self.plain(number), default: []].append(index)
    }
  }

  /// How many items have the number.
  func count(of number: String) -> Int { byNumber[Self.plain(number)]?.count ?? 0 }

  /// The only item of a number.
  func index(of number: String) -> Int? {
    guard let indices = byNumber[Self.plain(number)], indices.count == 1 else { return nil }
    return indices[0]
  }

  /// «2.1.3.» is «2.1.3».
  private static func plain(_ number: String) -> String {
    var plain = number.filter { !$0.isWhitespace }
    while plain.last == "." { plain.removeLast() }
    return plain
  }
}

extension Deadline {
  /// The number of the item whose planned term this one is counted from.
  var plannedBase: String? {
    if case .term(let number) = dependence { number } else { nil }
  }
}
