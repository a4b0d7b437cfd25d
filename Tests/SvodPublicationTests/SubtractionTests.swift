import SvodContent
import SvodDiagnostics
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

/// What may be found by subtracting one published sum from another.
struct SubtractionTests {
  private let aggregate = sampleIndicator("a", .count) {
    $0.visibility = .aggregate
    $0.concerns = .staff
    $0.unit = "чел."
  }

  private func counts(_ values: Int?...) -> [Observation.Entry] {
    values.map { $0.map { .count(ExactDecimal($0)) } ?? .none }
  }

  private func hasMatch(
    _ section: PublishedSection, _ area: Area = .section, year: Int
  ) -> Bool {
    section.municipalChange(area, indicator: 0, year: year)?.matched != nil
  }

  /// c, d and e are 65 in 2020 by the first change, d and e 52 by the second: c would be 13.
  @Test func twoChangesInARowDoNotPartOneSchoolFromTheOthers() {
    let values = [
      2019: counts(nil, nil, 12, 20, 28), 2020: counts(7, 8, 13, 21, 31),
      2021: counts(nil, nil, nil, 26, 34),
    ]
    let section = PublishedSection(
      gating: sampleContent([aggregate], years: 2019...2021, schools: 5, ["a": values]))
    let alone = PublishedSection(
      gating: sampleContent(
        [aggregate], years: 2020...2021, schools: 5, ["a": values.filter { $0.key > 2019 }]))

    #expect(hasMatch(section, year: 2020))
    #expect(!hasMatch(section, year: 2021))
    #expect(hasMatch(alone, year: 2021))
  }

  /// The region's change less the second municipality's is the first one's, which is withheld,
  /// since one school is left out of it.
  @Test func theRegionsChangeIsToldWithThatOfAllItsMunicipalities() {
    let now = counts(nil, 20, 34, nil, nil, 50, 60)
    let section = PublishedSection(
      gating: regionalContent(
        [aggregate], ["a": [2020: counts(13, 20, 30, 5, 6, 45, 56), 2021: now]], sizes: [3, 4]))
    let whole = PublishedSection(
      gating: regionalContent(
        [aggregate], ["a": [2020: counts(13, 20, 30, 5, 6, 45, 56), 2021: now]], sizes: [1, 6]))

    #expect(!hasMatch(section, .municipality(0), year: 2021))
    #expect(hasMatch(section, .municipality(1), year: 2021))
    #expect(!hasMatch(section, year: 2021))
    #expect(!hasMatch(whole, year: 2021))
  }

  @Test func aHiddenTotalThatNothingHidesBesideHidesTheRegions() {
    let shares: [Observation.Entry] = [
      .share(1, of: 3), .share(20, of: 40), .share(25, of: 50), .share(21, of: 40),
      .share(20, of: 40),
    ]
    let section = PublishedSection(
      gating: regionalContent(
        [sampleIndicator("a")], ["a": [2021: shares]], sizes: [1, 2, 2]))

    #expect(total(section, .municipality(0)) == .absent(.suppressed))
    #expect(total(section, .municipality(1))?.figure != nil)
    #expect(total(section, .section) == .absent(.suppressed))
  }

  @Test func aSumGivenForAMunicipalityIsThatOfItsSchools() {
    var content = regionalContent(
      [aggregate], ["a": [2021: counts(nil, 20, 24, 25, 30)]], sizes: [1, 2, 2])
    content.observations.update(year: 2021, indicator: 0) { column in
      column.areas[.municipality(0)] = Observation(entry: .count(ExactDecimal(13)), line: 2)
    }
    let section = PublishedSection(gating: content)

    #expect(total(section, .municipality(0)) == .absent(.suppressed))
    #expect(total(section, .section) == .figure(.count(ExactDecimal(112))))
  }

  /// How many municipalities stand behind a value tells nothing of a person.
  @Test func municipalitiesThatAnswerForThemselvesAreNoPersons() {
    var content = regionalContent(
      [
        sampleIndicator("a", .count) {
          $0.level = .municipality
          $0.visibility = .aggregate
          $0.concerns = .head
        }
      ], [:], sizes: [2, 2])
    content.observations.update(year: 2021, indicator: 0) { column in
      column.areas[.municipality(0)] = Observation(entry: .count(ExactDecimal(1)), line: 2)
      column.areas[.municipality(1)] = Observation(entry: .count(ExactDecimal(3)), line: 3)
    }
    let section = PublishedSection(gating: content)

    #expect(total(section, .section) == .figure(.count(ExactDecimal(4))))
  }

  private func total(_ section: PublishedSection, _ area: Area) -> PooledOutcome? {
    section.municipal(area, indicator: 0, year: 2021)?.total.outcome
  }
}
