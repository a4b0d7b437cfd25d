/// What the preview serves of its own, beside the section.
///
/// The names have no dot, and every file of a section has one: nothing of an author's can stand
/// in their place.
enum PreviewResource: String, Sendable, CaseIterable {
  case events
  case script
  case style

  private static let folder = "_svod/"

  /// The resource at a path; under the host's root as well, for pages that were shown before the
  /// section's address was known.
  init?(at path: String, under root: String) {
    let known = Self.allCases.first { path == $0.path(under: root) || path == $0.path(under: "/") }
    guard let known else { return nil }
    self = known
  }

  /// The path under a root that ends with `/`.
  func path(under root: String) -> String { root + Self.folder + rawValue }

  var response: PreviewResponse {
    switch self {
    case .events: .events
    case .script: PreviewResponse(.ok, Array(PreviewScript.text.utf8), type: .script)
    case .style: PreviewResponse(.ok, Array(PreviewStyle.text.utf8), type: .style)
    }
  }
}
