package import SvodDiagnostics

/// A part of an act that can be linked to.
package struct ActPlace: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case heading
    case appendix
    case clause
    /// An item or group of a plan's table.
    case row
  }

  package var kind: Kind
  package var anchor: String
  /// The number as written, where there is one.
  package var number: String?
  /// The anchor of the clause that this one is a part of.
  package var parent: String?
  package var position: FilePosition

  package init(
    _ kind: Kind, anchor: String, number: String?, parent: String? = nil, at position: FilePosition
  ) {
    self.kind = kind
    self.anchor = anchor
    self.number = number
    self.parent = parent
    self.position = position
  }
}

/// What an author's `clause:` names in an act.
package enum ActReference: Sendable, Hashable {
  case unique(ActPlace)
  /// The number stands in several places, in the order of the text: an anchor must be given.
  case ambiguous([ActPlace])
  case unknown
}

/// The places of an act, found by anchor and by number.
package struct ActPlaces: Sendable, Hashable {
  package let all: [ActPlace]
  private let byAnchor: [String: Int]
  /// Numbers as written, and what an author writes for short: `2` for «Глава 2», `1` for «1)».
  private let byName: [String: [Int]]
  private let byShortName: [String: [Int]]

  package init(_ all: [ActPlace]) {
    var byAnchor: [String: Int] = [:]
    var byName: [String: [Int]] = [:]
    var byShortName: [String: [Int]] = [:]
    for (index, place) in all.enumerated() {
      byAnchor[place.anchor] = index
      guard let number = place.number else { continue }
      let name = ActNumberName(number)
      byName[name.full, default: []].append(index)
      if let short = name.short { byShortName[short, default: []].append(index) }
    }
    self.all = all
    self.byAnchor = byAnchor
    self.byName = byName
    self.byShortName = byShortName
  }

  /// The place of an anchor, which is never ambiguous.
  package func place(ofAnchor anchor: String) -> ActPlace? {
    byAnchor[anchor].map { all[$0] }
  }

  /// An anchor comes before a number, a number as written before a shortened one.
  func place(forClause clause: String) -> ActReference {
    if let place = place(ofAnchor: clause) { return .unique(place) }
    let name = ActNumberName(clause).full
    let found = (byName[name] ?? byShortName[name] ?? []).map { all[$0] }
    guard let first = found.first else { return .unknown }
    return found.count == 1 ? .unique(first) : .ambiguous(found)
  }

  /// The numbers that an author could have meant, for a finding about an unknown one.
  package var numbers: [String] { all.compactMap(\.number) + all.map(\.anchor) }
}
