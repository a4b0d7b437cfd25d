import SvodLedger

/// Addresses that may vanish by the publisher's own word.
///
/// For what should never have been public: an address is a promise, and to break one takes naming
/// it.
package struct RetiredAddresses: Sendable, Hashable {
  private struct Address: Sendable, Hashable {
    /// As the publisher wrote it.
    let text: String
    /// The file from the section's root; nil for a place on every page that had it.
    let path: String?
    let anchor: String?
  }

  private let addresses: [Address]

  /// - Parameter addresses: `/2021/organizacii/school-1/` for a page, `/dokumenty/plan/#p-2` for a
  ///   place in it, `#grade4` for the place on every page that had it.
  package init(_ addresses: [String]) {
    self.addresses = addresses.map { text in
      let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let path = parts.first.flatMap { $0.isEmpty ? nil : Self.filePath($0) }
      return Address(text: text, path: path, anchor: parts.dropFirst().first.map(String.init))
    }
  }

  /// Those that name nothing of what vanishes, as the publisher wrote them.
  func withoutEffect(on changes: PublicationChanges) -> [String] {
    addresses.filter { address in
      !changes.gone.contains { Self.names(address, $0) }
        && !changes.lostAnchors.contains { Self.names(address, $0) }
    }.map(\.text)
  }

  func hold(_ path: String) -> Bool { addresses.contains { Self.names($0, path) } }

  func hold(_ lost: PublicationChanges.LostAnchor) -> Bool {
    addresses.contains { Self.names($0, lost) }
  }

  private static func names(_ address: Address, _ path: String) -> Bool {
    address.anchor == nil && address.path == path
  }

  /// A page that only points on is retired with all its places.
  private static func names(
    _ address: Address, _ lost: PublicationChanges.LostAnchor
  ) -> Bool {
    guard let anchor = address.anchor else {
      return lost.isOnMovedPage && address.path == lost.path
    }
    return anchor == lost.anchor && (address.path ?? lost.path) == lost.path
  }

  private static func filePath(_ address: Substring) -> String {
    let path = address.drop { $0 == "/" }
    return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : String(path)
  }
}
