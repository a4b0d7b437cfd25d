import SvodContent
import SvodDiagnostics

/// The clauses that stand side by side in the source, and which of them are parts of which.
///
/// «1)» after «4.» is a part of it although no indentation says so. Unnumbered text between them
/// ends the clauses that are open, for it may belong to any, but not the numbering.
struct ClauseLevel {
  private struct Link {
    let number: ActNumber
    let anchor: String
  }

  /// The clause around all of this, where the source nests it.
  private var parent: AnchorRegister.Parent?
  private var baseDepth: Int
  /// Of every style of numbering in use the clause met last, outermost first.
  private var chain: [Link] = []
  /// Clauses that may still take sub-clauses, outermost first.
  private var open: [ActClause] = []
  private var blocks: [ActBlock] = []
  /// Whether the heading above is one of a German statute: «§ 5», «Artikel 3».
  private var isUnderSection = false

  init(parent: AnchorRegister.Parent?, depth: Int) {
    self.parent = parent
    baseDepth = depth
  }

  /// The clause that a number would be a part of here.
  mutating func parent(of number: ActNumber) -> AnchorRegister.Parent? {
    if let index = chain.firstIndex(where: { $0.number.style == number.style }) {
      chain.removeSubrange(index...)
    } else if number.style <= .point {
      chain.removeAll { $0.number.style >= number.style }
    }
    return chain.last.map { AnchorRegister.Parent(anchor: $0.anchor, number: $0.number) } ?? parent
  }

  var nextDepth: Int { baseDepth + chain.count }

  /// Takes a clause over whose parent has just been asked for.
  mutating func append(_ clause: ActClause, _ number: ActNumber) {
    chain.append(Link(number: number, anchor: clause.anchor))
    close(to: clause.depth)
    open.append(clause)
  }

  mutating func append(_ block: ActBlock) {
    close(to: baseDepth)
    blocks.append(block)
  }

  /// Takes a heading, behind which no clause is a part of one before it.
  mutating func beginAgain(under heading: ActHeading) {
    close(to: baseDepth)
    blocks.append(.heading(heading))
    (parent, baseDepth, chain) = (nil, 0, [])
    let words = [heading.number, heading.title.plainText].compactMap(\.self).joined(separator: " ")
    isUnderSection = words.hasPrefix("§") || words.hasPrefix("Art")
  }

  mutating func finished() -> [ActBlock] {
    close(to: baseDepth)
    return blocks
  }

  private mutating func close(to depth: Int) {
    while let last = open.last, last.depth >= depth {
      open.removeLast()
      if open.isEmpty {
        blocks.append(.clause(last))
      } else {
        open[open.count - 1].blocks.append(.clause(last))
      }
    }
  }

  /// Whether a number is one that clauses have here: «(1)» is a note but for under a section.
  func knows(_ mark: ClauseMark) -> Bool {
    mark.number.style != .paragraph || isUnderSection || chain.first?.number.style == .section
  }

  /// Whether a number at the beginning of a paragraph's further line is that of a sub-clause.
  ///
  /// It could also belong to the sentence of the line before: «…согласно пункту⏎7 Порядка».
  /// `before` is the number that the paragraph had before, not yet appended.
  func accepts(_ mark: ClauseMark, after line: String, and before: ActNumber?) -> Bool {
    guard mark.isEnded else { return false }
    let known = chain.map(\.number) + [before, parent?.number].compactMap(\.self)
    let number = mark.number
    let continues = known.contains { number.follows($0) }
    let isInner = number.style > .point
    switch LineEnding(line) {
    case .reference: return false
    case .word: return continues && number.components.count > 1
    case .comma: return isInner && (continues || number.isFirst)
    case .fullStop: return continues || number.isFirst
    case .list: return isInner || continues || known.contains { $0.style == number.style }
    }
  }
}

/// How a line ends before one that begins with a number.
private enum LineEnding {
  case comma
  case fullStop
  /// A colon or a semicolon: an enumeration goes on.
  case list
  /// «п.», «согласно пункту»: the number belongs to the sentence.
  case reference
  case word

  private static let references: Set<String> = [
    "п", "пп", "подп", "ст", "ч", "гл", "разд", "абз", "см", "табл", "прил", "рис", "стр", "с",
    "№",
  ]
  private static let referenceStems = ["пункт", "подпункт", "стать", "раздел", "глав", "приложени"]

  init(_ line: String) {
    let tail = line.suffix(40).trimmingSpaces
    let word = Self.lastWord(of: tail)
    let isReference =
      Self.references.contains(word) || Self.referenceStems.contains { word.hasPrefix($0) }
    switch tail.last {
    case ":", ";": self = .list
    case ",": self = .comma
    case ".": self = isReference ? .reference : .fullStop
    default: self = isReference ? .reference : .word
    }
  }

  private static func lastWord(of line: String) -> String {
    let letters = line.reversed().drop { $0 == "." }.prefix { $0.isLetter || $0 == "№" }
    return String(letters.reversed()).lowercased()
  }
}
