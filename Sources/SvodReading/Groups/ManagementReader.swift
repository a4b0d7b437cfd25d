import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads working groups, their meetings, decisions and what these changed.
struct ManagementReader {
  let files: ContentFiles
  let recommendations: [Recommendation]
  private var subjects: ManagementSubjects

  init(
    files: ContentFiles, recommendations: [Recommendation], subjects: ManagementSubjects
  ) {
    self.files = files
    self.recommendations = recommendations
    self.subjects = subjects
  }

  /// Reads the files in the order in which they need one another.
  mutating func records(facts: inout [FactDate], log: inout DiagnosticLog) -> ManagementRecords {
    var records = ManagementRecords()
    if let table = files[.people].first?.table(log: &log) {
      records.people = PersonReader.read(table, log: &log)
    }
    subjects.people = names(.person, records.people.map(\.id.text), in: .people)
    if let root = files[.groups].first?.yaml(log: &log) {
      records.groups = GroupReader(subjects: subjects).read(root, log: &log)
    }
    subjects.groups = names(.group, records.groups.map(\.id.text), in: .groups)
    readMembers(into: &records.groups, log: &log)
    readMeetings(into: &records, facts: &facts, log: &log)
    readDecisions(into: &records, log: &log)
    return records
  }

  /// Known names; those of a file that could not be read are no findings elsewhere.
  private func names(
    _ subject: KnownNames.Subject, _ known: [String], in place: ContentLayout.Place
  ) -> KnownNames {
    let unusable = files[place].first.map(UnusableNames.cells) ?? []
    return KnownNames(subject, known, unusable: known.isEmpty ? unusable : [])
  }

  private func readMembers(into groups: inout [WorkingGroup], log: inout DiagnosticLog) {
    for file in files[.groupMembers] {
      guard let place = groups.firstIndex(where: { $0.id.text == file.stem }) else {
        if !files[.groups].isEmpty || groups.isEmpty {
          log.report(.membersOfNoGroup(file, known: groups.map(\.id.text)))
        }
        continue
      }
      guard let table = file.table(log: &log) else { continue }
      groups[place].members = MembershipReader.read(table, people: subjects.people, log: &log)
    }
  }

  private mutating func readMeetings(
    into records: inout ManagementRecords, facts: inout [FactDate], log: inout DiagnosticLog
  ) {
    if let table = files[.meetings].first?.table(log: &log) {
      records.meetings = MeetingReader(subjects: subjects).read(table, facts: &facts, log: &log)
    }
    subjects.meetings = names(.meeting, records.meetings.map(\.id.text), in: .meetings)
    guard let table = files[.votes].first?.table(log: &log) else { return }
    let votes = VoteReader.read(table, meetings: subjects.meetings, log: &log)
    for place in records.meetings.indices {
      records.meetings[place].votes = votes[records.meetings[place].id] ?? []
    }
  }

  private mutating func readDecisions(
    into records: inout ManagementRecords, log: inout DiagnosticLog
  ) {
    subjects.recommendations = KnownNames(.recommendation, recommendations.map(\.id.text))
    if let table = files[.decisions].first?.table(log: &log) {
      subjects.decisions = KnownNames(.decision, DecisionReader.ids(in: table))
      var reader = DecisionReader(subjects: subjects)
      records.decisions = reader.read(table, log: &log)
    }
    if let table = files[.effects].first?.table(log: &log) {
      var reader = EffectReader(subjects: subjects)
      records.effects = reader.read(table, log: &log)
    }
    if let table = files[.evidence].first?.table(log: &log) {
      records.evidence = EvidenceReader(subjects: subjects).read(table, log: &log)
    }
  }
}

extension Diagnostic {
  fileprivate static func membersOfNoGroup(_ file: ContentFile, known: [String]) -> Self {
    let nearest = nearestName(to: file.stem, among: known)
    return Diagnostic(
      .unknownGroup, .error, at: file.start,
      "Рабочей группы «\(file.stem)» нет в groups.yml", text: file.stem,
      hint: nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Назовите файл id рабочей группы или опишите её в groups.yml",
      example: nearest.map { "\($0).csv" })
  }
}
