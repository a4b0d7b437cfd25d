import SvodDiagnostics

/// The contract's kinds of documents.
enum DocumentKind: String, CaseIterable {
  case order
  case directive
  case resolution
  case letter
  case regulation
  case procedure
  case concept
  case plan
  case composition
  case minutes
  case analysis
  case recommendations
  case decision
  case report
  case news
  case agreement
  case programme
  case schedule
  case list
  case instrument
  case practice
  case collegium
  case instruction
  case page

  /// All kinds of a section: the contract's, then the author's own.
  static func names(with own: [String: String]) -> KnownNames {
    KnownNames(.documentKind, allCases.map(\.rawValue) + own.keys.sorted())
  }
}
