import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Reads `groups.yml`: the rules by which working groups meet.
struct GroupReader {
  private enum Key: String, ContentKey {
    case id
    case title
    case regulation
    case meetings
    case quorum
    case composition
    case minutes
    case notice
    case extracts
    case minutesContain = "minutes-contain"
    case countsFor = "counts-for"
    case duties
  }

  private enum DutyKey: String, ContentKey {
    case title
    case role
    case person
    case act
    case from
    case to
  }

  private enum FrequencyKey: String, ContentKey {
    case atLeast = "at-least"
    case per
  }

  private enum QuorumKey: String, ContentKey {
    case share
  }

  private enum TermKey: String, ContentKey {
    case within
    case days
    case after
  }

  /// More days than this are no term.
  private static let dayLimit = 1...366

  let subjects: ManagementSubjects

  func read(_ root: YAMLNode, log: inout DiagnosticLog) -> [WorkingGroup] {
    var ids = IdentifierRegister(owner: "рабочей группы")
    return (root.items(log: &log) ?? []).compactMap { group($0, &ids, log: &log) }
  }

  private func group(
    _ node: YAMLNode, _ ids: inout IdentifierRegister, log: inout DiagnosticLog
  ) -> WorkingGroup? {
    guard let keys = YAMLMapping<Key>(node, log: &log) else { return nil }
    let id = keys.required(.id, log: &log)?.scalar(log: &log)
    let title = keys.required(.title, log: &log)?.text(log: &log)
    var group = WorkingGroup(
      id: .init(id?.text ?? ""), title: title ?? "", position: id?.position ?? keys.position)
    group.regulation = document(keys[.regulation], log: &log)
    group.composition = document(keys[.composition], log: &log)
    group.frequency = keys[.meetings].flatMap { frequency($0, log: &log) }
    group.quorum = keys[.quorum].flatMap { quorum($0, log: &log) }
    group.minutes = keys[.minutes].flatMap { term($0, log: &log) }
    group.notice = keys[.notice].flatMap { term($0, log: &log) }
    group.extracts = keys[.extracts].flatMap { term($0, log: &log) }
    group.minutesContain = keys[.minutesContain]?.texts(single: .alone, log: &log) ?? []
    group.countsFor = (keys[.countsFor]?.scalars(single: .alone, log: &log) ?? []).compactMap {
      subjects.link($0.text, at: $0.position, log: &log)
    }
    group.duties = (keys[.duties]?.items(log: &log) ?? []).compactMap { duty($0, log: &log) }
    guard let id, ids.take(id.text, at: id.position, log: &log), title != nil else { return nil }
    return group
  }

  private func document(_ node: YAMLNode?, log: inout DiagnosticLog) -> Document.ID? {
    guard let scalar = node?.scalar(log: &log),
      subjects.judged.documents.accept(
        scalar.text, at: scalar.position, severity: .warning, log: &log)
    else { return nil }
    return .init(scalar.text)
  }

  private func duty(_ node: YAMLNode, log: inout DiagnosticLog) -> WorkingGroup.Duty? {
    guard let keys = YAMLMapping<DutyKey>(node, log: &log) else { return nil }
    let title = keys.required(.title, log: &log)?.text(log: &log)
    let role = keys.required(.role, log: &log)?
      .choice(of: WorkingGroup.Role.self, log: &log)
    guard let title, let role else { return nil }
    var duty = WorkingGroup.Duty(title, role: role, position: keys.position)
    if let person = keys[.person]?.scalar(log: &log),
      subjects.people.accept(
        person.text, at: person.position, severity: .error, log: &log)
    {
      duty.person = .init(person.text)
      duty.position = person.position
    }
    duty.source = keys[.act]?.scalar(log: &log).flatMap {
      subjects.link($0.text, at: $0.position, log: &log)
    }
    duty.held = HeldTime(
      from: keys[.from]?.date(log: &log), to: keys[.to]?.date(log: &log))
    return duty
  }

  private func frequency(
    _ node: YAMLNode, log: inout DiagnosticLog
  ) -> WorkingGroup.Frequency? {
    guard let keys = YAMLMapping<FrequencyKey>(node, log: &log) else { return nil }
    let count = keys.required(.atLeast, log: &log)?.wholeNumber(in: Self.dayLimit, log: &log)
    let period = keys[.per]?.choice(of: WorkingGroup.Frequency.Period.self, log: &log)
    return count.map { .init(count: $0, per: period ?? .year) }
  }

  /// `1/2`: a fraction above 0 and not above 1.
  private func quorum(_ node: YAMLNode, log: inout DiagnosticLog) -> Ratio? {
    guard let keys = YAMLMapping<QuorumKey>(node, log: &log),
      let scalar = keys.required(.share, log: &log)?.scalar(log: &log)
    else { return nil }
    let parts = scalar.text.split(separator: "/").map { Int(String($0).trimmed) }
    if parts.count == 2, let part = parts[0], let whole = parts[1], 0 < part, part <= whole,
      whole <= 1_000
    {
      return Ratio(part, over: whole)
    }
    log.report(.badFraction(scalar))
    return nil
  }

  private func term(_ node: YAMLNode, log: inout DiagnosticLog) -> WorkingGroup.Term? {
    guard let keys = YAMLMapping<TermKey>(node, log: &log) else { return nil }
    let count = keys.required(.within, log: &log)?.wholeNumber(in: Self.dayLimit, log: &log)
    let days = keys.required(.days, log: &log)?
      .choice(of: WorkingGroup.Term.Days.self, log: &log)
    let event = keys[.after]?.choice(of: WorkingGroup.Term.Event.self, log: &log)
    guard let count, let days else { return nil }
    return .init(count: count, days: days, from: event ?? .meeting)
  }
}

extension Diagnostic {
  fileprivate static func badFraction(_ scalar: YAMLScalar) -> Self {
    Diagnostic(
      .badNumber, .error, at: scalar.position,
      "Доля состава, нужная для кворума, не читается: «\(scalar.text)»", text: scalar.text,
      hint: "Укажите дробь больше нуля и не больше единицы", example: "1/2")
  }
}
