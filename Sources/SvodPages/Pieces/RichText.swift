/// A finished sentence: plain text with emphasis and links, never HTML.
package struct RichText: Sendable, Hashable {
  package enum Run: Sendable, Hashable {
    case text(String)
    case strong(String)
    case link(String, address: String)
  }

  package var runs: [Run]

  package init(_ runs: [Run]) {
    self.runs = runs
  }

  package init(_ text: String) {
    runs = [.text(text)]
  }

  /// The words alone, for labels and descriptions.
  package var plain: String { runs.map(\.text).joined() }
}

extension RichText.Run {
  /// The words of the run.
  var text: String {
    switch self {
    case .text(let text), .strong(let text), .link(let text, _): text
    }
  }
}
