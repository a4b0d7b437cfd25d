/// Enumerations within a sentence.
package enum RussianList {
  /// The items with commas, and «и» before the last: «а, б и в».
  package static func joined(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " и\u{A0}" + last
  }
}
