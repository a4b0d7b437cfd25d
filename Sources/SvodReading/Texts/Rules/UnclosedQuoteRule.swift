import SvodContent
import SvodDiagnostics

/// Finds quotation marks « without », and » without «.
///
/// By the typographic rule one closing mark ends a title and the title inside it («Устав школы
/// «Росток»), so that a mark is missing only where nothing is closed behind it. A quotation may
/// run over several paragraphs of a text, but not over cells of a table.
struct UnclosedQuoteRule {
  private struct Open {
    let position: FilePosition
    let words: String
  }

  /// Of a line; more of them are one mistake.
  private static let mostTold = 10

  /// Opened in an earlier paragraph and not closed yet.
  private var open: [Open] = []

  mutating func check(_ line: TextLine, into findings: inout TextFindings) {
    guard line.words.contains(where: { $0 == "«" || $0 == "»" }) else { return }
    let isRunning: Bool
    switch line.place.setting {
    case .body: isRunning = true
    case .cell, .heading, .quotation: isRunning = false
    }
    let pairs = QuotePairs(line.words)
    for place in pairs.unopened.prefix(Self.mostTold) {
      if isRunning, !open.isEmpty {
        open.removeLast()
      } else {
        findings.append(
          .unopened(line.words.excerpt(endingAt: place), at: Self.position(place, in: line)))
      }
    }
    guard let place = pairs.unclosed else { return }
    let found = Open(
      position: Self.position(place, in: line), words: line.words.excerpt(from: place))
    if isRunning {
      open.append(found)
    } else {
      findings.append(.unclosed(found.words, at: found.position))
    }
  }

  /// Reports what no later paragraph has closed.
  mutating func finish(into findings: inout TextFindings) {
    for found in open { findings.append(.unclosed(found.words, at: found.position)) }
    open = []
  }

  private static func position(_ place: Int, in line: TextLine) -> FilePosition {
    line.position(at: place) ?? line.inlines[0].position
  }
}

/// The quotation marks of a line that have no partner.
private struct QuotePairs {
  /// Places of » before which nothing is open.
  private(set) var unopened: [Int] = []
  /// The last « behind which nothing is closed.
  private(set) var unclosed: Int?

  init(_ line: String) {
    var depth = 0
    for (place, character) in line.enumerated() {
      switch character {
      case "«":
        depth += 1
        unclosed = place
      case "»":
        if depth == 0 { unopened.append(place) } else { depth -= 1 }
        unclosed = nil
      default: break
      }
    }
  }
}

extension String {
  fileprivate func excerpt(from place: Int) -> String {
    let words = dropFirst(place)
    return words.count > 60 ? words.prefix(59) + "…" : String(words)
  }

  fileprivate func excerpt(endingAt place: Int) -> String {
    let words = prefix(place + 1)
    return words.count > 60 ? "…" + words.suffix(59) : String(words)
  }
}

extension Diagnostic {
  fileprivate static func unclosed(_ words: String, at position: FilePosition) -> Self {
    Diagnostic(
      .unclosedQuote, .warning, at: position, "Кавычка не закрыта: \(words)", text: words,
      hint: "Поставьте закрывающую кавычку, если она есть в подписанном акте", example: "»")
  }

  fileprivate static func unopened(_ words: String, at position: FilePosition) -> Self {
    Diagnostic(
      .unclosedQuote, .warning, at: position, "Кавычка закрыта, но не открыта: \(words)",
      text: words, hint: "Уберите лишнюю кавычку или поставьте открывающую", example: "«")
  }
}
