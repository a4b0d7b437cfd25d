import SvodContent

/// A document's text in the order of its page: of a plan, the parts with plan tables first.
///
/// A part is a heading with all that stands under it; headings that nothing stands under go with
/// the part below them. Inside a part nothing is moved.
struct PlanFirst {
  /// The kind of documents that are plans throughout.
  static let kind = "plan"

  private(set) var plan: [ActBlock] = []
  private(set) var rest: [ActBlock] = []

  /// Any other document is left as it is: nothing of it comes first.
  init(of document: Document) {
    guard document.kind == Self.kind else {
      rest = document.act.blocks
      return
    }
    order(document.act.blocks)
  }

  /// Anchors of the headings that stand with the plan.
  var planAnchors: Set<String> {
    Set(
      plan.compactMap { block in
        if case .heading(let heading) = block { heading.anchor } else { nil }
      })
  }

  private mutating func order(_ blocks: [ActBlock]) {
    var part: [ActBlock] = []
    for block in blocks {
      if case .heading = block, part.contains(where: { !$0.isHeading }) {
        append(part)
        part = []
      }
      part.append(block)
    }
    append(part)
  }

  private mutating func append(_ part: [ActBlock]) {
    if part.contains(where: \.isPlanTable) {
      plan += part
    } else {
      rest += part
    }
  }
}

extension ActBlock {
  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  fileprivate var isPlanTable: Bool {
    if case .table(let table) = self { table.plan != nil } else { false }
  }
}
