import SvodContent
import SvodDiagnostics

/// Gives every place of an act its anchor; no anchor is given twice.
///
/// The rules are those of `content-format.md`, «Anchors»: a clause is `p-` and its number, a
/// chapter `ch-`; an appendix, and a chapter in which numbering starts again at 1, stand before
/// the number; a number met again gets `--2`.
struct AnchorRegister {
  /// A clause that others may be a part of.
  struct Parent {
    let anchor: String
    let number: ActNumber
  }

  private struct OpenHeading {
    let level: Int
    let anchor: String
    let isArticle: Bool
    /// What the anchors of clauses, and of headings, below it begin with.
    var clausePrefix: String
    var headingPrefix: String
    var hasClauses = false
    var hasChapters = false
  }

  private struct OpenAppendix {
    let level: Int
    let number: Int?
    let anchor: String
  }

  private(set) var places: [ActPlace] = []
  private var headings: [OpenHeading] = []
  private var appendices: [OpenAppendix] = []
  private var taken: Set<String> = []
  private var repetitions: [String: Int] = [:]
  /// The first bearer of every anchor that was made of a number.
  private var bearers: [String: ActPlace] = [:]
  /// Anchors of numbers that a hearing has taken over from an item of the agenda.
  private var heard: Set<String> = []

  private var container: String { appendices.last.map { $0.anchor + "-" } ?? "" }

  /// How many headings stand above the appendix that was opened last.
  var appendixDepth: Int { appendices.count - 1 }

  /// How many headings stand above a heading of that level.
  func depth(ofHeadingAt level: Int) -> Int {
    appendices.count + headings.count { $0.level < level }
  }

  mutating func appendix(
    _ mark: HeadingMark, level: Int, at position: FilePosition, log: inout DiagnosticLog
  ) -> String {
    let number = mark.components.first.flatMap { Int($0) }
    while let last = appendices.last, !isNested(number, level: level, in: last) {
      appendices.removeLast()
    }
    let base = (["app"] + mark.components).joined(separator: "-")
    let anchor = anchor(
      container + base, .appendix, number: mark.written, parent: nil, at: position, log: &log)
    appendices.append(OpenAppendix(level: level, number: number, anchor: anchor))
    headings = []
    return anchor
  }

  /// An appendix of an appendix has a deeper heading and does not go on counting.
  private func isNested(_ number: Int?, level: Int, in appendix: OpenAppendix) -> Bool {
    guard level > appendix.level else { return false }
    guard let number, let other = appendix.number else { return true }
    return number <= other
  }

  mutating func chapter(
    _ mark: HeadingMark, level: Int, at position: FilePosition, log: inout DiagnosticLog
  ) -> String {
    close(to: level)
    let part = "ch-" + mark.components.joined(separator: "-")
    let isFirst = mark.components.allSatisfy { $0 == "1" }
    if let parent = headings.indices.last {
      let isRepeated = taken.contains(headings[parent].headingPrefix + part)
      if isFirst, isRepeated, !headings[parent].hasChapters {
        headings[parent].headingPrefix = headings[parent].anchor + "-"
      }
      headings[parent].hasChapters = true
    }
    let prefix = headings.last?.headingPrefix ?? container
    let anchor = anchor(
      prefix + part, .heading, number: mark.written, parent: nil, at: position, log: &log)
    open(anchor, level: level, isArticle: mark.isArticle)
    return anchor
  }

  mutating func heading(titled title: String, level: Int, at position: FilePosition) -> String {
    close(to: level)
    let slug = Transliteration.slug(of: title, atMost: 60)
    let anchor = unique(container + (slug.isEmpty ? "h" : "h-" + slug))
    places.append(ActPlace(.heading, anchor: anchor, number: nil, at: position))
    open(anchor, level: level)
    return anchor
  }

  private mutating func close(to level: Int) {
    while let last = headings.last, last.level >= level { headings.removeLast() }
  }

  private mutating func open(_ anchor: String, level: Int, isArticle: Bool = false) {
    headings.append(
      OpenHeading(
        level: level, anchor: anchor, isArticle: isArticle,
        clausePrefix: headings.last?.clausePrefix ?? container,
        headingPrefix: headings.last?.headingPrefix ?? container))
  }

