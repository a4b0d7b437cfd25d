import SvodSearch
import Synchronization

/// What a section is searched by, made when it is first asked for.
///
/// A class, because all pages share what is made once.
final class SectionSearch: Sendable {
  private let digest: SectionDigest
  private let plan: SitePlan
  private let madeIndex = Mutex<SearchIndex?>(nil)
  private let madeLines = Mutex<AlphabeticalIndex?>(nil)

  init(of digest: SectionDigest, _ plan: SitePlan) {
    self.digest = digest
    self.plan = plan
  }

  /// The files that the reader's browser searches.
  var index: SearchIndex {
    madeIndex.withLock { made in
      if let made { return made }
      let index = SearchIndex(of: SearchEntries(of: digest, plan).all)
      made = index
      return index
    }
  }

  /// What stands on the pages without a script.
  var alphabet: AlphabeticalIndex {
    madeLines.withLock { made in
      if let made { return made }
      let lines = AlphabeticalIndex(of: digest, plan)
      made = lines
      return lines
    }
  }
}
