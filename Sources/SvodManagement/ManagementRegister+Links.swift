import SvodContent
package import SvodDiagnostics
import SvodPublication

extension ManagementRegister {
  /// Addresses outside the section, with the places where authors wrote them: in texts of acts, as
  /// legal bases, as proof that a decision was carried out.
  package var outsideAddresses: [(address: String, position: FilePosition)] {
    let acts = section.documents.flatMap { document in
      document.act.blocks.flatMap(\.webLinks)
        + document.legalBasis.compactMap { basis in
          basis.address.map { ($0, document.position) }
        }
    }
    let proofs = decisions.flatMap { decision in
      decision.evidence.compactMap { link -> (address: String, position: FilePosition)? in
        if case .address(let address) = link { (address, decision.position) } else { nil }
      }
    }
    return acts + proofs
  }

  /// The places of documents that are offered to experts in a cycle, each once.
  package func proofs(in year: Int) -> [Proof] {
    var seen: Set<ActLink> = []
    return matrix.directions.flatMap { matrix.row($0.id, in: year).flatMap(\.proofs) }
      .filter { seen.insert($0.link).inserted }
  }
}

extension ActBlock {
  /// Links to the web with their places, in the order of the text.
  fileprivate var webLinks: [(address: String, position: FilePosition)] {
    switch self {
    case .heading(let heading): heading.title.flatMap(\.webLinks)
    case .paragraph(let inlines): inlines.flatMap(\.webLinks)
    case .clause(let clause): clause.blocks.flatMap(\.webLinks)
    case .list(let items): items.flatMap { $0.blocks.flatMap(\.webLinks) }
    case .quote(let blocks), .footnote(_, let blocks): blocks.flatMap(\.webLinks)
    case .table(let table):
      ([table.header] + table.rows).flatMap { row in
        row.cells.flatMap { $0.inlines.flatMap(\.webLinks) }
      }
    case .code, .rule: []
    }
  }
}

extension ActInline {
  fileprivate var webLinks: [(address: String, position: FilePosition)] {
    switch kind {
    case .link(let url, _, let inlines):
      (url.hasPrefix("http://") || url.hasPrefix("https://") ? [(url, position)] : [])
        + inlines.flatMap(\.webLinks)
    case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines),
      .reference(_, let inlines), .abbreviation(_, let inlines):
      inlines.flatMap(\.webLinks)
    case .text, .code, .image, .footnoteReference, .softBreak, .lineBreak: []
    }
  }
}
