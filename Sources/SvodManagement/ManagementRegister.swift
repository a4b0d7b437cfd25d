package import SvodContent
import SvodNumbers
package import SvodPublication

/// Working groups, decisions and the management cycle, as the audience of a section may see them.
///
/// People stay behind: of a meeting it is kept how many attended, of a composition the posts, and
/// names only where the act that names the members is published with them. It is a class, so that
/// whoever keeps hold of it copies one reference.
package final class ManagementRegister: Sendable {
  package let section: PublishedSection
  /// In the author's order.
  package let groups: [GroupRecord]
  /// By the dates of their acts, then as the author has them.
  package let decisions: [ManagementDecision]
  package let effects: [EffectReview]
  package let matrix: CycleMatrix
  /// The working days by which terms were counted.
  package let calendar: WorkingCalendar

  let documents: DocumentIndex

  package init(publishing content: Content, beside section: PublishedSection) {
    let records = content.management
    let documents = DocumentIndex(section)
    self.section = section
    self.documents = documents
    calendar = content.workingCalendar
    groups = records.groups.map { group in
      GroupRecord(
        of: group, records, in: section, documents, calendar: content.workingCalendar)
    }
    decisions = records.decisions.compactMap { $0.published(documents, in: section, records) }
    effects = records.effects.map { $0.published(documents, in: section) }
    matrix = CycleMatrix(of: section, records.evidence, documents)
  }

  /// The group of an id.
  package func group(_ id: WorkingGroup.ID) -> GroupRecord? { groups.first { $0.group.id == id } }

  /// The decisions that a document holds.
  package func decisions(in document: Document.ID) -> [ManagementDecision] {
    decisions.filter { $0.source?.document == document }
  }
}
