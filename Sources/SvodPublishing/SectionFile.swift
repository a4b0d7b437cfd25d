/// A file of a section that is no page: where it stands, and how its bytes are made.
struct SectionFile: Sendable {
  /// From the section's root.
  let path: String
  private let making: @Sendable (_ take: ([UInt8]) throws -> Void) throws -> Void

  /// A file that is made when it is asked for.
  ///
  /// - Parameters:
  ///   - path: from the section's root.
  ///   - making: hands on the bytes in their order; throws where the machine fails.
  init(
    path: String, making: @escaping @Sendable (_ take: ([UInt8]) throws -> Void) throws -> Void
  ) {
    self.path = path
    self.making = making
  }

  /// A file that is there already.
  init(path: String, bytes: [UInt8]) {
    self.init(path: path) { take in try take(bytes) }
  }

  /// Makes the file and hands its bytes on, piece by piece.
  ///
  /// - Throws: `PublicationFailure`, and what `take` throws.
  func make(_ take: ([UInt8]) throws -> Void) throws { try making(take) }

  /// The whole file.
  ///
  /// - Throws: `PublicationFailure` where the machine cannot make it.
  func bytes() throws -> [UInt8] {
    var bytes: [UInt8] = []
    try make { bytes += $0 }
    return bytes
  }
}
