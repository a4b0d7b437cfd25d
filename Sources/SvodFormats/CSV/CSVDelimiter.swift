/// The characters that may stand between the cells of a table.
enum CSVDelimiter: UInt8, CaseIterable {
  case semicolon = 0x3B
  case tab = 0x09
  case comma = 0x2C

  /// The delimiter of a table: the one that stands most often in its header row outside quotes.
  ///
  /// Only the header is looked at, since data hold decimal commas («1,1;2,2»). Of equally frequent
  /// ones the first case wins, as it does for a table of one column.
  init(ofHeaderIn bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var counts: [CSVDelimiter: Int] = [:]
    var isQuoted = false
    scan: for byte in bytes[start...] {
      switch byte {
      case .quote: isQuoted.toggle()
      case .lineFeed, .return:
        if !isQuoted { break scan }
      default:
        guard !isQuoted, let delimiter = CSVDelimiter(rawValue: byte) else { continue }
        counts[delimiter, default: 0] += 1
      }
    }
    let frequent = counts.values.max()
    self = Self.allCases.first { counts[$0] == frequent } ?? .semicolon
  }

  /// The delimiter as an author sees it.
  var name: String {
    switch self {
    case .semicolon: "точка с запятой"
    case .tab: "табуляция"
    case .comma: "запятая"
    }
  }
}
