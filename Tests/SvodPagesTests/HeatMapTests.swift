import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages

struct HeatMapTests {
  /// A share of twenty by six schools; the middle of any five others is 50 % or near it.
  private func section(
    _ values: [Observation.Entry] = [10, 10, 10, 10, 10, 20].map { .share($0, 20) },
    _ change: (inout Indicator) -> Void = { _ in }
  ) -> TrialSection {
    var section = TrialSection(
      years: [2021], schools: values.count,
      indicators: [.trial("teachers", .share, number: "5.1", change: change)])
    section.give(2021, 0, values)
    return section
  }

  private func cells(_ section: TrialSection) -> [HeatMap.Cell] {
    section.summary(in: 2021).tables?.heat?.parts.first?.rows.flatMap(\.cells) ?? []
  }

  @Test func coloursWhatStandsApartAndSaysOnWhichSide() {
    let cells = cells(section())

    #expect(cells.first == .value(ValueCell("50,0", .number), nil, nil))
    #expect(cells.last == .value(ValueCell("100,0", .number), .muchBetter, .up))
  }

  @Test func theArrowSaysAboveAndTheColourWorseWhereLessIsBetter() {
    let cells = cells(section { $0.better = .lower })

    #expect(cells.last == .value(ValueCell("100,0", .number), .muchWorse, .up))
  }

  @Test func fiveSchoolsHaveFourOthersEachAndNoColour() {
    let cells = cells(section([10, 10, 10, 10, 20].map { .share($0, 20) }))

    #expect(cells.last == .value(ValueCell("100,0", .number), nil, nil))
  }

  @Test(arguments: [
    (5, "Отличия не отмечаются: для сравнения значений слишком мало."),
    (6, "Заметных отличий от медианы других организаций не отмечено."),
  ])
  func saysWhetherThereWasAnythingToCompare(count: Int, words: String) throws {
    let values = Array(repeating: Observation.Entry.share(10, 20), count: count)
    let heat = try #require(section(values).summary(in: 2021).tables?.heat)

    #expect(heat.meaning.plain.spaced.hasPrefix(words))
  }

  @Test func keyNamesOnlyTheLevelsThatSomeCellHas() throws {
    let key = try #require(section().summary(in: 2021).tables?.heat?.key)

    #expect(key.map(\.mark) == [.level(.muchBetter), .near])
    #expect(key.first?.text.spaced == "лучше на 15 п. п. и больше")
  }

  @Test func keyHasTheThresholdsOfTheIndicator() throws {
    let section = section { $0.heat = HeatThresholds(noticeable: ExactDecimal(8), strong: nil) }
    let key = try #require(section.summary(in: 2021).tables?.heat?.key)

    #expect(key.first?.text.spaced == "лучше медианы на 8 п. п. и больше")
  }

  @Test func aMedianOfOneHundredIsSaidInWords() throws {
    let values: [Observation.Entry] = [20, 20, 20, 20, 20, 17, 19, 20].map { .share($0, 20) }
    let notes = try #require(section(values).summary(in: 2021).tables?.heat?.notes)

    #expect(
      notes.contains {
        $0.plain.spaced == "100 % среди показанных значений: 5.1 — у всех, кроме двух организаций."
      })
  }

  @Test func leavesOutFactsAggregatesAndOrganizationsThatNothingMeasures() {
    #expect(section { $0.role = .context }.summary(in: 2021).tables?.heat == nil)
    #expect(section { $0.visibility = .aggregate }.summary(in: 2021).tables?.heat == nil)
    let measured = section { $0.appliesTo = .organizations([Organization.ID("school-1")]) }
    #expect(cells(measured).count == 1)
  }

  @Test func moreThanFortyOrganizationsAreLeftToTheirPages() {
    let many = section(Array(repeating: .share(10, 20), count: 41)).summary(in: 2021)
    let fewer = section(Array(repeating: .share(10, 20), count: 40)).summary(in: 2021)

    #expect(many.tables?.heat == nil)
    #expect(many.tables?.heatAbsence?.plain.spaced.hasPrefix("Организаций больше 40") == true)
    #expect(fewer.tables?.heat?.parts.first?.rows.count == 40)
    #expect(fewer.tables?.heatAbsence == nil)
  }

  @Test func directionsShareASheetWhileTheyFit() {
    func parts(_ counts: [Int]) -> [DirectionPart] {
      counts.enumerated().map { place, count in
        DirectionPart(
          id: Direction.ID("d\(place)"), title: "Д\(place)",
          groups: [DirectionPart.Group(title: "Г", indicators: Array(0..<count))])
      }
    }
    func widths(_ counts: [Int]) -> [Int] {
      HeatSheet.sheets(of: parts(counts)) { _ in true }.map(\.indicators.count)
    }

    #expect(widths([9, 1]) == [10])
    #expect(widths([9, 4, 8]) == [9, 12])
    #expect(widths([26]) == [9, 9, 8])
    #expect(HeatSheet.sheets(of: parts([9, 1])) { _ in true }.first?.titles == ["Д0", "Д1"])
    #expect(HeatSheet.sheets(of: parts([9])) { _ in false }.isEmpty)
  }
}
