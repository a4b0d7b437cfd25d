import SvodContent

/// Which organizations each area is made of.
///
/// An area has a place among all of them: the section itself stands first, its municipalities
/// follow in the order of their register.
struct Areas: Sendable {
  /// The place of the section as a whole.
  static let section = 0

  /// By the areas' places: the places of their organizations.
  let organizations: [[Int]]
  /// By organization: the place of the smallest area that it belongs to.
  let own: [Int]

  init(_ organizations: [Organization], _ municipalities: MunicipalityRegistry) {
    own = organizations.map { organization in
      organization.municipality.flatMap(municipalities.index).map { $0 + 1 } ?? Self.section
    }
    var parts = [[Int]](repeating: [], count: municipalities.municipalities.count + 1)
    parts[Self.section] = Array(organizations.indices)
    for (organization, area) in own.enumerated() where area != Self.section {
      parts[area].append(organization)
    }
    self.organizations = parts
  }

  var count: Int { organizations.count }

  /// The places of the municipalities; empty in a section of one.
  var municipalities: Range<Int> { 1..<count }

  var isRegional: Bool { !municipalities.isEmpty }

  /// The place of an area.
  func place(of area: Area) -> Int {
    switch area {
    case .section: Self.section
    case .municipality(let place): place + 1
    }
  }

  /// The area at a place.
  subscript(place: Int) -> Area {
    place == Self.section ? .section : .municipality(place - 1)
  }
}
