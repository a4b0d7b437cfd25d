import SvodDiagnostics

/// Finds where a text nests deeper than any content does, before a parser follows it down.
///
/// The parser calls itself for every level, and the stack is finite. What is counted is never less
/// than the real depth: brackets in texts count too, and so does every space of indentation.
struct YAMLDepth {
  /// The deepest key of the contract stands on the eighth level, some twenty columns in.
  private static let limit = 200

  private let bytes: [UInt8]
  private var brackets = 0
  /// Indentation and markers of lists and keys at the start of a line, in characters.
  private var indentation = 0
  private var isAtStart = true

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The offset of the first byte that lies too deep; nil in a sound text.
  static func firstExcess(in bytes: [UInt8]) -> Int? {
    var depth = YAMLDepth(bytes)
    return bytes.indices.first { depth.exceedsLimit(at: $0) }
  }

  private mutating func exceedsLimit(at offset: Int) -> Bool {
    switch bytes[offset] {
    case .lineFeed, .return: (indentation, isAtStart) = (0, true)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      brackets += 1
      isAtStart = false
    case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
    case .space: indentation += isAtStart ? 1 : 0
    case UInt8(ascii: "-"), UInt8(ascii: "?"): indentation += isAtStart && isMark(offset) ? 1 : 0
    default: isAtStart = false
    }
    return brackets > Self.limit || isAtStart && indentation > Self.limit
  }

  private func isMark(_ offset: Int) -> Bool {
    offset + 1 < bytes.count && [.space, .lineFeed, .return].contains(bytes[offset + 1])
  }
}

extension Diagnostic {
  /// The text nests too deep at a place.
  static func nestedTooDeep(at position: FilePosition) -> Self {
    Diagnostic(
      .yamlSyntax, .error, at: position,
      "Запись вложена глубже, чем читается: больше 200 скобок или отступ больше 200 знаков",
      hint: "Закройте лишние скобки и уменьшите отступ")
  }
}
