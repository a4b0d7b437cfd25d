import SvodDiagnostics
import Yams

/// What an author did that Yams cannot read, and where.
///
/// The problems are those that libyaml 0.2.5 words in its scanner.c and parser.c; the causes are
/// the mistakes that people make, found by looking at the text around the problem.
struct YAMLSyntaxFault {
  enum Cause: Equatable {
    case tab
    case openQuote
    case textAfterQuote
    case colonInValue
    case noColon
    case noSpaceAfterColon
    case forbiddenStart
    case openBracket
    case noComma
    case wrongBracket
    case listBesideKey
    case backslash
    case secondDocument
    case indentation
    case controlCharacter
    case repeatedKey
    case unknown
  }

  let cause: Cause
  let position: FilePosition
  /// The author's text at the place.
  let text: String
  private let line: FaultyLine
  /// What to type in place of the line, if that can be told.
  var example: String? { mended(line) }

  /// - Parameters:
  ///   - error: what Yams threw while it read the text of `places`.
  ///   - places: the text, and the lines that Yams sees in it.
  init(_ error: YamlError, places: YAMLPlaces) {
    let found = Self.causeAndOffset(of: error, in: YAMLSurroundings(places))
    let offset = min(found.offset, places.source.bytes.count)
    cause = found.cause
    position = places.lines.position(atByte: offset)
    text = Self.excerpt(of: places, from: offset)
    line = Self.line(of: places, around: offset)
  }

  private static func line(of places: YAMLPlaces, around offset: Int) -> FaultyLine {
    let line = places.lines.range(ofLine: places.lines.index(ofLineAtByte: offset))
    let bytes = places.source.bytes
    let place = min(offset, line.upperBound)
    let before = String(decoding: bytes[line.lowerBound..<place], as: UTF8.self)
    return FaultyLine(
      before: String(before.drop { $0 == " " }),
      after: String(decoding: bytes[place..<line.upperBound], as: UTF8.self))
  }

  /// What stands from an offset to the end of its line; at that end, the line.
  private static func excerpt(of places: YAMLPlaces, from offset: Int) -> String {
    let line = places.lines.range(ofLine: places.lines.index(ofLineAtByte: offset))
    let start = offset < line.upperBound ? offset : line.lowerBound
    let text = String(decoding: places.source.bytes[start..<line.upperBound], as: UTF8.self)
    return text.count <= 60 ? text : text.prefix(59) + "…"
  }

  private static func causeAndOffset(
    of error: YamlError, in text: YAMLSurroundings
  ) -> (cause: Cause, offset: Int) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = text.places.offset(of: mark)
      let start = (context?.mark).map(text.places.offset) ?? place
      return cause(of: problem, at: place, start: start, in: text)
    case .reader(_, let offset, _, _):
      return (.controlCharacter, text.byteOffset(ofCharacter: offset ?? 0))
    case .duplicatedKeysInMapping(_, let context):
      return (.repeatedKey, text.places.offset(of: context.mark))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return (.unknown, 0)
    }
  }

  private static func cause(
    of problem: String, at place: Int, start: Int, in text: YAMLSurroundings
  ) -> (cause: Cause, offset: Int) {
    switch problem {
    case let problem where problem.contains("tab character"): return (.tab, place)
    case "found character that cannot start any token":
      return (text.byte(at: place) == .tab ? .tab : .forbiddenStart, place)
    case "found unexpected end of stream", "found unexpected document indicator":
      return (.openQuote, start)
    case "mapping values are not allowed in this context":
      return text.hasColon(before: place)
        ? (.colonInValue, place) : (.indentation, text.lineBeginning(at: place))
    case "could not find expected ':'":
      return (text.hasTightColon(after: start) ? .noSpaceAfterColon : .noColon, start)
    case "did not find expected key", "did not find expected '-' indicator":
      return text.causeOfUnexpectedText(at: place)
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      if text.isClosingBracket(at: place) { return (.wrongBracket, place) }
      return text.isOnOneLine(start, place) ? (.noComma, place) : (.openBracket, start)
    case "found undefined alias", "did not find expected alphabetic or numeric character":
      return (.forbiddenStart, start)
    case "block sequence entries are not allowed in this context":
      return (.listBesideKey, place)
    case "found unknown escape character": return (.backslash, place)
    case "did not find expected hexdecimal number", "found invalid Unicode character escape code":
      // The mark stands behind the backslash and its letter.
      return (.backslash, place - 2)
    case "but found another document": return (.secondDocument, place)
    default: return (.unknown, place)
    }
  }
}
