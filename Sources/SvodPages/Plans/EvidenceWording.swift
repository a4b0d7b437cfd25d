import SvodContent

/// How what proves something done is linked to.
struct EvidenceWording {
  let documents: DocumentWording
  let route: Route

  /// A link to what proves it; nothing where the audience may not know of it.
  func run(_ evidence: ProgressRecord.Evidence) -> RichText.Run? {
    switch evidence {
    case .address(let address): return .link("подтверждение", address: address)
    case .document(let id, let anchor):
      guard let document = documents[id] else { return nil }
      let place =
        anchor.flatMap { document.act.places.place(ofAnchor: $0)?.number }
        .map { ", п.\u{A0}\(PlanItemWording.bare($0))" } ?? ""
      return .link(
        documents.name(of: document) + place,
        address: route.link(to: .document(id), anchor: anchor))
    }
  }
}
