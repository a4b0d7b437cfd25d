import SvodContent
import SvodDiagnostics
import SvodLanguage
import SvodPublication

/// Duties that acts couple with roles, and whom acts appoint to them, where that is certain.
///
/// «Секретарь рабочей группы – координатор мониторинга» begins a clause of the regulation: that is
/// the rule. «Координатор мониторинга | Сомова Анна Петровна, методист» is a row of a table that
/// appoints, and so is a clause that says «назначить», the duty and one name.
struct ActDuties {
  private let section: PublishedSection
  private let people: PublicPeople

  init(in section: PublishedSection, _ people: PublicPeople) {
    self.section = section
    self.people = people
  }

  /// The author's own duties, then those of the regulation which the author does not name.
  func duties(of group: WorkingGroup, _ documents: DocumentIndex) -> [WorkingGroup.Duty] {
    let known = Set(group.duties.map { RussianStem.stems(of: $0.title) })
    let found = group.regulation.flatMap { documents[$0] }.map(rules) ?? []
    return (group.duties + found.filter { !known.contains(RussianStem.stems(of: $0.title)) })
      .flatMap { duty in duty.person == nil ? appointed(duty) : [duty] }
  }

  /// The duty with everybody whom an act appoints to it; itself where none does.
  private func appointed(_ duty: WorkingGroup.Duty) -> [WorkingGroup.Duty] {
    guard !people.people.isEmpty else { return [duty] }
    let title = RussianStem.stems(of: duty.title)
    let found = section.documents.flatMap { document in
      document.act.blocks.flatMap { appointments(to: title, in: $0) }.map { found in
        var duty = duty
        duty.person = found.person
        duty.source = ActLink(document.id, anchor: found.anchor)
        duty.position = found.position
        return duty
      }
    }
    return found.isEmpty ? [duty] : found
  }

  private func rules(of regulation: Document) -> [WorkingGroup.Duty] {
    regulation.act.blocks.flatMap(\.allClauses).compactMap { clause in
      guard case .paragraph(let inlines) = clause.blocks.first,
        let (role, title) = Self.rule(inlines.plainText)
      else { return nil }
      var duty = WorkingGroup.Duty(title, role: role, position: clause.position)
      duty.source = ActLink(regulation.id, anchor: clause.anchor)
      return duty
    }
  }

  private static let roles: [(words: String, role: WorkingGroup.Role)] = [
    ("заместитель председателя", .deputy), ("председатель", .chair), ("секретарь", .secretary),
  ]

  /// The role and the duty of «Председатель рабочей группы – куратор мониторинга:».
  static func rule(_ line: String) -> (role: WorkingGroup.Role, title: String)? {
    let dashes = [" – ", " — ", " - "]
    guard let dash = dashes.compactMap({ line.firstRange(of: $0) }).first else { return nil }
    let subject = RussianFold.folded(String(line[..<dash.lowerBound]))
    let title = String(line[dash.upperBound...].prefix { !":.;,".contains($0) })
    guard let found = roles.first(where: { subject.hasPrefix($0.words) }),
      ["", " рабочей группы", " группы", " комиссии"].contains(
        subject.dropFirst(found.words.count)),
      (2...6).contains(title.split(separator: " ").count)
    else { return nil }
    return (found.role, title)
  }
}

extension ActDuties {
  private struct Appointment {
    let person: Person.ID
    let anchor: String?
    let position: FilePosition
  }

  /// Whom a block appoints; a clause around it may have said «назначить» already.
  private func appointments(
    to title: [String], in block: ActBlock, appoints: Bool = false
  ) -> [Appointment] {
    switch block {
    case .clause(let clause):
      let appoints = appoints || clause.blocks.plainText.contains("азначить")
      let inner = clause.blocks.flatMap { appointments(to: title, in: $0, appoints: appoints) }
      guard inner.isEmpty, appoints else { return inner }
      return appointment(to: title, by: clause).map { [$0] } ?? []
    case .table(let table): return table.rows.compactMap { appointment(to: title, by: $0) }
    case .heading, .paragraph, .list, .quote, .code, .rule, .footnote: return []
    }
  }

  private func appointment(to title: [String], by row: ActTable.Row) -> Appointment? {
    guard row.cells.count == 2, let name = row.cells.last,
      RussianStem.stems(of: row.cells[0].inlines.plainText) == title,
      let person = people.person(in: name.inlines.plainText)
    else { return nil }
    return Appointment(person: person, anchor: nil, position: name.position)
  }

  private func appointment(to title: [String], by clause: ActClause) -> Appointment? {
    let text = clause.blocks.filter { block in
      if case .clause = block { false } else { true }
    }.plainText
    let stems = RussianStem.stems(of: text)
    guard stems.indices.contains(where: { stems[$0...].starts(with: title) }),
      let person = people.person(in: text)
    else { return nil }
    return Appointment(person: person, anchor: clause.anchor, position: clause.position)
  }
}

extension ActBlock {
  /// A clause with all that stand under it.
  fileprivate var allClauses: [ActClause] {
    if case .clause(let clause) = self {
      [clause] + clause.blocks.flatMap(\.allClauses)
    } else {
      []
    }
  }
}
