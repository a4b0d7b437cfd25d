import SvodContent
import SvodLanguage
import SvodNumbers
import SvodPublication

/// The plans of one line by their periods, as `continues` joins them.
struct PlanPeriods {
  static let title = "Период плана"

  /// The latest period first; empty where no other plan is placed.
  let links: [PageFrame.Link]

  init(of document: Document, _ digest: SectionDigest, on route: Route) {
    let documents = digest.documents
    let own = documents.original(of: document)
    let line = Self.line(through: own.id, Self.predecessors(digest)).compactMap { documents[$0] }
    let titled = line.compactMap { plan in
      Self.title(of: plan, documents).map { (plan, $0) }
    }
    guard titled.count > 1, titled.contains(where: { $0.0.id == own.id }) else {
      links = []
      return
    }
    links = titled.map { plan, title in
      let isCurrent = plan.id == own.id
      let target = Self.holding(plan, documents)
      return PageFrame.Link(
        title: title, address: isCurrent ? nil : route.link(to: .document(target.id)),
        isCurrent: isCurrent)
    }
  }

  /// By the first edition of a plan, that of the plan of the period before.
  private static func predecessors(_ digest: SectionDigest) -> [Document.ID: Document.ID] {
    let documents = digest.documents
    var predecessors: [Document.ID: Document.ID] = [:]
    for document in digest.section.documents {
      guard let before = document.planning.continues.flatMap({ documents[$0] }) else { continue }
      predecessors[documents.original(of: document).id] = documents.original(of: before).id
    }
    return predecessors
  }

  /// From the latest plan to the oldest; a circle of plans is walked through once.
  private static func line(
    through id: Document.ID, _ predecessors: [Document.ID: Document.ID]
  ) -> [Document.ID] {
    var line = [id]
    while let next = predecessors.keys.sorted().first(where: {
      predecessors[$0] == line[0] && !line.contains($0)
    }) {
      line.insert(next, at: 0)
    }
    while let last = line.last, let before = predecessors[last], !line.contains(before) {
      line.append(before)
    }
    return line
  }

  /// «2022–2024», or the year of the plan's date.
  private static func title(of plan: Document, _ documents: DocumentWording) -> String? {
    plan.period.map(DocumentCard.joined) ?? documents.date(of: plan).map { String($0.year) }
  }

  /// The latest edition that holds.
  private static func holding(_ plan: Document, _ documents: DocumentWording) -> Document {
    documents.chain(of: plan)?.editions.last(where: documents.isEffective) ?? plan
  }
}
