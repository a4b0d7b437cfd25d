import SvodLanguage

/// Finds what a cell names: by id, or by any of its names in any spelling.
///
/// What was found once is found by the bytes of the cell from then on.
struct NameIndex {
  enum Match {
    case one(Int)
    /// Several things bear the name.
    case several([Int])
    case none
  }

  /// Longer texts name nothing; comparing them would take longer than reading the rest.
  static let longestName = 2_000

  private let ids: [String: Int]
  private let names: [String: Set<Int>]
  private var found: [ByteText: Match] = [:]

  /// - Parameters:
  ///   - ids: the id of each thing, by its place.
  ///   - names: the other names of each thing, by its place.
  init(ids: [String], names: [[String]]) {
    self.ids = Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
    var folded: [String: Set<Int>] = [:]
    for (place, list) in names.enumerated() {
      for name in list where name.utf8.count <= Self.longestName {
        folded[RussianFold.folded(name), default: []].insert(place)
      }
    }
    self.names = folded
  }

  /// The match for a text.
  func match(_ text: String) -> Match {
    if let place = ids[text] { return .one(place) }
    guard text.utf8.count <= Self.longestName else { return .none }
    guard let places = names[RussianFold.folded(text)] else { return .none }
    return places.count == 1 ? .one(places.min() ?? 0) : .several(places.sorted())
  }

  /// The match for the bytes of a cell.
  mutating func match(_ bytes: ArraySlice<UInt8>) -> Match {
    let key = ByteText(bytes)
    if let match = found[key] { return match }
    let match = match(String(decoding: bytes, as: UTF8.self))
    // A copy, so that the key does not keep the whole file.
    found[ByteText(ArraySlice(Array(bytes)))] = match
    return match
  }
}
