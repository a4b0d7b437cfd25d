/// The bytes of a cell as a key of a dictionary, so that a name costs no `String` each time it is
/// met.
struct ByteText: Hashable {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  static func == (first: Self, second: Self) -> Bool {
    guard first.bytes.count == second.bytes.count else { return false }
    return first.bytes.withUnsafeBufferPointer { first in
      second.bytes.withUnsafeBufferPointer { second in
        var index = 0
        while index < first.count, first[index] == second[index] { index += 1 }
        return index == first.count
      }
    }
  }

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
