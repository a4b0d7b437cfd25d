import SvodConclusions
import SvodContent
import SvodDiagnostics
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

/// What people decided, beside what the rules find.
struct ConclusionsTests {
  /// Falls by ten points in each of the last two cycles.
  private static var falling: TrialConclusions {
    var trial = TrialConclusions([.trial()], rules: [.worseBy(ExactDecimal(5))])
    trial.give(2019, [(60, 100)])
    trial.give(2020, [(50, 100)])
    trial.give(2021, [(40, 100)])
    return trial
  }

  /// Fell by ten points in 2020 and came back.
  private static var recovered: TrialConclusions {
    var trial = falling
    trial.give(2021, [(60, 100)])
    return trial
  }

  @Test func onlyAConfirmedZoneIsOneInPublic() {
    for (state, count) in [
      (ZoneDecision.State.draft, 0), (.rejected, 0), (.confirmed, 1),
    ] {
      var trial = Self.falling
      trial.decide(state, 2021)

      #expect(trial.conclusions().confirmedZones(of: .all, in: 2021).count == count)
    }
    #expect(Self.falling.conclusions().confirmedZones(of: .all, in: 2021) == [])
  }

  @Test func theWorkingGroupSeesDraftsWithTheirState() {
    var trial = Self.falling
    trial.decide(.rejected, 2021)

    let zones = trial.conclusions(for: .workingGroup).zones(of: .all, in: 2021)

    #expect(zones.map(\.isRejected) == [true])
  }

  @Test func aConfirmedZoneThatNoRuleFindsIsReportedAndNotShown() {
    var trial = Self.recovered
    trial.decide(.confirmed, 2021)
    trial.decide(.confirmed, 2020)
    var log = DiagnosticLog()

    let conclusions = trial.conclusions()
    conclusions.check(log: &log)

    #expect(log.diagnostics.map(\.code) == [.unfoundZone])
    #expect(conclusions.confirmedZones(of: .all, in: 2021) == [])
  }

  @Test func aRuleAboutAClusterIsNotReportedInPublic() {
    var trial = TrialConclusions([.trial()], rules: [.lowestInCluster])
    trial.give(2021, [(40, 100)])
    trial.decide(.confirmed, 2021, of: "s0")
    for (audience, codes) in [
      (Audience.publicReaders, [DiagnosticCode]()), (.workingGroup, [.unfoundZone]),
    ] {
      var log = DiagnosticLog()

      trial.conclusions(for: audience).check(log: &log)

      #expect(log.diagnostics.map(\.code) == codes)
    }
  }

