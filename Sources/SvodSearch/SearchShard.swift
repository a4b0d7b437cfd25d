import SvodJSON

/// A file of words or of entries on its way to JSON.
struct SearchShard {
  /// The first word, or the number of the first entry.
  let first: String
  let json: String

  /// How long a file may grow, in bytes, before another begins; compressed a quarter of it.
  private static let greatestLength = 20_000

  /// Terms, in their order, parted into files.
  static func words(_ terms: [SearchPostings.Term]) -> [SearchShard] {
    parted(
      terms.map { ($0.stem, "\($0.stem.json):\($0.postings.json)") }, opening: "{", closing: "}")
  }

  /// What results show of entries: title, address, note, text and whether it holds no more, then
  /// other names that it is found by.
  static func entries(_ entries: [SearchEntry]) -> [SearchShard] {
    parted(
      entries.enumerated().map { place, entry in
        let others = entry.otherNames.map(\.json).joined(separator: ",")
        let fields = [entry.title, entry.address, entry.note, entry.text].map(\.json)
        return (
          String(place),
          "[\(fields.joined(separator: ",")),\(entry.isFormer ? 1 : 0),[\(others)]]"
        )
      }, opening: "[", closing: "]")
  }

  private static func parted(
    _ items: [(name: String, json: String)], opening: String, closing: String
  ) -> [SearchShard] {
    var shards: [SearchShard] = []
    var first = ""
    var text = ""
    for item in items {
      if !text.isEmpty, text.utf8.count + item.json.utf8.count > greatestLength {
        shards.append(SearchShard(first: first, json: opening + text + closing))
        text = ""
      }
      if text.isEmpty { first = item.name } else { text += ",\n" }
      text += item.json
    }
    if !text.isEmpty {
      shards.append(SearchShard(first: first, json: opening + text + closing))
    }
    return shards
  }
}

extension SearchEntry {
  /// The names that the title does not say, each with its remark.
  fileprivate var otherNames: [String] {
    let title = title.replacing("\u{A0}", with: " ")
    return names.filter { !title.contains($0.words) }.map { name in
      (name.remark.map { "\($0): " } ?? "") + name.words
    }
  }
}
