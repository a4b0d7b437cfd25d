import SvodContent
import SvodFigures

/// The blocks of cycles that may be told of each organization.
struct Blocks: Sendable {
  private struct Place: Hashable {
    let indicator: Int
    let organization: Int
  }

  private var told: [Place: [CycleBlock]] = [:]

  /// Adds a block after the earlier ones of the same organization and indicator.
  mutating func add(_ block: CycleBlock, indicator: Int, organization: Int) {
    told[Place(indicator: indicator, organization: organization), default: []].append(block)
  }

  /// The blocks that are over in a year, ascending.
  func blocks(organization: Int, indicator: Int, through year: Int) -> [CycleBlock] {
    told[Place(indicator: indicator, organization: organization), default: []]
      .filter { $0.years.upperBound <= year }
  }
}

extension Publishing {
  /// The blocks of cycles that may be told.
  func blocks() -> Blocks {
    var blocks = Blocks()
    for indicator in collected.metrics.indices {
      for firstYear in gate.rules.blocks {
        let release = BlockRelease(self, indicator: indicator, firstYear: firstYear)
        for (organization, block) in release?.told() ?? [] {
          blocks.add(block, indicator: indicator, organization: organization)
        }
      }
    }
    return blocks
  }
}
