import SvodContent
import SvodDiagnostics
import SvodLanguage

/// Checks whom the aliases of `aliases.csv` and of documents' heads name.
struct AliasCheck {
  private let organizations: [Organization]
  /// Nil where a file that may define an id could not be read whole.
  private let known: Set<String>?
  private let names: [String]

  /// - Parameters:
  ///   - content: all that may be named.
  ///   - isWhole: whether every row of the files that define ids could be read.
  init(_ content: Content, isWhole: Bool) {
    organizations = content.organizations.organizations
    names =
      organizations.map(\.id.text) + content.institutions.map(\.id.text)
      + content.management.people.map(\.id.text) + content.management.groups.map(\.id.text)
    known = isWhole ? Set(names) : nil
  }

  /// Reports unknown ids, and names that are an organization's own and are said to mean another.
  func check(_ content: Content, log: inout DiagnosticLog) {
    for alias in content.aliases { check(alias, .error, log: &log) }
    for document in content.documents {
      for alias in document.planning.aliases { check(alias, .warning, log: &log) }
    }
  }

  private func check(
    _ alias: NameAlias, _ severity: Diagnostic.Severity, log: inout DiagnosticLog
  ) {
    if let known, !known.contains(alias.id) {
      log.report(.unknownParty(alias, severity, nearest: nearestName(to: alias.id, among: names)))
    }
    let folded = RussianFold.folded(alias.name)
    let owner = organizations.first { organization in
      organization.id.text != alias.id
        && [organization.name, organization.shortName].contains { RussianFold.folded($0) == folded }
    }
    if let owner { log.report(.ownName(alias, of: owner)) }
  }
}

extension Diagnostic {
  fileprivate static func unknownParty(
    _ alias: NameAlias, _ severity: Severity, nearest: String?
  ) -> Self {
    Diagnostic(
      .unknownParty, severity, at: alias.position,
      "Ни человека, ни организации, ни учреждения с id «\(alias.id)» нет", text: alias.id,
      hint: nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Добавьте его в people.csv, organizations.csv или institutions.csv",
      example: nearest ?? "\(alias.id),\(alias.name)")
  }

  fileprivate static func ownName(_ alias: NameAlias, of owner: Organization) -> Self {
    Diagnostic(
      .ambiguousName, .warning, at: alias.position,
      "Название «\(alias.name)» носит организация «\(owner.id)», а указано «\(alias.id)»",
      text: alias.name, hint: "Исправьте id или удалите строку: своё название ищется и без неё",
      notes: [.init(at: owner.position, "Организация указана здесь")])
  }
}
