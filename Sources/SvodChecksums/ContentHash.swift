/// A short name for a file's content, so that a changed file gets another address.
///
/// FNV-1a, 64 bits (G. Fowler, L. C. Noll, K.-P. Vo, RFC 9923). It guards no secret; it only
/// keeps a browser from taking an old file for a new one.
package struct ContentHash: Sendable, Hashable {
  /// Sixteen hexadecimal digits.
  package let text: String

  /// The name of exactly these bytes.
  package init(of bytes: [UInt8]) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      hash ^= UInt64(byte)
      hash &*= 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    text = String(repeating: "0", count: 16 - digits.count) + digits
  }
}
