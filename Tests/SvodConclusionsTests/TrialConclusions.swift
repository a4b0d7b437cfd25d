import SvodConclusions
import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodPublication

/// A section built in memory: schools `s0`, `s1` … and the shares that they gave, by year.
struct TrialConclusions {
  var content: Content

  init(
    _ indicators: [Indicator], years: ClosedRange<Int> = 2019...2021, schools: Int = 1,
    rules: [ZoneRule.Condition] = []
  ) {
    let organizations = (0..<schools).map { number in
      var school = Organization(
        id: .init("s\(number)"), name: "Школа \(number)", shortName: "Школа \(number)",
        kind: .school, position: .nowhere)
      school.cluster = "all"
      return school
    }
    var settings = SectionSettings(
      municipality: "Заречный район", authority: "Отдел образования", title: "Мониторинг",
      address: "https://zarechny.example/", cycle: years.upperBound)
    settings.zoneRules = rules.enumerated().map { place, condition in
      ZoneRule(
        id: .init("rule-\(place)"), title: nil, condition: condition,
        weight: ExactDecimal(place + 1))
    }
    content = Content(
      section: settings, cycles: years.map { Cycle(year: $0) },
      organizations: OrganizationRegistry(organizations), mechanisms: [], components: [],
      catalogue: IndicatorCatalogue(
        groups: [IndicatorGroup(id: "main", direction: .init("d"), number: nil, title: "Группа")],
        indicators: indicators),
      observations: ObservationTable(organizationCount: schools), breaks: [], submissions: [],
      addresses: [], documents: [], latestFact: nil)
  }

  /// Gives m and n of every school, by the register.
  mutating func give(_ year: Int, of indicator: Int = 0, _ shares: [(Int, Int)]) {
    content.observations.update(year: year, indicator: indicator) { column in
      for (place, share) in shares.enumerated() {
        column.organizations[place] = Observation(
          entry: .share(
            numerator: ExactDecimal(share.0), denominator: ExactDecimal(share.1)),
          line: UInt32(place + 2))
      }
    }
  }

  mutating func decide(
    _ state: ZoneDecision.State, _ year: Int, rule: Int = 0, at indicator: String = "basic",
    of organization: String? = nil
  ) {
    content.judgements.decisions.append(
      ZoneDecision(
        year: year, rule: .init("rule-\(rule)"), indicator: .init(indicator),
        organization: organization.map { .init($0) }, state: state, position: .nowhere))
  }

  func conclusions(
    for audience: Audience = .publicReaders, showsDrafts: Bool = false
  ) -> Conclusions {
    Conclusions(
      of: PublishedSection(gating: content, for: audience, showsDrafts: showsDrafts))
  }
}

extension Indicator {
  /// A share about staff, so that no rule for small groups holds unless the test wants it.
  static func trial(
    _ id: String = "basic", _ change: (inout Indicator) -> Void = { _ in }
  ) -> Indicator {
    var indicator = Indicator(
      id: .init(id), direction: .init("d"), group: 0, title: id, kind: .share, better: .higher,
      position: .nowhere)
    indicator.concerns = .staff
    change(&indicator)
    return indicator
  }
}

extension FilePosition {
  static let nowhere = FilePosition(file: "Content/trial")
}

extension Zone.Subject {
  static let all = Zone.Subject.area(.section)
}
