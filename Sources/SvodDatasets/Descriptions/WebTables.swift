import SvodJSON

/// `csv-metadata.json`: the tables for machines by the rules of CSV on the Web.
///
/// A reader of a table looks for it in the table's folder under this very name (W3C, Model for
/// Tabular Data, section 5.3; Metadata Vocabulary for Tabular Data). There every row
/// has to have the row that a foreign key leads to, so that only a column which is always filled
/// has such a key.
struct WebTables {
  private let data: OpenData

  init(of data: OpenData) {
    self.data = data
  }

  var bytes: [UInt8] {
    let description = data.description
    return JSONValue.members([
      "@context": .list([
        .text("http://www.w3.org/ns/csvw"), .members(["@language": .text("ru")]),
      ]),
      "@type": .text("TableGroup"),
      "dc:title": .text(description.title),
      "dc:description": .text(description.summary),
      "dc:publisher": .text(description.owner),
      "dc:rights": .text(description.terms),
      "dc:source": .text(description.page),
      "tables": .list(data.machineTables.map(table)),
    ]).bytes
  }

  private func table(_ subject: DatasetFile.Subject) -> JSONValue {
    let columns = data.columns(of: subject)
    let keys = columns.filter(\.isAlwaysFilled).compactMap { column in
      column.reference.map { reference in
        JSONValue.members([
          "columnReference": .text(column.id),
          "reference": .members([
            "resource": .text(data.fileName(of: .table(.reference(reference), .csv))),
            "columnReference": .text("id"),
          ]),
        ])
      }
    }
    return .members([
      "@type": .text("Table"),
      "url": .text(data.fileName(of: .table(subject, .csv))),
      "dc:title": .text(data.title(of: subject)),
      "tableSchema": .members([
        "@type": .text("Schema"),
        "columns": .list(columns.map(Self.column)),
        "primaryKey": columns.contains { $0.id == "id" } ? .text("id") : nil,
        "foreignKeys": keys.isEmpty ? nil : .list(keys),
      ]),
    ])
  }

  private static func column(_ column: DataTable.Column) -> JSONValue {
    let type =
      switch column.type {
      case .text, .code: "string"
      case .integer: "integer"
      case .number: "decimal"
      case .date: "date"
      }
    return .members([
      "@type": .text("Column"), "name": .text(column.id), "titles": .text(column.id),
      "datatype": .text(type), "null": .text(""), "dc:title": .text(column.title),
      "dc:description": .text(column.meaning),
      "required": column.isAlwaysFilled ? .flag(true) : nil,
    ])
  }
}
