import SvodJSON
import SvodNumbers

/// `datapackage.json`: the tables for machines with their columns, by the Data Package standard of
/// Frictionless Data, version 1.
///
/// Source: specs.frictionlessdata.io/data-package and /table-schema.
struct DataPackage {
  private let data: OpenData

  init(of data: OpenData) {
    self.data = data
  }

  var bytes: [UInt8] {
    let description = data.description
    let tables = data.machineTables
    return JSONValue.members([
      "profile": .text("tabular-data-package"),
      "name": .text("monitoring"),
      "id": .text(description.page),
      "title": .text(description.title),
      "description": .text(description.summary),
      "homepage": .text(description.page),
      "created": description.issued.map { .text("\($0)T00:00:00Z") },
      "version": .words(description.modified?.description),
      "keywords": .list(description.keywords.map(JSONValue.text)),
      "licenses": .list([
        .members(["path": .text(description.page), "title": .text(description.terms)])
      ]),
      "contributors": .list([
        .members([
          "title": .text(description.owner), "role": .text("publisher"),
          "email": .words(description.email),
        ])
      ]),
      "resources": .list(tables.map(resource)),
    ]).bytes
  }

  private func resource(_ subject: DatasetFile.Subject) -> JSONValue {
    let file = DatasetFile.table(subject, .csv)
    let seal = data.seal(of: file)
    return .members([
      "profile": .text("tabular-data-resource"),
      "name": .text(data.resourceName(of: subject)),
      "title": .text(data.title(of: subject)),
      "path": .text(data.fileName(of: file)),
      "format": .text("csv"),
      "mediatype": .text("text/csv"),
      "encoding": .text("utf-8"),
      "bytes": seal.map { .integer($0.byteCount) },
      "hash": seal.map { .text("sha256:\($0.checksum)") },
      "schema": schema(subject),
    ])
  }

  private func schema(_ subject: DatasetFile.Subject) -> JSONValue {
    let columns = data.columns(of: subject)
    let keys = columns.compactMap { column in
      column.reference.map { reference in
        JSONValue.members([
          "fields": .text(column.id),
          "reference": .members([
            "resource": .text(data.resourceName(of: .reference(reference))), "fields": .text("id"),
          ]),
        ])
      }
    }
    return .members([
      "fields": .list(columns.map(Self.field)),
      "missingValues": .list([.text("")]),
      "primaryKey": columns.contains { $0.id == "id" } ? .text("id") : nil,
      "foreignKeys": keys.isEmpty ? nil : .list(keys),
    ])
  }

  private static func field(_ column: DataTable.Column) -> JSONValue {
    let type =
      switch column.type {
      case .text, .code: "string"
      case .integer: "integer"
      case .number: "number"
      case .date: "date"
      }
    return .members([
      "name": .text(column.id), "title": .text(column.title), "type": .text(type),
      "description": .text(column.meaning),
      "constraints": column.isAlwaysFilled ? .members(["required": .flag(true)]) : nil,
    ])
  }
}
