import SvodDiagnostics

/// The ids of one kind that were met so far, each with its place.
struct IdentifierRegister {
  /// What bears the ids, in the genitive: «организации».
  let owner: String
  private var places: [String: FilePosition] = [:]

  init(owner: String) {
    self.owner = owner
  }

  /// Whether the text is an id that was not met before.
  ///
  /// If not, `bad-id`, `reserved-id` or `duplicate-id` is reported, the last with both places.
  mutating func take(
    _ text: String, at position: FilePosition, log: inout DiagnosticLog
  ) -> Bool {
    guard IdentifierRule.accepts(text, at: position, log: &log) else { return false }
    if let first = places[text] {
      log.report(.duplicateID(text, of: owner, at: position, first: first))
      return false
    }
    places[text] = position
    return true
  }
}

extension Diagnostic {
  fileprivate static func duplicateID(
    _ text: String, of owner: String, at position: FilePosition, first: FilePosition
  ) -> Self {
    Diagnostic(
      .duplicateID, .error, at: position, "Идентификатор \(owner) «\(text)» указан дважды",
      text: text, hint: "Дайте одной из двух записей другой идентификатор",
      notes: [.init(at: first, "Впервые «\(text)» стоит здесь")])
  }
}
