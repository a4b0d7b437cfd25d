import SvodLedger

/// Addresses that may vanish by the publisher's own word.
///
/// For what should never have been public: an address is a promise, and to break one takes naming
/// it.
package struct RetiredAddresses: Sendable, Hashable {
  private var pages: Set<String> = []
  private var anchors: Set<PublicationChanges.LostAnchor> = []
  private var anchorsOfAllPages: Set<String> = []

  /// - Parameter addresses: `/2021/organizacii/school-1/` for a page, `/dokumenty/plan/#p-2` for a
  ///   place in it, `#grade4` for the place on every page that had it.
  package init(_ addresses: [String]) {
    for address in addresses {
      let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let path = Self.filePath(parts.first ?? "")
      switch (parts.first?.isEmpty == false, parts.dropFirst().first.map(String.init)) {
      case (true, nil): pages.insert(path)
      case (true, let anchor?): anchors.insert(.init(path: path, anchor: anchor))
      case (false, let anchor?): anchorsOfAllPages.insert(anchor)
      case (false, nil): break
      }
    }
  }

  func hold(_ path: String) -> Bool { pages.contains(path) }

  func hold(_ lost: PublicationChanges.LostAnchor) -> Bool {
    anchors.contains(lost) || anchorsOfAllPages.contains(lost.anchor)
  }

  private static func filePath(_ address: Substring) -> String {
    let path = address.drop { $0 == "/" }
    return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : String(path)
  }
}
