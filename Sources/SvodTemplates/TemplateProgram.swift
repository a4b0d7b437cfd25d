/// A page's template with its partials and layouts put in place and every name looked up.
struct TemplateProgram: Sendable, Equatable {
  /// Where a value is found: which of the open records, and which of its fields.
  struct Place: Sendable, Equatable {
    /// 0 for the page itself, one more for every record or list around the place.
    let scope: Int
    let field: Int
  }

  enum Instruction: Sendable, Equatable {
    /// Bytes of `literals`.
    case literal(Range<Int>)
    case text(Place)
    case fragment(Place)
    /// Goes on at `end` unless the value is shown, or when it is and the section is inverted.
    case condition(Place, isInverted: Bool, end: Int)
    /// Runs up to `end` with the record opened, if there is one.
    case record(Place, end: Int)
    /// Runs up to `end` for every element of the list.
    case list(Place, end: Int)
  }

  private(set) var instructions: [Instruction] = []
  private(set) var literals: [UInt8] = []
  /// Instructions before this one are somebody's end and cannot grow any more.
  private var settledCount = 0

  mutating func append(_ instruction: Instruction) {
    instructions.append(instruction)
  }

  /// Adds text that is the same on every page; neighbours become one instruction.
  mutating func appendLiteral(_ text: String) {
    let start = literals.count
    literals.append(contentsOf: text.utf8)
    if instructions.count > settledCount, case .literal(let range) = instructions.last {
      instructions[instructions.count - 1] = .literal(range.lowerBound..<literals.count)
    } else if start < literals.count {
      instructions.append(.literal(start..<literals.count))
    }
  }

  /// Starts a section, whose end becomes known only when its body has been added.
  ///
  /// - Returns: what `closeSection` needs to find the section again.
  mutating func openSection(_ opening: (_ end: Int) -> Instruction) -> Int {
    instructions.append(opening(instructions.count))
    settledCount = instructions.count
    return instructions.count - 1
  }

  mutating func closeSection(at place: Int, _ opening: (_ end: Int) -> Instruction) {
    instructions[place] = opening(instructions.count)
    settledCount = instructions.count
  }
}
