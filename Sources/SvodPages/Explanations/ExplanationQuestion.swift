import SvodContent
import SvodDiagnostics
import SvodLanguage
import SvodPublication

/// Which number is to be explained, as a person asks for it.
struct ExplanationQuestion {
  enum Subject: Sendable, Hashable {
    /// By the place in the register.
    case organization(Int)
    case area(Area)
  }

  /// Words for the section as a whole; an organization of such a name comes first.
  static let wordsForSection = ["муниципалитет", "регион", "municipality", "region"]

  let subject: Subject
  /// By the place in the catalogue.
  let indicator: Int
  let year: Int

  /// Finds what is asked for among what the audience of a section may know of.
  ///
  /// - Parameters:
  ///   - subject: the id or a name of an organization, of a municipality, or a word for them all.
  ///   - indicator: the id, or the number where no other indicator has it.
  ///   - cycle: four digits.
  ///   - section: what may be asked about.
  /// - Throws: `ExplanationMistake` where one of them is not known.
  init(
    _ subject: String, _ indicator: String, _ cycle: String, in section: PublishedSection
  ) throws(ExplanationMistake) {
    self.subject = try Self.subject(subject, section)
    self.indicator = try Self.indicator(indicator, section.catalogue)
    guard let year = section.cycles.map(\.year).first(where: { String($0) == cycle }) else {
      throw .unknownCycle(cycle, known: section.cycles.map(\.year))
    }
    self.year = year
  }

  private static func subject(
    _ text: String, _ section: PublishedSection
  ) throws(ExplanationMistake) -> Subject {
    if let place = section.organizations.index(of: .init(text)) { return .organization(place) }
    if let place = section.municipalities.index(of: .init(text)) {
      return .area(.municipality(place))
    }
    let name = RussianFold.folded(text)
    let named = subjects(named: name, section)
    if named.count > 1 {
      throw .severalSubjects(text, ids: named.map { id(of: $0, section) })
    }
    if let subject = named.first { return subject }
    if wordsForSection.contains(name) || name == RussianFold.folded(section.settings.municipality) {
      return .area(.section)
    }
    throw .unknownSubject(text, nearest: nearestName(to: text, among: names(section)))
  }

  private static func subjects(named name: String, _ section: PublishedSection) -> [Subject] {
    let organizations = section.organizations.organizations.enumerated().filter {
      [$0.element.name, $0.element.shortName].contains { RussianFold.folded($0) == name }
    }
    let municipalities = section.municipalities.municipalities.enumerated().filter {
      RussianFold.folded($0.element.name) == name
    }
    return organizations.map { .organization($0.offset) }
      + municipalities.map { .area(.municipality($0.offset)) }
  }

  private static func id(of subject: Subject, _ section: PublishedSection) -> String {
    switch subject {
    case .organization(let place): section.organizations.organizations[place].id.text
    case .area(.municipality(let place)): section.municipalities.municipalities[place].id.text
    case .area(.section): section.settings.municipality
    }
  }

  /// What an organization or an area may be called, ids first.
  private static func names(_ section: PublishedSection) -> [String] {
    let organizations = section.organizations.organizations
    let municipalities = section.municipalities.municipalities
    return organizations.map(\.id.text) + municipalities.map(\.id.text) + wordsForSection
      + organizations.map(\.shortName) + organizations.map(\.name) + municipalities.map(\.name)
  }

  private static func indicator(
    _ text: String, _ catalogue: IndicatorCatalogue
  ) throws(ExplanationMistake) -> Int {
    if let place = catalogue.index(of: .init(text)) { return place }
    let numbered = catalogue.indicators.indices.filter {
      catalogue.indicators[$0].number == text
    }
    if numbered.count > 1 {
      throw .severalIndicators(text, ids: numbered.map { catalogue.indicators[$0].id.text })
    }
    if let place = numbered.first { return place }
    throw .unknownIndicator(
      text, nearest: nearestName(to: text, among: catalogue.indicators.map(\.id.text)))
  }
}
