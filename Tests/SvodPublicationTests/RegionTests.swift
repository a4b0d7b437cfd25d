import SvodContent
import SvodDiagnostics
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

/// A region of three municipalities: one school, two schools, three schools.
struct RegionTests {
  private static let sizes = [1, 2, 3]

  private func content(
    _ indicators: [Indicator], years: ClosedRange<Int> = 2020...2021, _ values: SampleValues,
    sizes: [Int] = Self.sizes
  ) -> Content {
    regionalContent(indicators, years: years, values, sizes: sizes)
  }

  private func section(
    _ indicators: [Indicator], _ values: SampleValues, sizes: [Int] = Self.sizes
  ) -> PublishedSection {
    PublishedSection(gating: content(indicators, values, sizes: sizes))
  }

  private func total(
    _ section: PublishedSection, _ area: Area, year: Int = 2021
  ) -> PooledOutcome? {
    section.municipal(area, indicator: 0, year: year)?.total.outcome
  }

  private func share(_ numerator: Int, _ denominator: Int) -> PooledOutcome {
    .figure(
      .share(numerator: ExactDecimal(numerator), denominator: ExactDecimal(denominator)))
  }

  private static let shares: [Observation.Entry] = [
    .share(1, of: 10), .share(2, of: 10), .share(3, of: 10), .share(4, of: 20), .share(5, of: 20),
    .share(6, of: 20),
  ]

  @Test func poolsTheOrganizationsOfEveryMunicipalityAndOfTheRegion() {
    let section = section([sampleIndicator("a")], ["a": [2021: Self.shares]])

    #expect(section.isRegional)
    #expect(total(section, .municipality(0)) == share(1, 10))
    #expect(total(section, .municipality(1)) == share(5, 20))
    #expect(total(section, .municipality(2)) == share(15, 60))
    #expect(total(section, .section) == share(21, 90))
    #expect(section.participation(of: .municipality(1), year: 2021)?.expected == 2)
    #expect(section.organizations(of: .municipality(2)) == [3, 4, 5])
    #expect(section.area(of: 2) == .municipality(1))
  }

