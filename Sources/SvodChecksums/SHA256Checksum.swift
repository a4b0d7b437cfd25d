import Foundation

/// The SHA-256 checksum of a file, by which a reader can tell that it is the one that was placed.
///
/// Source: FIPS PUB 180-4, sections 4.1.2, 5 and 6.2. Written here because no package of the
/// project has it and the system's tools are not the same everywhere.
package struct SHA256Checksum {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  private var schedule = [UInt32](repeating: 0, count: 64)

  /// The bytes that do not fill a block yet.
  private var rest: [UInt8] = []
  private var byteCount = 0

  /// The checksum of nothing yet.
  package init() {}

  /// Takes the next bytes of the file.
  package mutating func add(_ bytes: [UInt8]) {
    byteCount += bytes.count
    rest += bytes
    let whole = rest.count / 64 * 64
    for start in stride(from: 0, to: whole, by: 64) { add(rest[start..<start + 64]) }
    rest.removeFirst(whole)
  }

  /// Sixty-four hexadecimal digits, of all bytes so far.
  package var text: String { words.map(Self.hexadecimal).joined() }

  /// Sixty-four hexadecimal digits.
  package static func text(of bytes: [UInt8]) -> String { Self(of: bytes).text }

  /// The checksum in Base64, as policies of pages name what they allow.
  package static func base64(of bytes: [UInt8]) -> String {
    let digest = Self(of: bytes).words.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
    return Data(digest).base64EncodedString()
  }

  private init(of bytes: [UInt8]) {
    self.init()
    add(bytes)
  }

  private var words: [UInt32] {
    var ended = self
    ended.add(Self.padding(of: byteCount))
    return ended.state
  }

  /// A single one, zeros, and the length in bits, up to the end of a block.
  private static func padding(of count: Int) -> [UInt8] {
    let zeros = (119 - count % 64) % 64
    let length = UInt64(count) * 8
    let lengthBytes = (0..<8).map { UInt8(truncatingIfNeeded: length >> UInt64(56 - 8 * $0)) }
    return [0x80] + [UInt8](repeating: 0, count: zeros) + lengthBytes
  }

  private static func hexadecimal(_ word: UInt32) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  private mutating func add(_ block: ArraySlice<UInt8>) {
    var place = block.startIndex
    for index in 0..<16 {
      schedule[index] =
        UInt32(block[place]) << 24 | UInt32(block[place + 1]) << 16
        | UInt32(block[place + 2]) << 8 | UInt32(block[place + 3])
      place += 4
    }
    for index in 16..<64 {
      let (early, late) = (schedule[index - 15], schedule[index - 2])
      let first = Self.turned(early, 7) ^ Self.turned(early, 18) ^ early >> 3
      let second = Self.turned(late, 17) ^ Self.turned(late, 19) ^ late >> 10
      schedule[index] = schedule[index - 16] &+ first &+ schedule[index - 7] &+ second
    }
    compress()
  }

  private mutating func compress() {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let first = Self.turned(e, 6) ^ Self.turned(e, 11) ^ Self.turned(e, 25)
      let choice = (e & f) ^ (~e & g)
      let one = h &+ first &+ choice &+ Self.constants[index] &+ schedule[index]
      let second = Self.turned(a, 2) ^ Self.turned(a, 13) ^ Self.turned(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ one)
      (d, c, b, a) = (c, b, a, one &+ second &+ majority)
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
  }

  private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
