import SvodChecksums
import Testing

struct SHA256ChecksumTests {
  /// FIPS 180-4 examples, and lengths around the end of a block.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func knowsTheChecksumOfAFile(text: String, checksum: String) {
    #expect(SHA256Checksum.text(of: Array(text.utf8)) == checksum)
  }

  /// Pieces that end inside a block, at its end, and beyond it.
  @Test(arguments: [1, 55, 56, 63, 64, 65, 1000])
  func isTheSameOfAFileThatComesInPieces(length: Int) {
    let file = (0..<1000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    var checksum = SHA256Checksum()
    for start in stride(from: 0, to: file.count, by: length) {
      checksum.add(Array(file[start..<min(start + length, file.count)]))
    }

    #expect(checksum.text == SHA256Checksum.text(of: file))
  }

  @Test func isWrittenInBase64ForPolicies() {
    #expect(
      SHA256Checksum.base64(of: Array("abc".utf8))
        == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }
}
