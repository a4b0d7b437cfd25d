import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads `groups/<id>.csv`: who belongs to a group, in which role, from when to when.
enum MembershipReader {
  enum Column: String, CSVColumn {
    case person
    case role
    case from
    case to

    var aliases: [String] {
      switch self {
      case .person: ["человек", "участник", "член группы"]
      case .role: ["роль"]
      case .from: ["с", "начало"]
      case .to: ["по", "конец"]
      }
    }

    var isRequired: Bool { self == .person || self == .role }
  }

  /// What people write for a role in their own language.
  private static let meanings: [String: WorkingGroup.Role] = [
    "председатель": .chair, "заместитель": .deputy, "заместитель председателя": .deputy,
    "секретарь": .secretary, "член": .member, "член группы": .member,
  ]

  static func read(
    _ table: CSVTable, people: KnownNames, log: inout DiagnosticLog
  ) -> [WorkingGroup.Membership] {
    guard let columns = CSVColumns<Column>(of: table, log: &log),
      let personColumn = columns[.person], let roleColumn = columns[.role]
    else { return [] }
    var members: [WorkingGroup.Membership] = []
    for row in table.rows {
      let isComplete = [personColumn, roleColumn].map { row.required($0, log: &log) != nil }
      let held = HeldTime(from: columns[.from], to: columns[.to], of: row, log: &log)
      guard isComplete == [true, true] else { continue }
      let cell = row[personColumn]
      let isKnown = people.accept(cell.text, at: cell.position, severity: .error, log: &log)
      let role = row[roleColumn].choice(
        of: WorkingGroup.Role.self, meanings: meanings, log: &log)
      guard isKnown, let role else { continue }
      let found = WorkingGroup.Membership(
        person: .init(cell.text), role: role, held: held, position: cell.position)
      if let same = members.first(where: {
        $0.person == found.person && $0.held.overlaps(found.held)
      }) {
        log.report(.memberTwice(found, first: same.position))
      } else {
        members.append(found)
      }
    }
    return members
  }
}

extension Diagnostic {
  fileprivate static func memberTwice(
    _ member: WorkingGroup.Membership, first: FilePosition
  ) -> Self {
    Diagnostic(
      .duplicateValue, .error, at: member.position,
      "Человек «\(member.person)» входит в группу в одно и то же время дважды",
      text: member.person.text,
      hint: "Оставьте одну из двух строк или укажите, с какого и по какое число она верна",
      notes: [.init(at: first, "Впервые указан здесь")])
  }
}
