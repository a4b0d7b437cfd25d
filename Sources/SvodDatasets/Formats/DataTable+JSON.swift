import SvodJSON
import SvodNumbers

extension DataTable {
  /// The table as JSON: what is told of the whole of the data, then its rows, one a line.
  package func json(of description: DatasetDescription) -> [UInt8] {
    var bytes = Array(JSONValue.object(head(description)).bytes.dropLast("\n}\n".utf8.count))
    bytes.append(contentsOf: ",\n  \"rows\": [".utf8)
    let names = columns.map { column in
      var name: [UInt8] = []
      name.append(json: column.id)
      return name + [UInt8(ascii: ":")]
    }
    for place in 0..<rowCount {
      bytes.append(contentsOf: (place == 0 ? "\n    {" : ",\n    {").utf8)
      for (column, cell) in row(place).enumerated() {
        if column > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(contentsOf: names[column])
        bytes.append(json: cell)
      }
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(contentsOf: "\n  ]\n}\n".utf8)
    return bytes
  }

  private func head(_ description: DatasetDescription) -> [JSONValue.Member] {
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
