import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodLanguage

/// Reads `aliases.csv`: the names by which acts mean people, organizations, institutions, groups.
enum AliasReader {
  enum Column: String, CSVColumn {
    case alias
    case id

    var aliases: [String] {
      switch self {
      case .alias: ["название", "написание", "наименование"]
      case .id: ["код", "идентификатор"]
      }
    }

    var isRequired: Bool { true }
  }

  static func read(_ table: CSVTable, log: inout DiagnosticLog) -> [NameAlias] {
    guard let columns = CSVColumns<Column>(of: table, log: &log), let name = columns[.alias],
      let id = columns[.id]
    else { return [] }
    var first: [String: NameAlias] = [:]
    var aliases: [NameAlias] = []
    for row in table.rows {
      let texts = [name, id].map { row.required($0, log: &log) }
      guard let written = texts[0], let key = texts[1] else { continue }
      let alias = NameAlias(written, id: key, position: row[id].position)
      if let known = first[RussianFold.folded(written)] {
        log.report(.aliasTwice(row[name], alias, known))
      } else {
        first[RussianFold.folded(written)] = alias
        aliases.append(alias)
      }
    }
    return aliases
  }
}

extension Diagnostic {
  fileprivate static func aliasTwice(
    _ cell: CSVTable.Cell, _ alias: NameAlias, _ known: NameAlias
  ) -> Self {
    let notes = [Diagnostic.Note(at: known.position, "Впервые указано здесь")]
    if alias.id == known.id {
      return Diagnostic(
        .duplicateValue, .warning, at: cell.position, "Название «\(alias.name)» указано дважды",
        text: alias.name,
        hint: "Удалите одну из двух строк: регистр букв и кавычки не различаются", notes: notes)
    }
    return Diagnostic(
      .ambiguousName, .error, at: cell.position,
      "Название «\(alias.name)» указано в двух значениях: «\(known.id)» и «\(alias.id)»",
      text: alias.name, hint: "Оставьте одну из двух строк", notes: notes)
  }
}
