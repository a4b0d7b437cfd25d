import SvodContent

/// Who gave a cycle's data in full.
package struct Participation: Sendable, Hashable {
  /// The organizations that gave everything they owed.
  package var gaveEverything: Int

  /// The organizations that owed anything.
  package var expected: Int

  /// Those that owe something still, by the register; nil where the section does not name them.
  package var incomplete: [Int]?

  package init(gaveEverything: Int, expected: Int, incomplete: [Int]?) {
    self.gaveEverything = gaveEverything
    self.expected = expected
    self.incomplete = incomplete
  }
}

extension Participation {
  /// Counts over the collected indicators of one year, by its place, for every area.
  static func all(_ collected: CollectedData, year: Int, names: Bool) -> [Participation] {
    var owes = [Bool](repeating: false, count: collected.areas.own.count)
    var isSilent = owes
    for (place, indicator) in collected.catalogue.indicators.enumerated()
    where indicator.derivation == nil {
      for (organization, cell) in (collected[year, place]?.cells ?? []).enumerated() {
        switch cell.entry {
        case .absent(.missing), .absent(.notSubmitted), .absent(.pending):
          owes[organization] = true
          isSilent[organization] = true
        case .absent(.notApplicable), .none: break
        case .absent, .share, .percentage, .answer, .count, .mean, .growth, .distribution:
          owes[organization] = true
        }
      }
    }
    return collected.areas.organizations.map { organizations in
      let incomplete = organizations.filter { isSilent[$0] }
      let expected = organizations.count { owes[$0] }
      return Participation(
        gaveEverything: expected - incomplete.count, expected: expected,
        incomplete: names ? incomplete : nil)
    }
  }
}