  @Test func aZoneOfLastCycleIsSolvedWhenNoRuleFindsItAgain() throws {
    var trial = Self.recovered
    trial.decide(.confirmed, 2020)

    let followed = trial.conclusions().followedZones(of: .all, in: 2021)

    #expect(
      followed.map(\.state) == [
        .solved(.share(numerator: ExactDecimal(60), denominator: ExactDecimal(100)))
      ])
  }

  @Test func aZoneThatIsFoundAgainPersistsOnlyOnceItIsConfirmedAgain() {
    var trial = Self.falling
    trial.decide(.confirmed, 2020)

    #expect(trial.conclusions().followedZones(of: .all, in: 2021).map(\.state) == [.undecided])
    #expect(
      trial.conclusions(for: .workingGroup).followedZones(of: .all, in: 2021).map(\.state)
        == [.persists])
    trial.decide(.confirmed, 2021)
    #expect(trial.conclusions().followedZones(of: .all, in: 2021).map(\.state) == [.persists])
    #expect(
      trial.conclusions().confirmedZones(of: .all, in: 2021).map(trial.conclusions().isKept)
        == [true])
  }

  @Test func withoutAFigureNothingIsSaidOfAZoneOfLastCycle() {
    var trial = Self.falling
    trial.decide(.confirmed, 2020)
    trial.content.observations.update(year: 2021, indicator: 0) { column in
      column.organizations[0] = Observation(entry: .absent(.notConducted), line: 2)
    }

    #expect(trial.conclusions().followedZones(of: .all, in: 2021).map(\.state) == [.undecided])
  }

  @Test func anOrganizationsZoneOfAnAggregateIsForTheWorkingGroupAlone() {
    var trial = TrialConclusions(
      [.trial { $0.visibility = .aggregate }], rules: [.worseBy(.zero)])
    trial.give(2020, [(60, 100)])
    trial.give(2021, [(50, 100)])
    trial.decide(.confirmed, 2021, of: "s0")

    let subject = Zone.Subject.organization(0)
    #expect(trial.conclusions().confirmedZones(of: subject, in: 2021) == [])
    #expect(trial.conclusions().section.judgements.decisions == [])
    #expect(
      trial.conclusions(for: .workingGroup).confirmedZones(of: subject, in: 2021).count == 1)
  }

  @Test func anOrganizationsOwnAnswerStandsBeforeThoseToAll() {
    var trial = TrialConclusions([.trial()], schools: 2)
    var general = Answer(indicator: .init("basic"), organization: nil, year: 2021)
    general.text = "Обучение"
    var own = Answer(indicator: .init("basic"), organization: .init("s0"), year: 2021)
    own.text = "Наставничество"
    trial.content.judgements.answers = [general, own]

    let conclusions = trial.conclusions()

    #expect(conclusions.answers(to: 0, of: nil, in: 2021) == [general])
    #expect(conclusions.answers(to: 0, of: 0, in: 2021) == [own])
    #expect(conclusions.answers(to: 0, of: 1, in: 2021) == [general])
    #expect(conclusions.answers(to: 0, of: 0, in: 2020) == [])
  }

  @Test func anAnswerInADocumentThatIsNotPublishedKeepsItsWordsAlone() {
    var trial = TrialConclusions([.trial()])
    var answer = Answer(indicator: .init("basic"), organization: nil, year: 2021)
    answer.document = .init("secret")
    trial.content.judgements.answers = [answer]
    #expect(!trial.conclusions().hasAnswers)

    answer.text = "Обучение"
    trial.content.judgements.answers = [answer]
    #expect(trial.conclusions().answers(to: 0, of: nil, in: 2021).map(\.document) == [nil])
  }

  @Test func recommendationsAreDraftsUntilADocumentApprovesThem() {
    var trial = Self.falling
    trial.content.judgements.recommendations = [
      Recommendation(id: .init("r-1"), year: 2021, text: "Обучить педагогов")
    ]
    trial.content.judgements.recommendationRules = [
      RecommendationRule(rule: .init("rule-0"), indicators: [], text: "Обучить"),
      RecommendationRule(rule: .init("rule-0"), indicators: [.init("other")], text: "Другое"),
    ]

    let published = trial.conclusions(for: .workingGroup)
    #expect(published.recommendations(of: .all, in: 2021) == [])
    #expect(published.drafts(of: .all, in: 2021).isEmpty)
    let previewed = trial.conclusions(showsDrafts: true)
    #expect(previewed.recommendations(of: .all, in: 2021).count == 1)
    #expect(previewed.drafts(of: .all, in: 2021).map(\.rule.text) == ["Обучить"])
  }

  @Test func aRecommendationReachesTheOrganizationsOfItsCluster() {
    var trial = TrialConclusions([.trial()], schools: 2)
    var document = Document(
      id: .init("minutes"), kind: "minutes", title: "Протокол",
      act: Act(titleAsWritten: nil, blocks: [], contents: [], places: ActPlaces([])),
      position: .nowhere)
    document.date = CalendarDate(year: 2022, month: 4, day: 20)
    trial.content.documents = [document]
    var ofCluster = Recommendation(id: .init("r-1"), year: 2021, text: "Обучить")
    ofCluster.cluster = "all"
    ofCluster.approvedBy = document.id
    var ofSchool = Recommendation(id: .init("r-2"), year: 2021, text: "Проверить")
    ofSchool.organization = .init("s1")
    ofSchool.approvedBy = document.id
    trial.content.judgements.recommendations = [ofCluster, ofSchool]

    let conclusions = trial.conclusions()

    #expect(conclusions.recommendations(of: .organization(0), in: 2021) == [ofCluster])
    #expect(conclusions.recommendations(of: .organization(1), in: 2021) == [ofCluster, ofSchool])
    #expect(conclusions.recommendations(of: .all, in: 2021) == [ofCluster])
    #expect(conclusions.recommendations(of: .all, in: 2020) == [])
  }
}
