/// What kind of page stands at an address, told by the address alone: addresses are permanent, and
/// so one can tell it of a publication of any age.
package enum PageKind: String, Sendable, CaseIterable {
  case summary
  case organization
  case indicator
  case document
  case other

  /// - Parameter path: from the section's root, without a leading `/`.
  package init(path: String) {
    let names = path.split(separator: "/").dropLast()
    if path == "index.html" || names.count == 1 && Self.isYear(names[0]) {
      self = .summary
    } else if names.contains("organizacii") {
      self = .organization
    } else if names.contains("pokazateli") {
      self = .indicator
    } else if names.first == "dokumenty" {
      self = .document
    } else {
      self = .other
    }
  }

  private static func isYear(_ name: Substring) -> Bool {
    name.utf8.count == 4 && name.utf8.allSatisfy(\.isDigit)
  }
}
