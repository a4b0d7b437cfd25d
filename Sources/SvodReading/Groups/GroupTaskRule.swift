import SvodContent
import SvodDiagnostics
import SvodLanguage

/// Compares a group whose members its regulation calls executors with the plan that they execute.
///
/// «Члены рабочей группы – исполнители муниципального мониторинга»: then each of them answers for
/// something in the plan, and whoever answers is one of them. Which plan it is, the group's title
/// or `counts-for` says; otherwise nothing is compared.
struct GroupTaskRule {
  private let group: WorkingGroup
  private let people: [Person]
  private let document: Document
  /// The words of all cells of those responsible.
  private let cells: [[ActInline]]

  init?(of group: WorkingGroup, _ people: [Person], _ documents: [Document]) {
    guard let regulation = documents.first(where: { $0.id == group.regulation }),
      Self.callsMembersExecutors(regulation.act),
      let document = Self.plan(of: group, documents), let plan = Plan(of: document.act)
    else { return nil }
    self.group = group
    self.people = people
    self.document = document
    cells = plan.tables.flatMap { table in
      table.items.compactMap { table.responsible(of: $0) }.filter { !$0.isEmpty }
    }
  }

  /// Reports `member-without-task` and `executor-outside-group`, once a group.
  static func check(
    _ records: ManagementRecords, _ documents: [Document], log: inout DiagnosticLog
  ) {
    for group in records.groups {
      GroupTaskRule(of: group, records.people, documents)?.check(log: &log)
    }
  }

  private static func callsMembersExecutors(_ act: Act) -> Bool {
    var isSaid = false
    act.forEachText { inlines, place in
      guard place.setting == .body, !isSaid else { return }
      let words = RussianFold.folded(String(inlines.plainText.prefix(120)))
      isSaid = words.contains(/^члены [^.,;:]{0,60} - исполнители/)
    }
    return isSaid
  }

  /// The plan that the group's meetings count for, or whose title its own title has.
  private static func plan(of group: WorkingGroup, _ documents: [Document]) -> Document? {
    let plans = documents.filter { $0.kind == "plan" && $0.editionOf == nil }
    if let link = group.countsFor.first { return plans.first { $0.id == link.document } }
    let title = RussianStem.stems(of: group.title).joined(separator: " ")
    let found = plans.filter { plan in
      let stems = RussianStem.stems(of: plan.title)
      let end = stems.lastIndex(of: "на").map { stems[..<$0] } ?? stems[...]
      return end.count > 3 && title.contains(end.joined(separator: " "))
    }
    return found.count == 1 ? found[0] : nil
  }

  private func check(log: inout DiagnosticLog) {
    guard !cells.isEmpty else { return }
    let idle = group.members.filter { $0.role == .member && !isResponsible($0.person) }
    let names = idle.compactMap { name(of: $0.person) }
    if let first = idle.first, !names.isEmpty {
      log.report(.withoutTask(names, document, at: first.position))
    }
    if let (words, cell) = outsiders {
      log.report(
        .outsideGroup(words, document, at: cell.first?.position ?? group.position))
    }
  }

  private func name(of person: Person.ID) -> String? {
    people.last { $0.id == person }?.name
  }

  /// Whether a cell names the person, by the surname in any case.
  private func isResponsible(_ person: Person.ID) -> Bool {
    guard let surname = name(of: person)?.split(separator: " ").first else { return true }
    let stem = RussianStem.stem(of: RussianFold.folded(String(surname)))
    let spellings = document.planning.aliases.filter { $0.id == person.text }.map(\.name)
    return cells.contains { cell in
      RussianStem.stems(of: cell.plainText).contains(stem)
        || spellings.contains { cell.plainText.contains($0) }
    }
  }

  private static let groups: Set<String> = [
    "руководители", "директора", "заведующие", "педагоги", "учителя", "методисты",
  ]

  /// A group of people that answers for items without being in the composition.
  private var outsiders: (words: String, cell: [ActInline])? {
    for cell in cells {
      for part in cell.plainText.split(whereSeparator: { ",;\n".contains($0) }) {
        let words = part.split(whereSeparator: \.isWhitespace)
        guard let first = words.first, Self.groups.contains(first.lowercased()) else { continue }
        return (words.joined(separator: " "), cell)
      }
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func withoutTask(
    _ names: [String], _ plan: Document, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .memberWithoutTask, .warning, at: position,
      "Члены группы названы исполнителями, а в плане «\(plan.id)» ни за что не отвечают: "
        + names.joined(separator: ", "), text: names.first,
      hint: "Проверьте состав группы и ответственных по плану",
      notes: [.init(at: plan.position, "план")])
  }

  fileprivate static func outsideGroup(
    _ words: String, _ plan: Document, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .executorOutsideGroup, .warning, at: position,
      "Исполнителями названы члены группы, а в плане «\(plan.id)» отвечают и «\(words)», "
        + "которых в составе нет", text: words,
      hint: "Проверьте состав группы и ответственных по плану")
  }
}
