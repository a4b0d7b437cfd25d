package import SvodContent
import SvodNumbers
package import SvodPublication

/// Working groups, decisions and the management cycle, as the audience of a section may see them.
///
/// People stay behind: of a meeting it is kept how many attended, of a composition the posts, and
/// names only where a published act has them. It is a class, so that
/// whoever keeps hold of it copies one reference.
package final class ManagementRegister: Sendable {
  package let section: PublishedSection
  /// In the author's order.
  package let groups: [GroupRecord]
  /// By the dates of their acts, then as the author has them.
  package let decisions: [ManagementDecision]
  package let effects: [EffectReview]
  /// Those whom the audience may know by name.
  package let people: [PersonRecord]
  package let matrix: CycleMatrix
  /// The working days by which terms were counted.
  package let calendar: WorkingCalendar

  let documents: DocumentIndex

  /// - Parameters:
  ///   - records: all that the author keeps.
  ///   - calendar: the working days by which terms are counted.
  ///   - section: the rest of the section, as its audience may see it.
  package init(
    publishing records: ManagementRecords, calendar: WorkingCalendar = WorkingCalendar(),
    beside section: PublishedSection
  ) {
    let documents = DocumentIndex(section)
    self.section = section
    self.documents = documents
    self.calendar = calendar
    let named = PublicPeople(records.people, in: section)
    let groups = records.groups.map { group in
      GroupRecord(of: group, records, in: section, documents, named, calendar: calendar)
    }
    let decisions = records.decisions.compactMap { $0.published(documents, in: section, records) }
    self.groups = groups
    self.decisions = decisions
    people = PersonRecord.all(records, groups, named, decisions)
    effects = records.effects.map { $0.published(documents, in: section) }
    matrix = CycleMatrix(of: section, records.evidence, documents)
  }

  /// Whether anything is offered for a component at all.
  package var hasProofs: Bool { !matrix.offers.isEmpty }

  /// The group of an id.
  package func group(_ id: WorkingGroup.ID) -> GroupRecord? { groups.first { $0.group.id == id } }

  /// The person of an id; nil for one whom the audience may not know.
  package func person(_ id: Person.ID) -> PersonRecord? { people.first { $0.id == id } }

  /// Whether a decision is of a meeting that could not decide, so that it counts for nothing.
  package func isWithoutQuorum(_ decision: ManagementDecision) -> Bool {
    guard let document = decision.source?.document else { return false }
    return groups.contains { group in
      group.meetings.contains {
        $0.meeting.minutes == document && $0.attendance.isQuorate == false
      }
    }
  }

  /// The decisions that a document holds.
  package func decisions(in document: Document.ID) -> [ManagementDecision] {
    decisions.filter { $0.source?.document == document }
  }
}

extension ManagementRegister {
  /// What counts as done of plans' items because a group met: by plan and by the item's anchor.
  package var deeds: [Document.ID: [String: [ProgressRecord]]] {
    var deeds: [Document.ID: [String: [ProgressRecord]]] = [:]
    for record in groups {
      let records = record.heldMeetings.reversed()
        .filter { $0.attendance.isQuorate != false }
        .map { meeting in
          var deed = ProgressRecord(.done, on: meeting.meeting.date)
          deed.evidence = meeting.meeting.minutes.map { [.document($0, anchor: nil)] } ?? []
          return deed
        }
      for link in record.group.countsFor {
        guard let anchor = link.anchor else { continue }
        deeds[link.document, default: [:]][anchor, default: []] += records
      }
    }
    return deeds
  }
}
