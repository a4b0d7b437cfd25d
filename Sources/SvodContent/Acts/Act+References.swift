extension Act {
  /// The act without links to documents that are not among those; the words stay.
  package func keepingReferences(to documents: Set<Document.ID>) -> Act {
    mappingTexts { inlines, _ in inlines.keepingReferences(to: documents) }
  }
}

extension [ActInline] {
  fileprivate func keepingReferences(to documents: Set<Document.ID>) -> [ActInline] {
    flatMap { $0.keepingReferences(to: documents) }
  }
}

extension ActInline {
  fileprivate func keepingReferences(to documents: Set<Document.ID>) -> [ActInline] {
    var inline = self
    switch kind {
    case .reference(let target, let parts):
      if let document = target.document, !documents.contains(document) { return parts }
    case .emphasis(let parts): inline.kind = .emphasis(parts.keepingReferences(to: documents))
    case .strong(let parts): inline.kind = .strong(parts.keepingReferences(to: documents))
    case .strikethrough(let parts):
      inline.kind = .strikethrough(parts.keepingReferences(to: documents))
    case .text, .code, .link, .image, .footnoteReference, .softBreak, .lineBreak, .abbreviation:
      break
    }
    return [inline]
  }
}

extension Document {
  /// The document whose text leads to no others than those; acts outside are cited in words.
  package func keepingCitations(of documents: Set<Document.ID>) -> Document {
    let isHidden = { (citation: ActCitation) in
      citation.document.map { !documents.contains($0) } ?? false
    }
    var document = self
    for index in legalBasis.indices {
      guard let base = legalBasis[index].document, !documents.contains(base) else { continue }
      document.legalBasis[index].document = nil
    }
    guard !act.documentsNamed.isSubset(of: documents) || citations.contains(where: isHidden) else {
      return document
    }
    document.act = act.keepingReferences(to: documents)
    for index in citations.indices where isHidden(citations[index]) {
      document.citations[index].document = nil
    }
    return document
  }
}

extension Act {
  /// The documents of the section that the text leads to.
  package var documentsNamed: Set<Document.ID> { Set(targets.compactMap(\.target.document)) }

  /// Where the text leads, in its order, with the place that the words stand in.
  package var targets: [(target: ActTarget, anchor: String?)] {
    var targets: [(ActTarget, String?)] = []
    forEachText { inlines, place in
      for inline in inlines { inline.forEachTarget { targets.append(($0, place.anchor)) } }
    }
    return targets
  }
}

extension ActInline {
  fileprivate func forEachTarget(_ body: (ActTarget) -> Void) {
    switch kind {
    case .reference(let target, _): body(target)
    case .emphasis(let parts), .strong(let parts), .strikethrough(let parts):
      for part in parts { part.forEachTarget(body) }
    case .text, .code, .link, .image, .footnoteReference, .softBreak, .lineBreak, .abbreviation:
      break
    }
  }
}
