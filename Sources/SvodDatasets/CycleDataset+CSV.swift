import SvodContent
import SvodNumbers
import SvodPublication

extension CycleDataset {
  /// The data for machines: RFC 4180, UTF-8, a point in decimals, LF at line ends.
  package var csv: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(cells: DatasetColumn.allCases.map(\.rawValue))
    for row in rows { bytes.append(cells: DatasetColumn.allCases.map(row.cell)) }
    return bytes
  }
}

extension CycleDataset.Row {
  /// What stands in a column; empty where nothing does.
  fileprivate func cell(_ column: DatasetColumn) -> String {
    switch column {
    case .cycle: "\(place.year)"
    case .municipality: municipality
    case .organization: organization
    case .indicator: place.indicator.text
    case .bucket: bucket.map(String.init) ?? ""
    case .value: amounts.value?.description ?? ""
    case .numerator: amounts.numerator?.description ?? ""
    case .denominator: amounts.denominator?.description ?? ""
    case .previous: amounts.previous?.description ?? ""
    case .base: amounts.base?.description ?? ""
    case .status: absence?.rawValue ?? CycleDataset.published
    }
  }

  private var municipality: String {
    if case .municipality(let id) = place.subject { id.text } else { "" }
  }

  private var organization: String {
    if case .organization(let id) = place.subject { id.text } else { "" }
  }
}

extension [UInt8] {
  /// One line; cells with a quote, a comma or a line end are quoted.
  mutating func append(cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { append(UInt8(ascii: ",")) }
      let isPlain = !cell.utf8.contains {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 < 0x20
      }
      if isPlain {
        append(contentsOf: cell.utf8)
        continue
      }
      append(UInt8(ascii: "\""))
      for byte in cell.utf8 {
        append(byte)
        if byte == UInt8(ascii: "\"") { append(byte) }
      }
      append(UInt8(ascii: "\""))
    }
    append(UInt8(ascii: "\n"))
  }
}
