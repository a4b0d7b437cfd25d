import SvodTestSupport
import Testing

@testable import SvodPublication

/// The network of hidden amounts against all tables that can be written down.
struct HiddenNetworkTests {
  /// Three organizations by three cycles; the last organization's sum is not told.
  private struct Table {
    static let greatest = 2
    var amounts: [Int]

    var network: HiddenNetwork {
      HiddenNetwork(
        edges: amounts.enumerated().map { place, amount in
          HiddenNetwork.Edge(
            row: place / 3 < 2 ? 1 + place / 3 : HiddenNetwork.outside, column: 3 + place % 3,
            amount: amount, bounds: 0...Self.greatest)
        }, nodes: 6)
    }

    var toldSums: [Int] {
      (0..<2).map { row in (0..<3).reduce(0) { $0 + amounts[3 * row + $1] } }
        + (0..<3).map { column in (0..<3).reduce(0) { $0 + amounts[3 * $1 + column] } }
    }

    /// Every table with amounts up to the greatest.
    static let all: [Table] = (0..<19_683).map { number in
      var rest = number
      return Table(
        amounts: (0..<9).map { _ in
          defer { rest /= greatest + 1 }
          return rest % (greatest + 1)
        })
    }
  }

  @Test(arguments: [0, 1, 4_567, 9_841, 12_000, 15_333, 19_000, 19_682])
  func reachesWhatSomeTableWithTheSameSumsHas(number: Int) {
    let table = Table.all[number]
    let alike = Table.all.filter { $0.toldSums == table.toldSums }
    for cell in 0..<9 {
      let amounts = alike.map { $0.amounts[cell] }
      let reach = table.network.reach(of: cell)
      #expect(reach.lowerBound == amounts.min())
      #expect(reach.upperBound == amounts.max())
    }
  }

  @Test(arguments: [1, 4_567, 9_841, 12_000, 15_333, 19_000])
  func reachesWhatSomeTableHasWhereAnotherCellIsKnown(number: Int) {
    let table = Table.all[number]
    let alike = Table.all.filter { $0.toldSums == table.toldSums }
    for known in [0...0, 0...1, 1...2, 2...2] {
      let amounts = alike.filter { known.contains($0.amounts[0]) }.map { $0.amounts[4] }
      let reach = table.network.knowing(0, isIn: known)?.reach(of: 4)
      #expect(reach?.lowerBound == amounts.min())
      #expect(reach?.upperBound == amounts.max())
    }
  }
}
