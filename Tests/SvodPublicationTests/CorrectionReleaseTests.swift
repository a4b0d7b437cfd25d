import SvodContent
import SvodDiagnostics
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

/// What of a notice of a correction may be told.
struct CorrectionReleaseTests {
  private static let day = CalendarDate(year: 2022, month: 5, day: 5)

  /// Pupils of four schools; groups below 5 are hidden.
  private func content(
    _ entries: [Observation.Entry], _ notices: [CorrectionNotice],
    change: (inout Indicator) -> Void = { _ in }
  ) -> Content {
    var content = sampleContent(
      [sampleIndicator("a", .share, change)], years: 2021...2021, schools: entries.count,
      ["a": [2021: entries]])
    content.corrections = notices
    return content
  }

  private func notice(
    _ school: Int?, _ was: (Int, Int), _ became: (Int, Int), reason: String = "Сверено"
  ) throws -> CorrectionNotice {
    CorrectionNotice(
      date: try #require(Self.day), kind: .correction, year: 2021,
      organization: school.map { Organization.ID("s\($0)") }, indicator: .init("a"),
      was: .members(ExactDecimal(was.0), of: ExactDecimal(was.1)),
      became: .members(ExactDecimal(became.0), of: ExactDecimal(became.1)), reason: reason,
      position: FilePosition(file: "Content/corrections.csv", line: 2))
  }

  private let shown: [Observation.Entry] = [
    .share(8, of: 13), .share(9, of: 20), .share(10, of: 20), .share(11, of: 20),
  ]
  /// The first is small, and another is hidden with it.
  private let withSmall: [Observation.Entry] = [
    .share(2, of: 3), .share(9, of: 20), .share(10, of: 20), .share(11, of: 20),
  ]

  @Test func tellsBothNumbersWhereNothingIsHidden() throws {
    let section = PublishedSection(gating: content(shown, [try notice(0, (7, 13), (8, 13))]))

    let correction = try #require(section.corrections.first)
    #expect(correction.subject == .organization(.init("s0")))
    #expect(correction.values?.was == .members(ExactDecimal(7), of: ExactDecimal(13)))
    #expect(correction.anchor == "2022-05-05-a")
    #expect(correction.reason == "Сверено")
  }

  @Test func aSmallGroupOfTheTimeBeforeIsNotTold() throws {
    let section = PublishedSection(
      gating: content(shown, [try notice(0, (3, 4), (8, 13), reason: "Было 3 из 4")]))

    let correction = try #require(section.corrections.first)
    #expect(correction.subject == .organization(.init("s0")))
    #expect(correction.values == nil)
    #expect(correction.reason == nil)
  }

  @Test func theOrganizationOfAHiddenValueIsNotNamed() throws {
    let section = PublishedSection(gating: content(withSmall, [try notice(0, (1, 3), (2, 3))]))

    let correction = try #require(section.corrections.first)
    #expect(correction.subject == .unnamedOrganization)
    #expect(correction.values == nil)
    #expect(correction.reason == nil)
    #expect(section.correction(of: .init("a"), organization: .init("s0"), year: 2021) == nil)
  }

  @Test func besideHiddenValuesNumbersAreNotToldUnlessTheyWerePublic() throws {
    let notices = [try notice(3, (12, 20), (11, 20))]
    let alone = PublishedSection(gating: content(withSmall, notices))
    let hidden = try #require(
      (1...3).first { alone.outcome(organization: $0, indicator: 0, year: 2021)?.figure == nil })
    let open = try #require((1...3).last { $0 != hidden })
    let told = [try notice(open, (8 + open + 1, 20), (8 + open, 20))]
    var before = withSmall
    before[open] = .share(8 + open + 1, of: 20)
    let earlier = PublishedFigures(of: PublishedSection(gating: content(before, [])))

    let apart = PublishedSection(gating: content(withSmall, told))
    let after = PublishedSection(gating: content(withSmall, told), after: earlier)

    #expect(apart.corrections.first?.values == nil)
    #expect(apart.corrections.first?.organization != nil)
    #expect(after.corrections.first?.values != nil)
  }

  /// Hidden with a small neighbour, it would part that from the sum of its time; and what was kept
  /// back once is kept back when the publication after shows the value.
  @Test func aValueThatWasHiddenThenIsNeverTold() throws {
    let notices = [try notice(0, (7, 13), (8, 13))]
    let places = (0..<4).map { school in
      PublishedFigures.Place(
        year: 2021, indicator: .init("a"), subject: .organization(.init("s\(school)")))
    }
    let hidden = PublishedFigures(
      Dictionary(uniqueKeysWithValues: places.map { ($0, .absent(.suppressed)) }))

    let content = content(shown, notices) { $0.concerns = .staff }

    let second = PublishedSection(gating: content, after: hidden)
    let third = PublishedSection(gating: content, after: PublishedFigures(of: second))

    for section in [second, third] {
      #expect(section.outcome(organization: 0, indicator: 0, year: 2021)?.figure != nil)
      #expect(section.corrections.map(\.subject) == [.organization(.init("s0"))])
      #expect(section.corrections.first?.values == nil)
    }
  }

  @Test func whatWasToldIsToldAgain() throws {
    let notices = [try notice(0, (7, 13), (8, 13))]
    let first = PublishedSection(gating: content(shown, notices))

    let again = PublishedSection(
      gating: content(shown, notices), after: PublishedFigures(of: first))
    let edited = PublishedSection(
      gating: content(shown, [try notice(0, (6, 13), (8, 13))]),
      after: PublishedFigures(of: first))

    #expect(again.corrections == first.corrections)
    #expect(edited.corrections.first?.values == nil)
  }

  @Test func anAggregateNamesNobodyAndAnInternalIndicatorNothing() throws {
    let notices = [try notice(0, (7, 13), (8, 13))]

    let aggregate = PublishedSection(
      gating: content(shown, notices) { $0.visibility = .aggregate })
    let hidden = PublishedSection(gating: content(shown, notices) { $0.visibility = .internal })

    #expect(aggregate.corrections.map(\.subject) == [.unnamedOrganization])
    #expect(hidden.corrections.isEmpty)
  }

  @Test func aHiddenTotalIsNotToldEither() throws {
    let section = PublishedSection(
      gating: content([.share(1, of: 3)], [try notice(nil, (2, 3), (1, 3))]))

    #expect(section.corrections.map(\.subject) == [.everybody])
    #expect(section.corrections.first?.values == nil)
  }

  @Test func aNoticeOfAllMustSayTheSum() throws {
    let wrong = try notice(nil, (30, 73), (37, 73))
    let right = try notice(nil, (30, 73), (38, 73))
    let section = PublishedSection(gating: content(shown, []))

    #expect(section.contradicting([wrong]) == [wrong])
    #expect(section.contradicting([right]) == [])
  }

  @Test func placesInTheLogStayApart() throws {
    let section = PublishedSection(
      gating: content(shown, [try notice(0, (7, 13), (8, 13)), try notice(1, (8, 20), (9, 20))]))

    #expect(section.corrections.map(\.anchor) == ["2022-05-05-a", "2022-05-05-a--2"])
  }
}
