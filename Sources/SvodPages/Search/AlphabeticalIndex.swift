import SvodContent
import SvodLanguage
import SvodPublication

/// Everything that the section names, by the alphabet, parted over pages and under letters.
struct AlphabeticalIndex: Sendable {
  /// A line of the index before it is known on which page it stands.
  struct Line: Sendable {
    let title: String
    /// Where the title leads; nil for an old name, which its links explain.
    let target: Place?
    /// Words before the links.
    let note: String
    let links: [(words: String, place: Place)]
    /// Whether an organization or a municipality is named, of which a page holds so many.
    let isOrganization: Bool
  }

  struct Place: Sendable {
    let route: Route
    let anchor: String?
  }

  /// Lines under one letter on one sheet.
  struct Letter: Sendable {
    let title: String
    let sheet: Int
    /// From 0, through all sheets.
    let number: Int
    /// Whether the letter began on an earlier sheet.
    let isContinued: Bool
    var lines: [Line]

    var anchor: String { "_l-\(number + 1)" }
  }

  /// How many names of organizations and municipalities a page holds: with all else that stands
  /// among them it stays below the 400 of other lists.
  private static let greatestCount = 300

  let letters: [Letter]
  /// How many sheets a section needs.
  let sheetCount: Int

  init(of digest: SectionDigest, _ plan: SitePlan) {
    let lines = IndexLines(of: digest, plan).all
    let sorted = RussianSortKey.sorted(lines) { line in
      String(line.title.drop { !$0.isLetter && !$0.isNumber })
    }
    letters = Self.letters(of: sorted)
    sheetCount = Self.sheetCount(of: digest.section)
  }

  /// How many pages the names take.
  static func sheetCount(of section: PublishedSection) -> Int {
    let names = section.organizations.organizations.map { 1 + $0.namesOfOld.count }
    let count = names.reduce(section.municipalities.municipalities.count, +)
    return max(1, (count + greatestCount - 1) / greatestCount)
  }

  private static func letters(of lines: [Line]) -> [Letter] {
    var letters: [Letter] = []
    var organizations = 0
    for line in lines {
      let title = letter(over: line.title)
      if line.isOrganization { organizations += 1 }
      let sheet = 1 + max(0, organizations - 1) / Self.greatestCount
      if letters.last?.title != title || letters.last?.sheet != sheet {
        letters.append(
          Letter(
            title: title, sheet: sheet, number: letters.count,
            isContinued: letters.last?.title == title, lines: []))
      }
      letters[letters.count - 1].lines.append(line)
    }
    return letters
  }

  /// «Б»; «Е» for Ё too; one heading for Latin letters and one for digits.
  private static func letter(over title: String) -> String {
    guard let first = title.first(where: { $0.isLetter || $0.isNumber }) else { return "0–9" }
    let capital = first.uppercased()
    if first.isNumber { return "0–9" }
    if first.isASCII { return "A–Z" }
    return capital == "Ё" ? "Е" : capital
  }
}
