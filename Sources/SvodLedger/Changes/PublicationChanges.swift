/// What a new publication changes for those who know the last one.
///
/// Paths are those of files from the section's root, sorted. Files under `assets/` are no
/// addresses: their names carry the hash of their bytes, and pages name them. Neither are the lists
/// that search engines read, whose parts come and go with the number of pages.
package struct PublicationChanges: Sendable, Equatable {
  /// A place in a page that was public and is gone while the page still stands or points on.
  ///
  /// What the place was about has no other in the section that one could come to instead: see
  /// `LastingPlaces`.
  package struct LostAnchor: Sendable, Hashable {
    package let path: String
    package let anchor: String
    /// Whether the page only points on now.
    package let isOnMovedPage: Bool

    package init(path: String, anchor: String, isOnMovedPage: Bool = false) {
      self.path = path
      self.anchor = anchor
      self.isOnMovedPage = isOnMovedPage
    }

    /// How people are told of it: `/dokumenty/plan/#p-2`.
    package var address: String { "\(String(addressOf: path))#\(anchor)" }
  }

  /// A document whose text differs under places that were public before.
  package struct Revision: Sendable, Hashable {
    package struct Clause: Sendable, Hashable {
      package let anchor: String
      /// As the document writes it; nil for a heading or a clause without a number.
      package let number: String?

      package init(anchor: String, number: String?) {
        self.anchor = anchor
        self.number = number
      }
    }

    package let path: String
    package let title: String
    package let clauses: [Clause]
  }

  /// Whether nothing was published before.
  package let isFirst: Bool
  package internal(set) var added: [String] = []
  package internal(set) var changed: [String] = []
  /// Pages that now point on.
  package internal(set) var moved: [String] = []
  package internal(set) var gone: [String] = []
  /// Of what has gone, the sheets of lists that have become shorter and still stand.
  package internal(set) var goneSheets: Set<String> = []
  /// Of what has gone, the versions of open data in whose place there is another.
  package internal(set) var supersededVersions: Set<String> = []
  package internal(set) var lostAnchors: [LostAnchor] = []
  package internal(set) var revisions: [Revision] = []
  /// Whether the two are the same to the byte.
  package internal(set) var isEmpty = true

  init(isFirst: Bool) {
    self.isFirst = isFirst
  }
}

extension PublicationChanges {
  /// Whether no reader ever keeps the address: `robots.txt`, `sitemap.xml` and its parts.
  private static func isForSearchEngines(_ path: String) -> Bool {
    path == "robots.txt"
      || path.hasPrefix("sitemap") && path.hasSuffix(".xml") && !path.contains("/")
  }

  mutating func add(_ change: FileChange, at path: String) {
    if change != .none { isEmpty = false }
    if path.hasPrefix("assets/") || Self.isForSearchEngines(path) { return }
    switch change {
    case .none: break
    case .added: added.append(path)
    case .gone: gone.append(path)
    case .shortened(let anchors):
      gone.append(path)
      goneSheets.insert(path)
      lostAnchors += anchors.map { LostAnchor(path: path, anchor: $0) }
    case .superseded:
      gone.append(path)
      supersededVersions.insert(path)
    case .moved(let lost, let revision, let isNews):
      if isNews { moved.append(path) } else { changed.append(path) }
      lostAnchors += lost.map { LostAnchor(path: path, anchor: $0, isOnMovedPage: true) }
      revisions += revision.map { [$0] } ?? []
    case .changed(let lost, let revision):
      changed.append(path)
      lostAnchors += lost.map { LostAnchor(path: path, anchor: $0) }
      revisions += revision.map { [$0] } ?? []
    }
  }
}
