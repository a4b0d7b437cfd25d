/// The name of a directory entry in the bytes of the file system, which need not be UTF-8.
struct EntryName: Equatable, Sendable {
  /// The bytes, ended by a zero.
  let bytes: [CChar]

  init(_ text: String) {
    bytes = Array(text.utf8CString)
  }

  init(copying name: UnsafePointer<CChar>) {
    var length = 0
    while name[length] != 0 { length += 1 }
    bytes = Array(UnsafeBufferPointer(start: name, count: length + 1))
  }

  /// The name for people, mended where it is not UTF-8.
  var text: String {
    String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  var beginsWithDot: Bool { bytes.first == CChar(UInt8(ascii: ".")) }
}
