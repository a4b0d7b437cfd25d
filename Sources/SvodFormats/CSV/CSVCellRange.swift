/// The bytes of a cell in its file, without its quotes, in eight bytes.
///
/// Offsets take 30 bits: a table is at most 200 MB (`SourceText.tableSizeLimit`).
struct CSVCellRange {
  private static let flag: UInt32 = 1 << 31
  static let sizeLimit = 1 << 30

  private let startAndQuoted: UInt32
  private let endAndDoubled: UInt32

  init(_ range: Range<Int>, isQuoted: Bool = false, hasDoubledQuotes: Bool = false) {
    startAndQuoted = UInt32(range.lowerBound) | (isQuoted ? Self.flag : 0)
    endAndDoubled = UInt32(range.upperBound) | (hasDoubledQuotes ? Self.flag : 0)
  }

  var range: Range<Int> {
    Int(startAndQuoted & ~Self.flag)..<Int(endAndDoubled & ~Self.flag)
  }

  var isQuoted: Bool { startAndQuoted & Self.flag != 0 }

  /// Whether «""» stands in the cell for a quote.
  var hasDoubledQuotes: Bool { endAndDoubled & Self.flag != 0 }

  /// Where the cell begins in the file: its opening quote, if it has one.
  var outerStart: Int { isQuoted ? range.lowerBound - 1 : range.lowerBound }
}
