import SvodJSON
import SvodNumbers

/// Prints a table as JSON: what is told of the whole of the data, then its rows, one a line.
struct JSONPrinter: TablePrinter {
  let description: DatasetDescription
  private var names: [[UInt8]] = []
  private var isFirst = true

  init(of description: DatasetDescription) { self.description = description }

  mutating func begin(_ columns: [DataTable.Column], in bytes: inout [UInt8]) {
    bytes += JSONValue.object(head(columns)).bytes.dropLast("\n}\n".utf8.count)
    bytes.append(contentsOf: ",\n  \"rows\": [".utf8)
    names = columns.map { column in
      var name: [UInt8] = []
      name.append(json: column.id)
      return name + [UInt8(ascii: ":")]
    }
  }

  mutating func append(_ rows: [[DataTable.Cell]], to bytes: inout [UInt8]) {
    for row in rows {
      bytes.append(contentsOf: (isFirst ? "\n    {" : ",\n    {").utf8)
      isFirst = false
      for (column, cell) in row.enumerated() {
        if column > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(contentsOf: names[column])
        bytes.append(json: cell)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  func end(in bytes: inout [UInt8]) { bytes.append(contentsOf: "\n  ]\n}\n".utf8) }

  private func head(_ columns: [DataTable.Column]) -> [JSONValue.Member] {
    let fields = columns.map { column in
      JSONValue.members([
        "name": .text(column.id), "title": .text(column.title), "type": .text(column.type.rawValue),
        "description": .text(column.meaning),
      ])
    }
    return [
      .init(name: "title", value: .text(description.title)),
      .init(name: "publisher", value: .text(description.owner)),
      .init(name: "source", value: .text(description.page)),
      .init(name: "terms", value: .text(description.terms)),
      .init(name: "fields", value: .list(fields)),
    ]
  }
}

extension [UInt8] {
  fileprivate mutating func append(json cell: DataTable.Cell) {
    switch cell {
    case .empty: append(contentsOf: "null".utf8)
    case .integer(let number): append(contentsOf: String(number).utf8)
    case .number(let number): append(contentsOf: number.description.utf8)
    case .text(let text): append(json: text)
    case .code(let code, _):
      if code.isEmpty { append(contentsOf: "null".utf8) } else { append(json: code) }
    }
  }
}
