import SvodNumbers

/// What stands between two spaces, and whether it holds on to what follows.
struct TextToken {
  /// The UTF-8 bytes of the token.
  let bytes: ArraySlice<UInt8>

  /// The bytes without the brackets and quotes before them.
  private let core: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var core = bytes
    while let length = Self.openingMarkLength(core) { core = core.dropFirst(length) }
    self.core = core
  }

  /// Whether a line must not end between this token and the next one.
  func holds(_ next: TextToken) -> Bool {
    if bytes.isEmpty || next.bytes.isEmpty { return false }
    if next.bytes.starts(with: "—".utf8) || next.bytes.elementsEqual("–".utf8) { return true }
    if isShortWord || isNumberSign || isInitial && next.beginsWithCapital { return true }
    if isAbbreviation { return next.beginsWithDigit || next.core.starts(with: "п.".utf8) }
    return isNumber && next.isCounted || next.core.starts(with: "г.".utf8) && isDate
  }

  private static func openingMarkLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    switch bytes.first {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""): 1
    case 0xC2 where bytes.starts(with: "«".utf8): 2
    case 0xE2 where bytes.starts(with: "„".utf8) || bytes.starts(with: "“".utf8): 3
    default: nil
    }
  }

  private var isShortWord: Bool {
    // Two Cyrillic letters are four bytes.
    core.count <= 4 && Self.shortWords.contains(core)
  }

  private var isNumberSign: Bool {
    switch core.first {
    case 0xE2: core.elementsEqual("№".utf8) || core.elementsEqual("№№".utf8)
    case 0xC2: core.elementsEqual("§".utf8) || core.elementsEqual("§§".utf8)
    default: false
    }
  }

  private var isAbbreviation: Bool {
    core.last == UInt8(ascii: ".") && Self.abbreviations.contains(core)
  }

  /// Whether the token is a letter that stands for a name: «Л.».
  private var isInitial: Bool {
    core.count == 3 && core.last == UInt8(ascii: ".") && beginsWithCapital
  }

  /// Whether the token begins with a Russian capital letter.
  private var beginsWithCapital: Bool {
    guard core.first == 0xD0, let second = core.dropFirst().first else { return false }
    // «А»–«Я» are D0 90 to D0 AF, «Ё» is D0 81.
    return 0x90...0xAF ~= second || second == 0x81
  }

  private var beginsWithDigit: Bool { core.first?.isDigit == true }

  /// Whether the token is what a number before it counts: a word, but none that leads elsewhere.
  private var isCounted: Bool {
    guard let first = bytes.first else { return false }
    if first == UInt8(ascii: "%") || core.elementsEqual("п.".utf8) { return true }
    return first.beginsLetter && !isShortWord && !isAbbreviation
  }

  /// Whether the token is a number, a fraction or a range, without punctuation behind it.
  private var isNumber: Bool {
    guard core.last?.isDigit == true, core.count(where: { $0 == UInt8(ascii: ".") }) < 2 else {
      return false
    }
    var rest = core
    while let first = rest.first {
      if first.isDigit || first.isSignInNumber {
        rest = rest.dropFirst()
      } else if rest.starts(with: "−".utf8) || rest.starts(with: "–".utf8) {
        rest = rest.dropFirst(3)
      } else {
        return false
      }
    }
    return true
  }

  private var isDate: Bool {
    CalendarDate(parsing: String(decoding: core, as: UTF8.self)) != nil
  }

  private static let shortWords = spellings(of: [
    "а", "в", "и", "к", "о", "с", "у", "я", "во", "да", "до", "за", "из", "ко", "на", "не", "ни",
    "но", "об", "от", "по", "со", "то",
  ])

  private static let abbreviations = spellings(of: [
    "п.", "пп.", "подп.", "ст.", "с.", "ч.", "абз.", "гл.", "разд.", "рис.", "табл.", "прил.",
  ])

  /// The words in small letters, in capitals, and with a capital at the start.
  private static func spellings(of words: [String]) -> Set<ArraySlice<UInt8>> {
    Set(
      words.flatMap { word in
        [word, word.uppercased(), word.capitalizedFirst]
          .map { Array($0.utf8)[...] }
      })
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  fileprivate var isSignInNumber: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// Whether the byte begins a Latin or a Cyrillic letter.
  fileprivate var beginsLetter: Bool {
    switch self {
    case 0x41...0x5A, 0x61...0x7A, 0xC3...0xD4: true
    default: false
    }
  }
}
