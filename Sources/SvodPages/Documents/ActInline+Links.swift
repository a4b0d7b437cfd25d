import SvodContent
import SvodLanguage

extension Act {
  /// The act as its page shows it: references are links.
  func linked(from route: Route) -> Act {
    mappingTexts { inlines, _ in inlines.linked(from: route) }
  }
}

extension [ActInline] {
  fileprivate func linked(from route: Route) -> [ActInline] {
    contains(where: \.isMarked) ? map { $0.linked(from: route) } : self
  }
}

extension ActInline {
  /// Whether a reference stands in it; a line without one is left as it is.
  fileprivate var isMarked: Bool {
    switch kind {
    case .reference: true
    case .emphasis(let parts), .strong(let parts), .strikethrough(let parts):
      parts.contains(where: \.isMarked)
    case .text, .code, .link, .image, .footnoteReference, .softBreak, .lineBreak, .abbreviation:
      false
    }
  }

  /// The words of a reference, bound so that a number stays with its word.
  private var bound: ActInline {
    guard case .text(let words) = kind else { return self }
    var inline = self
    inline.kind = .text(RussianText.bound(words))
    return inline
  }

  fileprivate func linked(from route: Route) -> ActInline {
    var inline = self
    switch kind {
    case .reference(let target, let parts):
      inline.kind = .link(url: target.address(from: route), title: "", parts.map(\.bound))
    case .emphasis(let parts): inline.kind = .emphasis(parts.linked(from: route))
    case .strong(let parts): inline.kind = .strong(parts.linked(from: route))
    case .strikethrough(let parts): inline.kind = .strikethrough(parts.linked(from: route))
    case .text, .code, .link, .image, .footnoteReference, .softBreak, .lineBreak, .abbreviation:
      break
    }
    return inline
  }
}

extension ActTarget {
  /// A place of the page's own document is an anchor.
  fileprivate func address(from route: Route) -> String {
    guard let document else { return anchor.map { "#\($0)" } ?? "#" }
    return route.link(to: .document(document), anchor: anchor)
  }
}
