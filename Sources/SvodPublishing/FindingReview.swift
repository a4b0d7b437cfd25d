package import SvodContent
package import SvodDiagnostics

/// Findings told apart: those that are open, and those that their author has accepted.
///
/// An error cannot be accepted: what it is about cannot be trusted, whoever has seen it.
package struct FindingReview: Sendable {
  /// A finding with the row that accepts it.
  package struct Accepted: Sendable, Hashable {
    package var diagnostic: Diagnostic
    package var reason: String
    /// Whether readers may see it.
    package var isPublic: Bool
  }

  package private(set) var open: [Diagnostic] = []
  package private(set) var accepted: [Accepted] = []

  /// - Parameters:
  ///   - diagnostics: everything that was found.
  ///   - acceptances: the author's rows; one that accepts nothing is itself a finding.
  ///   - documents: for rows that name a clause.
  package init(
    of diagnostics: [Diagnostic], accepting acceptances: [AcceptedFinding],
    in documents: [Document] = []
  ) {
    guard !acceptances.isEmpty else {
      open = diagnostics
      return
    }
    let texts = Dictionary(documents.map { ($0.position.file, $0.act) }) { first, _ in first }
    let byCode = Dictionary(grouping: acceptances, by: \.code)
    var used: Set<AcceptedFinding> = []
    for diagnostic in diagnostics {
      let row = byCode[diagnostic.code.rawValue]?.first {
        $0.accepts(diagnostic, text: texts[diagnostic.position.file])
      }
      guard let row, diagnostic.severity != .error else {
        open.append(diagnostic)
        continue
      }
      used.insert(row)
      accepted.append(
        Accepted(diagnostic: diagnostic, reason: row.reason, isPublic: row.isPublic))
    }
    for row in acceptances where !used.contains(row) { open.append(.unmatched(row)) }
  }
}

extension AcceptedFinding {
  fileprivate func accepts(_ diagnostic: Diagnostic, text: Act?) -> Bool {
    let path = diagnostic.position.file
    guard path == file || path.hasSuffix("/" + file) else { return false }
    guard let place else { return true }
    if let text = diagnostic.text, text.contains(place) { return true }
    let position = diagnostic.position
    if place == "\(position.line)" || place == "\(position.line):\(position.column)" { return true }
    if place == "строка \(position.line)" { return true }
    guard case .unique(let named)? = text?.place(forClause: place) else { return false }
    return text?.places.anchor(atLine: position.line) == named.anchor
  }
}

extension ActPlaces {
  /// The last place that begins at a line or above it.
  func anchor(atLine line: Int) -> String? {
    all.last { $0.position.line <= line }?.anchor
  }
}

extension Diagnostic {
  fileprivate static func unmatched(_ row: AcceptedFinding) -> Self {
    Diagnostic(
      .unmatchedAcceptance, .warning, at: row.position,
      "Принятого замечания больше нет: «\(row.code)» в файле «\(row.file)»", text: row.code,
      hint: "Удалите строку или исправьте в ней файл, код и место")
  }
}
