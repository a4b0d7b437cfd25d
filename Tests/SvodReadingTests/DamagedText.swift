/// Bytes spoiled in the ways in which files are: by disks, editors, and people.
struct DamagedText {
  /// A generator with a fixed seed, so that every run is the same.
  ///
  /// The algorithm is SplitMix64 (G. Steele, D. Lea, C. Flood, OOPSLA 2014).
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private enum Damage: CaseIterable {
    case flippedByte, lostByte, lostLine, doubledLine, swappedLines, tornEnd
    case strangeCharacter, hugeNumber, strangeWord, delimiter, lineBreak
  }

  private static let characters = [
    "\u{0}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{202E}", "\u{301}", "😀", "\u{A0}", "\u{E000}",
    "\t", "\"", "'", "#", "&a ", "*a ", "- ", ": ", "{", "[", "|", ">", "`", "<b>", "%", "=",
  ]
  private static let words = [
    "нет", "-", "н/д", "Итого", "12 чел.", "95%", "01.янв", "organization", "school-2", "pupils",
  ]

  private(set) var bytes: [UInt8]

  /// Spoils a text once to four times.
  init(_ text: String, with generator: inout Generator) {
    bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &generator) { spoil(with: &generator) }
  }

  private mutating func spoil(with generator: inout Generator) {
    guard let damage = Damage.allCases.randomElement(using: &generator), !bytes.isEmpty else {
      return
    }
    let place = Int.random(in: bytes.indices, using: &generator)
    switch damage {
    case .flippedByte: bytes[place] ^= UInt8.random(in: 1...255, using: &generator)
    case .lostByte: bytes.remove(at: place)
    case .tornEnd: bytes.removeSubrange(place...)
    case .strangeCharacter: insert(Self.characters.randomElement(using: &generator), at: place)
    case .strangeWord: insert(Self.words.randomElement(using: &generator), at: place)
    case .hugeNumber: insert(String(repeating: "9", count: 40), at: place)
    case .delimiter: insert([",", ";"].randomElement(using: &generator), at: place)
    case .lineBreak: insert(["\n", "\r", "\r\n"].randomElement(using: &generator), at: place)
    case .lostLine, .doubledLine, .swappedLines: spoilLines(by: damage, with: &generator)
    }
  }

  private mutating func insert(_ text: String?, at place: Int) {
    bytes.insert(contentsOf: Array((text ?? "").utf8), at: place)
  }

  private mutating func spoilLines(by damage: Damage, with generator: inout Generator) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let first = Int.random(in: lines.indices, using: &generator)
    let second = Int.random(in: lines.indices, using: &generator)
    switch damage {
    case .lostLine: lines.remove(at: first)
    case .doubledLine: lines.insert(lines[first], at: second)
    default: lines.swapAt(first, second)
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }
}
