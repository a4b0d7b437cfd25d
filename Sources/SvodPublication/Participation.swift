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
  /// Counts over the collected indicators of one year, by its place.
  init(_ collected: CollectedData, year: Int, _ organizations: [Organization], names: Bool) {
    var owes = [Bool](repeating: false, count: organizations.count)
    var isSilent = owes
    for (place, indicator) in collected.catalogue.indicators.enumerated()
    where indicator.derivation == nil {
      for (organization, cell) in (collected[year, place]?.cells ?? []).enumerated() {
        switch cell.entry {
        case .absent(.missing), .absent(.notSubmitted), .absent(.pending):
          owes[organization] = true
          isSilent[organization] = true
        case .absent(.notApplicable), .none: break
        case .absent, .share, .percentage, .answer, .count, .mean: owes[organization] = true
        }
      }
    }
    let incomplete = organizations.indices.filter { isSilent[$0] }
    let expected = owes.count(where: \.self)
    self.init(
      gaveEverything: expected - incomplete.count, expected: expected,
      incomplete: names ? incomplete : nil)
  }
}