  @Test func comparesAMunicipalityWithTheOthersAndASchoolWithThoseOfItsOwn() {
    let section = section([sampleIndicator("a")], ["a": [2021: Self.shares]], sizes: [1, 1, 1, 3])

    let region = section.municipal(.section, indicator: 0, year: 2021)
    #expect(
      region?.sample.values == [
        Ratio(1, over: 10), Ratio(2, over: 10), Ratio(1, over: 4), Ratio(3, over: 10),
      ])
    #expect(region?.organizations?.count == 6)
    let place = section.surroundings(municipality: 3, indicator: 0, year: 2021)
    #expect(place?.others == 3)
    #expect(place?.extremes?.maximum == Ratio(3, over: 10))
    let school = section.surroundings(
      organization: 5, indicator: 0, year: 2021, within: .municipality)
    #expect(school?.others == 2)
    let all = section.surroundings(organization: 5, indicator: 0, year: 2021, within: .section)
    #expect(all?.others == 5)
  }

  /// One school would be told by its municipality's total, and that by the region's less others.
  @Test func hidesTheTotalOfOneSchoolAndAnotherBesideIt() {
    let aggregate = sampleIndicator("a") { $0.visibility = .aggregate }
    let section = section([aggregate], ["a": [2021: Self.shares]])

    #expect(total(section, .section) == share(21, 90))
    #expect(total(section, .municipality(0)) == .absent(.suppressed))
    #expect(total(section, .municipality(1)) == .absent(.suppressed))
    #expect(total(section, .municipality(2)) == share(15, 60))
  }

  @Test func hidesMunicipalitiesUntilThreeHeadsStandBehindWhatIsLeftOver() {
    let heads = sampleIndicator("a") {
      $0.visibility = .aggregate
      $0.concerns = .head
    }
    let values = ["a": [2021: Self.shares]]

    let small = section([heads], values, sizes: [1, 1, 1, 3])
    #expect((0..<3).allSatisfy { total(small, .municipality($0)) == .absent(.suppressed) })
    #expect(total(small, .municipality(3)) == share(15, 60))
    #expect(total(small, .section) == share(21, 90))
    let pair = section([heads], values, sizes: [2, 4])
    #expect(total(pair, .municipality(1)) == .absent(.suppressed))
  }

  @Test func showsTheTotalOfOneSchoolThatIsPublic() {
    let section = section([sampleIndicator("a")], ["a": [2021: Self.shares]])

    #expect(total(section, .municipality(0)) == share(1, 10))
  }

  @Test func sumsUpWhatMunicipalitiesAnswerForThemselves() throws {
    var content = content([sampleIndicator("a", .condition) { $0.level = .municipality }], [:])
    content.observations.update(year: 2021, indicator: 0) { column in
      column.areas[.municipality(0)] = Observation(entry: .answer(true), line: 2)
      column.areas[.municipality(1)] = Observation(entry: .answer(false), line: 3)
    }
    let section = PublishedSection(gating: content)

    #expect(total(section, .municipality(0)) == .figure(.answer(true)))
    #expect(total(section, .municipality(2)) == .absent(.missing))
    #expect(total(section, .section) == .figure(.tally(Tally(met: 1, of: 2, silent: 1))))
    #expect(
      section.municipalProvenance(.municipality(1), indicator: 0, year: 2021)?.line == 3)
    content.observations.update(year: 2021, indicator: 0) { column in
      column.areas[.section] = Observation(entry: .answer(false), line: 4)
    }
    #expect(
      total(PublishedSection(gating: content), .section) == .figure(.answer(false)))
  }

  /// 3 of 3 and 17 of 17 are what 30 of 30 leaves of 50 of 50; with eight missing nobody can tell.
  @Test(arguments: [(0, false), (8, true)])
  func judgesWhatARegionLeavesOfHiddenMunicipalities(missing: Int, isTold: Bool) {
    var content = content([sampleIndicator("a") { $0.level = .municipality }], [:])
    content.observations.update(year: 2021, indicator: 0) { column in
      column.areas[.municipality(0)] = Observation(entry: .share(3, of: 3), line: 2)
      column.areas[.municipality(1)] = Observation(entry: .share(17 - missing, of: 17), line: 3)
      column.areas[.municipality(2)] = Observation(entry: .share(30, of: 30), line: 4)
    }
    let section = PublishedSection(gating: content)

    #expect(total(section, .municipality(0)) == .absent(.suppressed))
    #expect(total(section, .municipality(1)) == .absent(.suppressed))
    #expect(total(section, .municipality(2))?.figure != nil)
    #expect((total(section, .section)?.figure != nil) == isTold)
  }

  @Test func aBreakOfAMunicipalitysOwnSeriesIsOfNoOther() {
    var content = content(
      [sampleIndicator("a", .count) { $0.level = .municipality }], [:])
    for year in [2020, 2021] {
      content.observations.update(year: year, indicator: 0) { column in
        for place in 0..<3 {
          column.areas[.municipality(place)] = Observation(entry: .count(year - place), line: 2)
        }
        if year == 2021 { column.areas[.municipality(1)]?.flags = .seriesBreak }
      }
    }
    let section = PublishedSection(gating: content)

    func change(_ place: Int) -> Change? {
      section.municipalChange(.municipality(place), indicator: 0, year: 2021)?.all
    }
    #expect(change(0)?.comparison != nil)
    #expect(change(1) == .incomparable(Incomparability(.seriesBreak(nil))))
  }

  /// Schools of two hidden municipalities exchange what they gave, and come and go.
  @Test(arguments: [Indicator.Concern.staff, .head])
  func saysNothingThatDependsOnAHiddenTotal(concern: Indicator.Concern) {
    func everything(_ first: Int, _ second: Int) -> String {
      let steady: [Observation.Entry] = [.share(4, of: 20), .share(5, of: 20), .share(6, of: 20)]
      let gone = Observation.Entry.absent(.notSubmitted)
      let content = content(
        [
          sampleIndicator("a") {
            $0.visibility = .aggregate
            $0.concerns = concern
          },
          sampleCondition("most", of: "a", atLeast: Ratio(1, over: 2)),
        ], years: 2019...2022,
        [
          "a": [
            2019: [.share(first, of: 10), .share(second, of: 10), .share(5, of: 10)] + steady,
            2020: [.share(first, of: 10), .share(second, of: 10), gone] + steady,
            2021: [.share(first, of: 10), gone, .share(second, of: 10)] + steady,
            2022: [.share(first, of: 10), .share(second, of: 10), .share(5, of: 10)] + steady,
          ]
        ])
      return words(PublishedSection(gating: content))
    }

    #expect(everything(2, 7) == everything(7, 2))
    #expect(everything(2, 7).contains("suppressed"))
  }

  private func words(_ section: PublishedSection) -> String {
    var words: [String] = []
    for area in section.allAreas {
      for year in section.cycles.map(\.year) {
        words.append("\(section.verdicts(of: area, year: year))")
        for indicator in section.catalogue.indicators.indices {
          let figures = section.municipal(area, indicator: indicator, year: year)
          let change = section.municipalChange(area, indicator: indicator, year: year)
          let series = section.municipalSeries(area, indicator: indicator, through: year)
          words.append(
            [
              String(describing: figures), String(describing: change), String(describing: series),
            ].joined(separator: "\n"))
          guard case .municipality(let place) = area else { continue }
          let others = section.surroundings(municipality: place, indicator: indicator, year: year)
          words.append(String(describing: others))
        }
      }
    }
    return words.joined(separator: "\n")
  }

  /// All that are hidden may be told as a sum, as the total tells it; some of them may not.
  @Test(arguments: [(5, true), (4, false)])
  func tellsTheChangeOnTheSameSchoolsWhereItBetraysNobody(gone: Int, isTold: Bool) throws {
    let big: [Observation.Entry] = [.share(9, of: 10), .share(7, of: 20), .share(30, of: 40)]
    let small = [Observation.Entry](repeating: .share(2, of: 4), count: 5)
    let silent = [Observation.Entry](repeating: .absent(.notSubmitted), count: gone)
    let content = sampleContent(
      [sampleIndicator("a")], schools: 8,
      ["a": [2020: big + small, 2021: big + silent + small.dropFirst(gone)]])
    let section = PublishedSection(gating: content)

    let change = try #require(section.municipalChange(.section, indicator: 0, year: 2021))
    #expect((change.matched != nil) == isTold)
  }
}
