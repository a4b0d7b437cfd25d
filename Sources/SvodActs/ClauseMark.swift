import SvodContent

/// The number of a clause at the beginning of a line: «2.1.1.», «8-1.», «7 .», «1)», «а)», «(1)».
struct ClauseMark {
  let number: ActNumber
  /// The number as written, without the spaces around it.
  let written: String
  /// How many characters of the line it takes.
  let length: Int
  /// A dot or a bracket ends it; «2.1 Механизмы» has none.
  let isEnded: Bool

  private static let labels: [String: ActNumber.Style] = ["статья": .article, "§": .section]

  /// Nil where the line begins with something else: «1 школа», «5-9 классов», «12.07.2021 г.».
  init?(startOf line: some StringProtocol) {
    var scanner = NumberScanner(line.prefix(80))
    scanner.skipSpaces()
    let label = scanner.skipWord(of: Set(Self.labels.keys)).flatMap { Self.labels[$0] }
    if label == nil, let letter = scanner.bracketedLetter() {
      number = ActNumber(.letter, [Transliteration.anchorPart(ofLetter: letter)])
      isEnded = true
    } else if label == nil, let component = scanner.enclosedNumber() {
      number = ActNumber(.paragraph, [component])
      isEnded = true
    } else {
      guard let found = scanner.number() else { return nil }
      let style = label ?? (found.ending == .bracket ? .bracket : .point)
      number = ActNumber(style, found.components)
      isEnded = found.ending != .none
      guard Self.isPlausible(found, label: label, before: scanner) else { return nil }
    }
    written = scanner.written
    length = scanner.index
  }

  /// The marker of an ordered list's item, which is a number whatever stands behind it.
  init(marker: String) {
    let digits = marker.filter(\.isASCIIDigit)
    number = ActNumber(marker.hasSuffix(")") ? .bracket : .point, [digits])
    written = marker
    length = marker.count
    isEnded = true
  }

  private static func isPlausible(
    _ number: NumberScanner.Number, label: ActNumber.Style?, before scanner: NumberScanner
  ) -> Bool {
    switch number.ending {
    case .bracket: return label == nil
    case .dot:
      guard let next = scanner.next else { return true }
      return next.isWhitespace || next.beginsSentence
    case .none:
      guard label == nil, !number.hasHyphen, number.components.count > 1 else { return false }
      return scanner.next?.isWhitespace == true && scanner.nextVisible?.beginsSentence == true
    }
  }
}