  /// The anchor of a clause, or of a plan's row.
  ///
  /// A number of several parts («2.1.1.») says where it belongs; any other belongs to its parent.
  /// Minutes number their matters again as each is heard: the first hearing repeats nothing.
  mutating func clause(
    _ number: ActNumber, written: String, kind: ActPlace.Kind = .clause, isHearing: Bool = false,
    under parent: Parent?, at position: FilePosition, log: inout DiagnosticLog
  ) -> String {
    let base: String
    if let parent, !isComplete(number, under: parent) {
      base = parent.anchor + "-" + number.anchorPart
    } else {
      base = clausePrefix(before: number) + "p-" + number.anchorPart
    }
    if isHearing, heard.insert(base).inserted { bearers[base] = nil }
    return anchor(
      base, kind, number: written, parent: parent?.anchor, at: position, log: &log)
  }

  private func isComplete(_ number: ActNumber, under parent: Parent) -> Bool {
    number.style == .point && number.components.count > 1 && parent.number.style >= .point
  }

  /// The outermost chapter that has had no clause yet is the one whose numbering starts again; the
  /// parts of a law's article are its own, whether it is the first of its chapter or not.
  private mutating func clausePrefix(before number: ActNumber) -> String {
    let prefix = headings.last?.clausePrefix ?? container
    let startsAgain = number.isFirst && taken.contains(prefix + "p-" + number.anchorPart)
    let isArticle = headings.last.map { $0.isArticle && !$0.hasClauses } ?? false
    let chapter =
      isArticle ? headings.indices.last : headings.firstIndex { !$0.hasClauses }
    for index in headings.indices {
      if startsAgain, let chapter, index >= chapter {
        headings[index].clausePrefix = headings[chapter].anchor + "-"
      }
      headings[index].hasClauses = true
    }
    return headings.last?.clausePrefix ?? container
  }

  /// The anchor of a plan's row without a number: after the numbered row before it, or after the
  /// heading of a table that has none.
  mutating func row(after anchor: String?, at position: FilePosition) -> String {
    let before = anchor ?? headings.last?.anchor ?? appendices.last?.anchor ?? "p"
    let anchor = unique(before + "--after")
    places.append(ActPlace(.row, anchor: anchor, number: nil, at: position))
    return anchor
  }

  private mutating func anchor(
    _ base: String, _ kind: ActPlace.Kind, number: String, parent: String?,
    at position: FilePosition, log: inout DiagnosticLog
  ) -> String {
    let place = ActPlace(
      kind, anchor: unique(base), number: number, parent: parent, at: position)
    places.append(place)
    if let bearer = bearers[base] {
      if bearer.bearsNumber(of: place) { log.report(.repeatedNumber(place, after: bearer)) }
    } else {
      bearers[base] = place
    }
    return place.anchor
  }

  private mutating func unique(_ base: String) -> String {
    var anchor = base
    while !taken.insert(anchor).inserted {
      repetitions[base, default: 1] += 1
      anchor = base + "--" + String(repetitions[base, default: 1])
    }
    return anchor
  }
}

extension ActPlace {
  /// Whether a reader would call both by the same number: «2.1» and «2.1.», not «7.» and «7)».
  fileprivate func bearsNumber(of other: ActPlace) -> Bool {
    bareNumber == other.bareNumber
  }

  private var bareNumber: String? {
    number.map { $0.lowercased().filter { !$0.isWhitespace && $0 != "." } }
  }
}

extension Diagnostic {
  fileprivate static func repeatedNumber(_ place: ActPlace, after first: ActPlace) -> Diagnostic {
    let number = place.number ?? ""
    return Diagnostic(
      .repeatedNumber, .warning, at: place.position,
      "Номер «\(number)» встречается в тексте не первый раз", text: number,
      hint: "Проверьте номер; чтобы сослаться на это место, укажите его якорь",
      example: place.anchor,
      notes: [Note(at: first.position, "здесь этот номер стоит впервые, якорь «\(first.anchor)»")])
  }
}
