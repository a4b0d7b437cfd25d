import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodLanguage

/// What `municipalities.csv` says.
struct MunicipalityReading {
  var municipalities: [Municipality] = []
  /// Ids and names of rows that could not be read, in any spelling.
  var unusable: Set<String> = []
  /// Whether the table could be read at all.
  var isReadable = true

  /// Whether a name belongs to a row that could not be read, which is reported there.
  func isUnusable(_ name: String) -> Bool {
    !isReadable
      || name.utf8.count <= NameIndex.longestName && unusable.contains(RussianFold.folded(name))
  }
}

/// Reads `municipalities.csv`.
enum MunicipalityReader {
  enum Column: String, CSVColumn {
    case id
    case name
    case genitive = "name-genitive"
    case website

    var aliases: [String] {
      switch self {
      case .id: ["код", "идентификатор"]
      case .name: ["наименование", "название", "муниципалитет"]
      case .genitive: ["в родительном падеже", "родительный падеж"]
      case .website: ["сайт"]
      }
    }

    var isRequired: Bool { self == .id || self == .name }
  }

  /// Reads the register in the order of the file.
  static func read(_ table: CSVTable, log: inout DiagnosticLog) -> MunicipalityReading {
    guard let columns = CSVColumns<Column>(of: table, log: &log) else {
      return MunicipalityReading(isReadable: false)
    }
    var reading = MunicipalityReading()
    var ids = IdentifierRegister(owner: "муниципалитета")
    for row in table.rows {
      if let municipality = municipality(row, columns, ids: &ids, log: &log) {
        reading.municipalities.append(municipality)
      } else {
        let names = [Column.id, .name].compactMap { columns[$0, row]?.writtenValue }
        reading.unusable.formUnion(names.map(RussianFold.folded))
      }
    }
    return reading
  }

  private static func municipality(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, ids: inout IdentifierRegister,
    log: inout DiagnosticLog
  ) -> Municipality? {
    guard let idColumn = columns[.id], let nameColumn = columns[.name] else { return nil }
    let id = row.required(idColumn, log: &log)
    let name = row.required(nameColumn, log: &log)
    guard let id, ids.take(id, at: row[idColumn].position, log: &log), let name else { return nil }
    var municipality = Municipality(id: .init(id), name: name, position: row[idColumn].position)
    municipality.genitive = columns[.genitive, row]?.writtenValue
    municipality.website = columns[.website, row]?.webAddress(log: &log)
    return municipality
  }
}
