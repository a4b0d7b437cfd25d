package import SvodContent
package import SvodDiagnostics

/// A place of a document that is offered for a component of a direction.
package struct Proof: Sendable, Hashable {
  package let link: ActLink
  /// The page of the signed scan.
  package let scanPage: String?
  /// Where the author offers it.
  package let position: FilePosition
  /// Whether a plan alone foresees the component and does not prove it.
  package let isPlanned: Bool

  package var document: Document.ID { link.document }
}

/// Something offered for components, before a cycle is asked for.
struct Offer: Sendable {
  let proof: Proof
  let document: Document
  /// Empty where all directions are meant.
  let directions: [Direction.ID]
  let component: CycleComponent.ID
  /// Nil where the author names none.
  let years: [Int]?
  /// Whether `evidence.csv` offers it.
  let isExplicit: Bool
  /// Whether a document of the kind may confirm the component.
  let isOfProvingKind: Bool
}

extension CycleComponent {
  /// Components whose documents confirm as long as they are in force, by the contract.
  private static let standing: Set<String> = ["goals", "indicators", "methods"]

  /// How long a document confirms, where the author is silent too.
  var freshness: Freshness {
    fresh ?? (Self.standing.contains(id.text) ? .inForce : .cycle)
  }

  /// Whether documents of a kind confirm the component.
  func isProved(byKind kind: String) -> Bool {
    if let provedBy { return provedBy.contains(kind) }
    if kind == "plan" { return id.text == "measures" }
    return kind != "news" && kind != "page"
  }
}
