import SvodChecksums
import SvodJSON

/// The index that a reader's browser searches: classic scripts, so that it works from disk too.
///
/// Each file is one call `svodSearch("name", value)`. `index` says where words and entries begin
/// in the others; `words-0`, `words-1` … hold stems in the order of their code points with the
/// entries that they stand in; `entries-0` … hold what results show. A search loads the files of
/// its words and of the entries that it shows. All names carry one hash of all contents: the same
/// entries make the same bytes under the same names, others make other names.
package struct SearchIndex: Sendable {
  /// A file of the index.
  package struct File: Sendable, Hashable {
    /// From the section's root.
    package let path: String
    package let bytes: [UInt8]
  }

  /// Where all files lie; `assets` is what a server may let browsers keep for ever.
  package static let folder = "assets/poisk/"

  /// The first of them is `index`.
  package let files: [File]

  /// The path of the file from which a page finds all others.
  package var path: String { files[0].path }

  /// Puts entries in order: by kind, what holds above what does not, else as given.
  package init(of entries: [SearchEntry]) {
    let sorted = Self.sorted(entries)
    let postings = SearchPostings(of: sorted)
    let words = SearchShard.words(postings.terms)
    let shown = SearchShard.entries(sorted)
    let index = Self.summary(of: sorted, words, shown)
    let contents =
      [("index", index)]
      + words.enumerated().map { ("words-\($0.offset)", $0.element.json) }
      + shown.enumerated().map { ("entries-\($0.offset)", $0.element.json) }
    let version = ContentHash(of: contents.flatMap(\.1.utf8)).text
    files = contents.map { name, json in
      File(
        path: "\(Self.folder)\(name).\(version).js",
        bytes: Array("svodSearch(\"\(name)\",\(json))\n".utf8))
    }
  }

  private static func sorted(_ entries: [SearchEntry]) -> [SearchEntry] {
    SearchEntry.Kind.allCases.flatMap { kind in
      let own = entries.filter { $0.kind == kind }
      return own.filter { !$0.isFormer } + own.filter(\.isFormer)
    }
  }

  /// How many entries there are, by which words and entries the files begin, and for each kind its
  /// heading, its first entry, the first that holds no more, and the end.
  private static func summary(
    of entries: [SearchEntry], _ words: [SearchShard], _ shown: [SearchShard]
  ) -> String {
    var start = 0
    let kinds = SearchEntry.Kind.allCases.compactMap { kind -> String? in
      let own = entries[start...].prefix { $0.kind == kind }
      guard !own.isEmpty else { return nil }
      let former = own.startIndex + own.prefix { !$0.isFormer }.count
      defer { start = own.endIndex }
      return "[\(kind.heading.json),\(own.startIndex),\(former),\(own.endIndex)]"
    }
    let firstWords = words.map(\.first.json).joined(separator: ",")
    let firstEntries = shown.map(\.first).joined(separator: ",")
    return "{\"count\":\(entries.count),\"kinds\":[\(kinds.joined(separator: ","))],"
      + "\"words\":[\(firstWords)],\"entries\":[\(firstEntries)]}"
  }
}
