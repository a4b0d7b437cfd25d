import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads `institutions.csv`: those whom acts make responsible and who give no data.
enum InstitutionReader {
  enum Column: String, CSVColumn {
    case id
    case name
    case shortName = "short-name"
    case website

    var aliases: [String] {
      switch self {
      case .id: ["код", "идентификатор"]
      case .name: ["наименование", "название", "полное наименование"]
      case .shortName: ["краткое наименование", "краткое название"]
      case .website: ["сайт"]
      }
    }

    var isRequired: Bool { self == .id || self == .name }
  }

  /// The institutions in the order of the file; ids of the register's organizations are taken.
  static func read(
    _ table: CSVTable, beside organizations: [Organization], log: inout DiagnosticLog
  ) -> [Institution] {
    guard let columns = CSVColumns<Column>(of: table, log: &log), let idColumn = columns[.id],
      let nameColumn = columns[.name]
    else { return [] }
    var ids = IdentifierRegister(owner: "учреждения")
    return table.rows.compactMap { row in
      let id = row.required(idColumn, log: &log)
      let name = row.required(nameColumn, log: &log)
      guard let id, ids.take(id, at: row[idColumn].position, log: &log), let name else {
        return nil
      }
      if let same = organizations.first(where: { $0.id.text == id }) {
        log.report(.registered(id, at: row[idColumn].position, first: same.position))
        return nil
      }
      var institution = Institution(
        id: .init(id), name: name,
        shortName: columns[.shortName, row]?.writtenValue ?? name,
        position: row[idColumn].position)
      institution.website = columns[.website, row]?.webAddress(log: &log)
      return institution
    }
  }
}

extension Diagnostic {
  fileprivate static func registered(
    _ id: String, at position: FilePosition, first: FilePosition
  ) -> Self {
    Diagnostic(
      .duplicateID, .error, at: position,
      "Идентификатор «\(id)» уже есть у организации раздела", text: id,
      hint: "Удалите строку: организации из organizations.csv здесь не повторяются",
      notes: [.init(at: first, "Впервые «\(id)» стоит здесь")])
  }
}
