import SvodContent
import SvodDiagnostics
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

/// Which public numbers change, and which of these changes nobody told of.
struct FigureRevisionsTests {
  private let indicators = [
    sampleIndicator("a") { $0.concerns = .staff },
    sampleCondition("all-a", of: "a") { $0.concerns = .staff },
  ]

  private func content(
    _ entries: [Observation.Entry], _ notices: [CorrectionNotice] = []
  ) -> Content {
    var content = sampleContent(
      indicators, years: 2021...2021, schools: entries.count, ["a": [2021: entries]])
    content.corrections = notices
    return content
  }

  private func revisions(
    _ before: [Observation.Entry], _ now: [Observation.Entry], _ notices: [CorrectionNotice] = []
  ) -> FigureRevisions {
    let earlier = PublishedSection(gating: content(before))
    let previous = PublishedFigures(of: earlier)
    let section = PublishedSection(gating: content(now, notices), after: previous)
    return FigureRevisions(of: section, since: previous, announcedBy: notices)
  }

  private func notice(
    _ school: Int?, _ was: StatedValue?, _ became: StatedValue?
  ) throws -> CorrectionNotice {
    CorrectionNotice(
      date: try #require(CalendarDate(year: 2022, month: 5, day: 5)), kind: .correction,
      year: 2021, organization: school.map { Organization.ID("s\($0)") }, indicator: .init("a"),
      was: was, became: became, reason: "Сверено",
      position: FilePosition(file: "Content/corrections.csv", line: 2))
  }

  private func members(_ numerator: Int, _ denominator: Int) -> StatedValue {
    .members(ExactDecimal(numerator), of: ExactDecimal(denominator))
  }

  private let before: [Observation.Entry] = [.share(8, of: 10), .share(9, of: 9), .none]

  @Test func aChangeWithoutANoticeIsToldOfTheOrganizationAlone() {
    let found = revisions(before, [.share(7, of: 10), .share(9, of: 9), .none])

    #expect(found.unannounced.map(\.place.subject) == [.organization(.init("s0"))])
    #expect(found.announced == 0)
    #expect(found.following == 0)
  }

  /// The sum follows, and so does the condition with its own sum.
  @Test func aNoticeAnswersForTheSumAndTheCondition() throws {
    let now: [Observation.Entry] = [.share(8, of: 10), .share(8, of: 9), .none]

    let found = revisions(before, now, [try notice(1, members(9, 9), members(8, 9))])

    #expect(found.unannounced == [])
    #expect(found.announced == 1)
    #expect(found.following == 3)
  }

  @Test func aNoticeMustSayWhatStood() throws {
    let now: [Observation.Entry] = [.share(7, of: 10), .share(9, of: 9), .none]
    let wrong = try notice(0, members(6, 10), members(7, 10))

    let found = revisions(before, now, [wrong])

    #expect(found.misstated.map(\.notice) == [wrong])
    #expect(found.unannounced == [])
  }

  @Test func aNoticeThatWasPrintedAnswersForNoNewChange() throws {
    let notices = [try notice(0, members(9, 10), members(8, 10))]
    let first = PublishedSection(gating: content(before, notices))
    let previous = PublishedFigures(of: first)
    let now: [Observation.Entry] = [.share(7, of: 10), .share(9, of: 9), .none]
    let section = PublishedSection(gating: content(now, notices), after: previous)

    let found = FigureRevisions(of: section, since: previous, announcedBy: notices)

    #expect(found.unannounced.count == 1)
  }

  @Test func severalNoticesOfOneValueAreAChain() throws {
    let now: [Observation.Entry] = [.share(6, of: 10), .share(9, of: 9), .none]
    let first = try notice(0, members(8, 10), members(7, 10))
    var second = try notice(0, members(7, 10), members(6, 10))
    second.date = second.date.adding(days: 1)

    #expect(revisions(before, now, [second, first]).announced == 1)
  }

  @Test func oneNoticeOfAllAnswersForEveryOrganization() throws {
    let now: [Observation.Entry] = [.share(7, of: 10), .share(8, of: 9), .none]

    let found = revisions(before, now, [try notice(nil, nil, nil)])

    #expect(found.unannounced == [])
    #expect(found.announced == 2)
  }

  @Test func lateDataThatChangeASumNeedANotice() throws {
    let now: [Observation.Entry] = [.share(8, of: 10), .share(9, of: 9), .share(5, of: 6)]

    let silent = revisions(before, now)
    let told = revisions(before, now, [try notice(2, .absence(.missing), members(5, 6))])

    #expect(silent.unannounced.map(\.place.subject) == [.section])
    #expect(silent.unannounced.first?.newcomer == Organization.ID("s2"))
    #expect(told.unannounced == [])
    #expect(told.following == 2)
  }

  @Test func aNumberThatIsTakenAwayIsAChange() {
    let found = revisions(before, [.absent(.notConducted), .share(9, of: 9), .none])

    #expect(found.unannounced.first?.became == .absent(.notConducted))
  }

  @Test func whatTheGateHidesIsNoChange() {
    var hidden = content(before)
    hidden.catalogue = IndicatorCatalogue(
      groups: hidden.catalogue.groups,
      indicators: hidden.catalogue.indicators.map { indicator in
        var indicator = indicator
        indicator.concerns = .pupils
        return indicator
      })
    hidden.section.publication.pupils = .init(hideBelow: 10, noVerdictBelow: 10)
    let previous = PublishedFigures(of: PublishedSection(gating: content(before)))
    let section = PublishedSection(gating: hidden, after: previous)

    let found = FigureRevisions(of: section, since: previous, announcedBy: [])

    #expect(section.outcome(organization: 1, indicator: 0, year: 2021) == .absent(.suppressed))
    #expect(found.unannounced == [])
  }

  @Test func nothingChangesWhereNothingDid() {
    let found = revisions(before, before)

    #expect(found.unannounced == [])
    #expect(found.announced + found.following == 0)
  }
}
