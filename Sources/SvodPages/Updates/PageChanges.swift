import SvodContent
import SvodDatasets
import SvodManagement
import SvodNumbers
import SvodPlans
import SvodPublication

/// On which day pages last changed, as far as the section's content tells it.
///
/// Figures change when they are published and when a correction is told of; other pages, with the
/// acts, meetings and records that they show. What is yet to come has changed nothing.
struct PageChanges {
  private let digest: SectionDigest
  private let published: [Int: CalendarDate]

  init(_ digest: SectionDigest) {
    self.digest = digest
    published = Dictionary(
      uniqueKeysWithValues: digest.section.cycles.compactMap { cycle in
        cycle.published.map { (cycle.year, $0) }
      })
  }

  /// The last day on which a page changed; nil where the content does not tell.
  func lastDay(of route: Route) -> CalendarDate? {
    let asOf = digest.section.asOf
    return days(of: route).filter { day in asOf.map { day <= $0 } ?? true }.max()
  }

  private func days(of route: Route) -> [CalendarDate] {
    switch route {
    case .home: figures(in: digest.section.settings.cycle)
    case .summary(_, let year), .organizations(_, let year, _), .organization(_, let year),
      .indicators(_, let year):
      figures(in: year)
    case .indicator(let id, _, let year, _): figures(in: year, of: id)
    case .direction(let id, let year): cells(of: [id], in: year)
    case .cycle(let year): cells(of: digest.management.matrix.directions.map(\.id), in: year)
    case .expert(let year): days(of: digest.management.proofs(in: year).map(\.document))
    case .threads(let year): digest.management.threads(in: year).flatMap(days)
    case .documents, .search: days(of: digest.section.documents.map(\.id)) + published.values
    case .document(let id), .comparison(let id, _): days(of: [id])
    case .obligations: days(of: digest.plans.obligations.map(\.document.id))
    case .group(let id): digest.management.group(id).map(days) ?? []
    case .meeting(let id, let group):
      digest.management.group(group)?.meetings.filter { $0.meeting.id == id }.flatMap(days) ?? []
    case .decisions: digest.management.decisions.flatMap(days)
    case .institution(let id): days(naming: id)
    case .person(let id):
      days(naming: id.text) + days(of: digest.management.person(id)?.acts.map(\.document) ?? [])
    case .updates: digest.updates.all.map(\.date)
    case .openData: digest.openData.description.modified.map { [$0] } ?? []
    case .corrections: digest.section.corrections.map(\.date) + published.values
    case .archive: archive
    case .note, .organizationNote, .cycleFile, .expertFile, .findings, .methodology,
      .accessibility, .notFound:
      []
    }
  }
}

extension PageChanges {
  /// A page of figures shows its own cycle beside those before it, and sums beside everybody's
  /// values, so that a correction of any of them changes it.
  private func figures(in year: Int, of indicator: Indicator.ID? = nil) -> [CalendarDate] {
    let corrections = digest.section.corrections.filter {
      $0.year <= year && (indicator == nil || $0.indicator == indicator)
    }
    return corrections.map(\.date) + (published[year].map { [$0] } ?? [])
  }

  /// When documents were placed or told of progress, else the days of the acts themselves.
  private func days(of documents: [Document.ID]) -> [CalendarDate] {
    documents.compactMap { id in
      if let changed = digest.updates.changed[id] { return changed }
      let document = digest.documents[id]
      return document?.date ?? document?.approvedBy.flatMap { digest.documents[$0]?.date }
    }
  }

  private func cells(of directions: [Direction.ID], in year: Int) -> [CalendarDate] {
    let cells = directions.flatMap { digest.management.matrix.row($0, in: year) }
    let proofs = cells.flatMap { $0.proofs + $0.planned + $0.earlier }
    let showsFigures = cells.contains { $0.generated == .results }
    return days(of: proofs.map(\.document)) + (showsFigures ? figures(in: year) : [])
  }

  private func days(of thread: ManagementThread) -> [CalendarDate] {
    let acts = thread.conclusions.map(\.document) + thread.effects.compactMap(\.source?.document)
    let approving = thread.recommendations.compactMap(\.approvedBy)
    return days(of: acts + approving + thread.measures.compactMap(\.document))
      + thread.decisions.flatMap(days)
  }

  private func days(of decision: ManagementDecision) -> [CalendarDate] {
    let proofs = decision.evidence.compactMap { link -> Document.ID? in
      if case .act(let act) = link { act.document } else { nil }
    }
    return days(of: proofs + [decision.source?.document].compactMap(\.self))
  }

  private func days(of record: GroupRecord) -> [CalendarDate] {
    let acts = [record.group.regulation, record.group.composition].compactMap(\.self)
    return record.meetings.flatMap(days) + days(of: acts)
  }

  private func days(of record: MeetingRecord) -> [CalendarDate] {
    let meeting = record.meeting
    let own = [
      meeting.date, meeting.noticeDate, meeting.minutesDate, meeting.signed, meeting.extractDate,
    ]
    return own.compactMap(\.self) + days(of: [meeting.minutes].compactMap(\.self))
  }

  /// Of the acts that name somebody, and of the decisions and plans with a part of theirs.
  private func days(naming id: String) -> [CalendarDate] {
    let party = digest.parties.party(id)
    let places = party.spellings.flatMap(\.places).map(\.document)
    let plans = party.items.map { digest.plans.plans[$0.plan].document.id }
    let decisions = digest.management.decisions.filter { party.decisions.contains($0.id) }
    return days(of: places + plans) + decisions.flatMap(days)
  }

  /// A year goes there with the publication of the next, an organization when it is closed, an act
  /// when another repeals it.
  private var archive: [CalendarDate] {
    let current = digest.section.settings.cycle
    let repealing = digest.documents.newestFirst.compactMap { document -> Document.ID? in
      guard case .repealed(let act) = DocumentState(of: document, digest.documents) else {
        return nil
      }
      return act?.id
    }
    return published.filter { $0.key <= current }.map(\.value)
      + digest.section.corrections.filter { $0.year < current }.map(\.date)
      + digest.section.organizations.organizations.compactMap(\.closed) + days(of: repealing)
  }
}
