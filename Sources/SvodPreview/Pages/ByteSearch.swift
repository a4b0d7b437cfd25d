extension [UInt8] {
  /// The last place where a text stands.
  func lastRange(of text: StaticString) -> Range<Int>? {
    range(of: text, among: indices.reversed())
  }

  /// The first place where a text stands.
  func firstRange(of text: StaticString) -> Range<Int>? {
    range(of: text, among: indices)
  }

  private func range(of text: StaticString, among starts: some Sequence<Int>) -> Range<Int>? {
    let pattern = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    let start = starts.first { start in
      self[start] == pattern.first && self[start...].starts(with: pattern)
    }
    return start.map { $0..<($0 + pattern.count) }
  }
}
