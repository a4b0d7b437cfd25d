import SvodContent
import SvodDiagnostics
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

/// Two sections that differ in hidden values alone must not differ in anything they say.
struct HiddenCellTests {
  /// Schools 0 and 1, of different clusters, have four pupils each; exchanging what they gave
  /// leaves every total as it is.
  private func content(first: Int, second: Int, note: String) -> Content {
    let others: [Observation.Entry] = [.share(9, of: 10), .share(7, of: 20), .share(30, of: 40)]
    let stable: [Observation.Entry] = [.share(11, of: 12), .share(12, of: 13)]
    var content = sampleContent(
      [
        sampleIndicator("a") { $0.targets = [2021: ExactDecimal(70)] },
        sampleCondition("most", of: "a", atLeast: Ratio(1, over: 2)),
        sampleIndicator("n", .count),
      ], years: 2019...2022, schools: 8,
      [
        "a": [
          2019: stable + others, 2020: stable + others,
          2021: [.share(first, of: 4), .share(second, of: 4)] + others,
          2022: stable + others,
        ],
        "n": [2021: [.count(first), .count(second), .count(20), .count(30), .count(40)]],
      ])
    content.observations.update(year: 2021, indicator: 0) { column in
      column.organizations[0].flags = note.isEmpty ? [] : [.seriesBreak, .late]
      column.organizations[0].line = UInt32(first)
      column.remarks[.organization(0)] = ObservationTable.Remark(note: note, document: nil)
    }
    return content
  }

  @Test func saysNothingThatDependsOnAHiddenValue() {
    let one = PublishedSection(gating: content(first: 1, second: 3, note: "один из четырёх"))
    let other = PublishedSection(gating: content(first: 3, second: 1, note: "трое из четырёх"))
    #expect(everything(of: one) == everything(of: other))
    #expect(everything(of: one).contains("из четырёх") == false)
  }

  /// The walk is worth something only if it meets the values where they are not hidden.
  @Test func wouldSayItWithoutTheGate() {
    var first = content(first: 1, second: 3, note: "")
    var second = content(first: 3, second: 1, note: "")
    let open = PublicationRules.SmallGroups(hideBelow: 0, noVerdictBelow: 0)
    first.section.publication.pupils = open
    second.section.publication.pupils = open
    #expect(
      everything(of: PublishedSection(gating: first))
        != everything(of: PublishedSection(gating: second)))
  }

  @Test func readsAlikeInEveryHiddenCell() throws {
    let section = PublishedSection(gating: content(first: 1, second: 3, note: "примечание"))
    for school in [0, 1] {
      #expect(
        section.outcome(organization: school, indicator: 0, year: 2021) == .absent(.suppressed))
      #expect(section.provenance(organization: school, indicator: 0, year: 2021) == nil)
      let series = try #require(
        section.series(organization: school, indicator: 0, through: 2021))
      #expect(series.points.last?.cut == nil)
      #expect(
        section.change(organization: school, indicator: 0, year: 2021)
          == .incomparable(Incomparability(.absentNow(.suppressed))))
    }
    #expect(section.municipal(.section, indicator: 0, year: 2021)?.hidden == 4)
  }

  /// All that every method of the section gives, in words.
  private func everything(of section: PublishedSection) -> String {
    var words: [String] = []
    for year in section.cycles.map(\.year) {
      words.append("\(optional: section.participation(of: .section, year: year))")
      words.append("\(section.verdicts(of: .section, year: year))")
      for indicator in section.catalogue.indicators.indices {
        words += municipality(section, indicator, year)
      }
      for organization in section.organizations.organizations.indices {
        words.append("\(section.verdicts(organization: organization, year: year))")
        words.append("\(optional: section.submission(organization: organization, year: year))")
        for indicator in section.catalogue.indicators.indices {
          words += cell(section, organization, indicator, year)
        }
      }
    }
    words.append("\(section.settings) \(section.mechanisms) \(section.components)")
    words.append("\(section.cycles) \(section.documents) \(section.addresses)")
    // Whole registers hold dictionaries, whose order in print is different every time.
    words.append("\(section.catalogue.indicators) \(section.catalogue.groups)")
    words.append("\(section.organizations.organizations) \(optional: section.asOf)")
    return words.joined(separator: "\n")
  }

  private func municipality(
    _ section: PublishedSection, _ indicator: Int, _ year: Int
  ) -> [String] {
    [
      "\(section.isAggregate(indicator))",
      "\(optional: section.municipal(.section, indicator: indicator, year: year))",
      "\(optional: section.municipalChange(.section, indicator: indicator, year: year))",
      "\(optional: section.municipalSeries(.section, indicator: indicator, through: year))",
      "\(optional: section.municipalTarget(.section, indicator: indicator, year: year))",
      "\(optional: section.municipalProvenance(.section, indicator: indicator, year: year))",
    ]
  }

  private func cell(
    _ section: PublishedSection, _ organization: Int, _ indicator: Int, _ year: Int
  ) -> [String] {
    let surroundings = PublishedSection.Circle.allCases.map {
      section.surroundings(
        organization: organization, indicator: indicator, year: year, within: $0)
    }
    let outcome = section.outcome(organization: organization, indicator: indicator, year: year)
    let change = section.change(organization: organization, indicator: indicator, year: year)
    let series = section.series(organization: organization, indicator: indicator, through: year)
    let runs = section.runs(organization: organization, indicator: indicator, through: year)
    let target = section.target(organization: organization, indicator: indicator, year: year)
    let provenance = section.provenance(
      organization: organization, indicator: indicator, year: year)
    return [
      "\(optional: outcome)", "\(optional: change)", "\(optional: series)", "\(optional: runs)",
      "\(optional: target)", "\(optional: provenance)", "\(surroundings)",
    ]
  }
}

extension DefaultStringInterpolation {
  fileprivate mutating func appendInterpolation<Value>(optional value: Value?) {
    appendLiteral(String(describing: value))
  }
}
