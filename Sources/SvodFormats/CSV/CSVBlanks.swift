/// A range without the blanks at its ends: spaces, no-break spaces, tabs and line breaks.
func trimmed(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end {
    let length = leadingBlankLength(in: bytes, from: start, to: end)
    guard length > 0 else { break }
    start += length
  }
  while start < end {
    let length = trailingBlankLength(in: bytes, from: start, to: end)
    guard length > 0 else { break }
    end -= length
  }
  return start..<end
}

private func leadingBlankLength(
  in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> Int {
  switch bytes[start] {
  case .space, .tab, .lineFeed, .return: 1
  case 0xC2: isNoBreakSpace(bytes, from: start, to: end) ? 2 : 0
  case 0xE2: isNarrowNoBreakSpace(bytes, from: start, to: end) ? 3 : 0
  default: 0
  }
}

private func trailingBlankLength(
  in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> Int {
  switch bytes[end - 1] {
  case .space, .tab, .lineFeed, .return: 1
  case 0xA0: isNoBreakSpace(bytes, from: max(start, end - 2), to: end) ? 2 : 0
  case 0xAF: isNarrowNoBreakSpace(bytes, from: max(start, end - 3), to: end) ? 3 : 0
  default: 0
  }
}

/// U+00A0, which Excel puts between thousands.
private func isNoBreakSpace(
  _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> Bool {
  start + 2 <= end && bytes[start] == 0xC2 && bytes[start + 1] == 0xA0
}

/// U+202F, which newer programs put there.
private func isNarrowNoBreakSpace(
  _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> Bool {
  start + 3 <= end && bytes[start] == 0xE2 && bytes[start + 1] == 0x80 && bytes[start + 2] == 0xAF
}
