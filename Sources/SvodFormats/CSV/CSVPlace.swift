/// Where an offset stands, counted from the start of its record.
struct CSVPlace: Equatable {
  /// Line breaks, all of them inside quotes, between the record's start and the offset.
  var lineBreaks: Int
  /// The column in characters of the line, from 1.
  var column: Int

  /// Counts only the record's own bytes, so that a place costs as much as its record is long.
  init(of offset: Int, in bytes: [UInt8], recordStart: Int) {
    lineBreaks = 0
    var lineStart = recordStart
    var place = recordStart
    while place < offset {
      let length = lineBreakLength(in: bytes, at: place)
      place += max(length, 1)
      guard length > 0 else { continue }
      lineBreaks += 1
      lineStart = place
    }
    column = String(decoding: bytes[lineStart..<max(offset, lineStart)], as: UTF8.self).count + 1
  }
}
