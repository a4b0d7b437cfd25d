import SvodConclusions
import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

/// What each rule finds, and what it passes over.
struct ZoneRuleTests {
  private static func found(
    _ rule: ZoneRule.Condition, _ shares: [Int: [(Int, Int)]], of subject: Zone.Subject = .all,
    for audience: Audience = .workingGroup, _ change: (inout Indicator) -> Void = { _ in }
  ) -> [Zone] {
    let schools = shares.values.map(\.count).max() ?? 1
    var trial = TrialConclusions([.trial("basic", change)], schools: schools, rules: [rule])
    for (year, values) in shares { trial.give(year, values) }
    return trial.conclusions(for: audience).zones(of: subject, in: 2021)
  }

  private static func hasTarget(_ indicator: inout Indicator) {
    indicator.targets = [2021: ExactDecimal(60)]
  }

  @Test func aTargetThatIsMissedIsAZone() {
    let zones = Self.found(.belowTarget, [2021: [(59, 100)]], Self.hasTarget)

    #expect(
      zones.map(\.evidence) == [
        .belowTarget(
          .share(numerator: ExactDecimal(59), denominator: ExactDecimal(100)),
          target: ExactDecimal(60))
      ])
    #expect(Self.found(.belowTarget, [2021: [(60, 100)]], Self.hasTarget) == [])
    #expect(Self.found(.belowTarget, [2020: [(59, 100)]], Self.hasTarget) == [])
  }

  @Test func aSchoolMissesATargetByTwoPersonsAtLeast() {
    let school = Zone.Subject.organization(0)

    #expect(Self.found(.belowTarget, [2021: [(11, 20)]], of: school, Self.hasTarget) == [])
    #expect(Self.found(.belowTarget, [2021: [(10, 20)]], of: school, Self.hasTarget).count == 1)
  }

  @Test(arguments: [(45, 1), (46, 0)])
  func aFallOfThePointsThatTheRuleNamesIsAZone(_ now: Int, _ count: Int) throws {
    let zones = Self.found(.worseBy(ExactDecimal(5)), [2020: [(50, 100)], 2021: [(now, 100)]])

    #expect(zones.count == count)
  }

  @Test func whereLessIsBetterMoreIsAFall() {
    let shares = [2020: [(50, 100)], 2021: [(60, 100)]]

    #expect(Self.found(.worseBy(ExactDecimal(5)), shares) { $0.better = .lower }.count == 1)
    #expect(Self.found(.worseBy(ExactDecimal(5)), shares) == [])
    #expect(Self.found(.worseBy(ExactDecimal(5)), shares) { $0.better = .neither } == [])
  }

  @Test func aFactThatIsNeverJudgedIsNoZone() {
    let shares = [2020: [(50, 100)], 2021: [(40, 100)]]

    #expect(Self.found(.worseBy(.zero), shares) { $0.role = .context } == [])
  }

  @Test func aFallOfOnePersonIsNoVerdictAndNoZone() {
    #expect(Self.found(.worseBy(.zero), [2020: [(6, 10)], 2021: [(5, 10)]]) == [])
    #expect(Self.found(.worseBy(.zero), [2020: [(7, 10)], 2021: [(5, 10)]]).count == 1)
  }

  @Test func aGroupTooSmallForAVerdictIsNoZone() {
    let shares = [2020: [(9, 9)], 2021: [(4, 9)]]

    #expect(Self.found(.worseBy(.zero), shares) { $0.concerns = .pupils } == [])
    #expect(Self.found(.worseBy(.zero), shares).count == 1)
    #expect(
      Self.found(.belowTarget, [2021: [(4, 9)]]) {
        $0.concerns = .pupils
        Self.hasTarget(&$0)
      } == [])
  }

  @Test func twoFallsInARowAreFoundWithAllTheirYears() throws {
    let zones = Self.found(
      .worseInARow(2), [2019: [(60, 100)], 2020: [(50, 100)], 2021: [(40, 100)]])

    let zone = try #require(zones.first)
    guard case .worseInARow(let comparisons) = zone.evidence else {
      Issue.record("not a run")
      return
    }
    #expect(comparisons.map(\.beforeYear) == [2020, 2019])
    #expect(
      Self.found(.worseInARow(3), [2019: [(60, 100)], 2020: [(50, 100)], 2021: [(40, 100)]]) == [])
    #expect(
      Self.found(.worseInARow(2), [2019: [(50, 100)], 2020: [(50, 100)], 2021: [(40, 100)]]) == [])
  }

  @Test func theLowestOfAClusterIsForTheWorkingGroupAlone() {
    let shares = [2021: [(40, 100), (50, 100), (60, 100), (70, 100)]]

    #expect(Self.found(.lowestInCluster, shares, of: .organization(0)).count == 1)
    #expect(Self.found(.lowestInCluster, shares, of: .organization(1)) == [])
    #expect(
      Self.found(.lowestInCluster, shares, of: .organization(0), for: .publicReaders) == [])
  }

  @Test func clustersOfTwoOthersAreNotCompared() {
    let shares = [2021: [(40, 100), (50, 100), (60, 100)]]

    #expect(Self.found(.lowestInCluster, shares, of: .organization(0)) == [])
  }

  @Test func theBestOfAClusterHasToBeBetterThanBefore() {
    let now = [(90, 100), (50, 100), (60, 100), (70, 100)]
    let before = [(80, 100), (50, 100), (60, 100), (70, 100)]
    let same = [(90, 100), (50, 100), (60, 100), (70, 100)]
    let school = Zone.Subject.organization(0)

    let zones = Self.found(.bestInClusterAndBetter, [2020: before, 2021: now], of: school)
    #expect(zones.map(\.rule.isGood) == [true])
    #expect(Self.found(.bestInClusterAndBetter, [2020: same, 2021: now], of: school) == [])
  }

  @Test func noZoneJudgesTheHeadOfOneOrganization() {
    let shares = [2020: [(50, 100)], 2021: [(40, 100)]]
    let ofHead: (inout Indicator) -> Void = { $0.concerns = .head }

    #expect(Self.found(.worseBy(.zero), shares, of: .organization(0), ofHead) == [])
    #expect(Self.found(.worseBy(.zero), shares, ofHead).count == 1)
  }

  @Test func heavierRulesStandHigher() {
    var trial = TrialConclusions(
      [.trial("basic", Self.hasTarget), .trial("other")],
      rules: [.worseBy(.zero), .belowTarget])
    trial.give(2020, of: 0, [(50, 100)])
    trial.give(2021, of: 0, [(40, 100)])
    trial.give(2020, of: 1, [(50, 100)])
    trial.give(2021, of: 1, [(40, 100)])

    let zones = trial.conclusions().zones(of: .all, in: 2021)

    #expect(zones.map(\.rule.id.text) == ["rule-1", "rule-0", "rule-0"])
    #expect(zones.map(\.indicator) == [0, 0, 1])
  }

  @Test func whatTheGateHidesIsNoZone() {
    var trial = TrialConclusions(
      [.trial { $0.concerns = .pupils }], schools: 2, rules: [.worseBy(.zero)])
    trial.give(2020, [(4, 4), (40, 80)])
    trial.give(2021, [(0, 4), (20, 80)])

    let conclusions = trial.conclusions(for: .workingGroup)

    #expect(conclusions.zones(of: .organization(0), in: 2021) == [])
  }
}
