import SvodContent
import SvodDiagnostics
import SvodNumbers
import Testing

@testable import SvodPages

struct FormerAddressTests {
  private func section(
    _ change: (inout Organization) -> Void = { _ in }
  ) -> TrialSection {
    TrialSection(
      years: [2020, 2021], schools: 1,
      indicators: [.trial("share", .share) { $0.formerIDs = ["old-share"] }]
    ) { change(&$0[0]) }
  }

  private func moved(_ section: TrialSection) -> (moves: [String], log: DiagnosticLog) {
    var log = DiagnosticLog()
    let addresses = section.plan(log: &log).addresses
    let moves = addresses.compactMap { address in
      if case .moved(let old, let new, _) = address { "\(old) → \(new.path)" } else { nil }
    }
    return (moves, log)
  }

  private func row(_ old: String, _ new: String, line: Int = 2) -> MovedAddress {
    MovedAddress(old: old, new: new, position: FilePosition(file: "addresses.csv", line: line))
  }

  @Test func anIndicatorsFormerIDPointsOnInEveryCycle() {
    #expect(
      moved(section()).moves == [
        "2020/pokazateli/old-share/index.html → 2020/pokazateli/share/index.html",
        "2021/pokazateli/old-share/index.html → 2021/pokazateli/share/index.html",
      ])
  }

  @Test func anOrganizationsFormerIDPointsOnInTheCyclesInWhichItWasOpen() {
    let section = section {
      $0.formerIDs = ["old-school"]
      $0.opened = CalendarDate(year: 2021, month: 2, day: 1)
    }

    #expect(
      moved(section).moves.filter { $0.contains("school") } == [
        "2021/organizacii/old-school/index.html → 2021/organizacii/school-0/index.html"
      ])
  }

  @Test func aDocumentsFormerIDPointsOn() {
    var section = section()
    section.content.documents = [.trial("order-2") { $0.formerIDs = ["order-1"] }]

    #expect(
      moved(section).moves.contains(
        "dokumenty/order-1/index.html → dokumenty/order-2/index.html"))
  }

  @Test func aDirectionsFormerIDPointsOnWhereItHasAPage() {
    var section = section()
    section.content.mechanisms[0].directions[0].formerIDs = ["leaders"]
    section.content.components = [
      CycleComponent(id: .init("goals"), title: "Цели", provedBy: nil, fresh: nil)
    ]
    section.content.documents = [
      .trial("order-2") { document in
        document.covers = [
          .init(
            directions: [.init("heads")], component: .init("goals"), clause: nil,
            cycles: [2020, 2021], position: .nowhere)
        ]
      }
    ]

    var log = DiagnosticLog()
    let digest = section.digest
    let addresses = SitePlan(of: digest.section, digest.management, log: &log).addresses
    let moves = addresses.compactMap { address in
      if case .moved(let old, let new, _) = address { "\(old) → \(new.path)" } else { nil }
    }

    #expect(log.diagnostics == [])
    #expect(
      moves.filter { $0.contains("napravleniya") } == [
        "2020/napravleniya/leaders/index.html → 2020/napravleniya/heads/index.html",
        "2021/napravleniya/leaders/index.html → 2021/napravleniya/heads/index.html",
      ])
    // Without components there is no such page, and nothing to lead to.
    section.content.components = []
    #expect(moved(section).log.diagnostics == [])
  }

  @Test func anAddressThatEndsInASlashMeansItsIndex() {
    var section = section()
    section.content.addresses = [row("/2019/x/", "/2021/")]

    #expect(moved(section).moves.first == "2019/x/index.html → 2021/index.html")
  }

  @Test func aTargetThatIsNoPageIsAFinding() throws {
    var section = section()
    section.content.addresses = [row("/x/", "/2021/pokazateli/shar/")]
    let diagnostic = try #require(moved(section).log.diagnostics.first)

    #expect(diagnostic.code == .unknownAddress)
    #expect(diagnostic.position == FilePosition(file: "addresses.csv", line: 2))
    #expect(diagnostic.text == "/2021/pokazateli/shar/")
    #expect(diagnostic.hint?.contains("«/2021/pokazateli/share/»") == true)
  }

  @Test func anAddressOfAPageIsNotFree() {
    var section = section()
    section.content.addresses = [row("/2021/", "/")]

    #expect(moved(section).log.diagnostics.map(\.code) == [.addressCollision])
  }

  @Test func anAddressIsMovedOnce() {
    var section = section()
    section.content.addresses = [row("/x/", "/"), row("/x/index.html", "/2021/", line: 3)]
    let (moves, log) = moved(section)

    #expect(moves.first == "x/index.html → index.html")
    #expect(log.diagnostics.map(\.position.line) == [3])
    #expect(log.diagnostics.first?.notes.map(\.position.line) == [2])
  }

  @Test func aFormerIDThatIsTakenIsSaidOnceForAllCycles() {
    let section = TrialSection(years: [2019, 2020, 2021], schools: 2, indicators: []) {
      $0[0].formerIDs = ["school-1"]
    }
    let diagnostics = moved(section).log.diagnostics

    #expect(diagnostics.map(\.code) == [.addressCollision])
    #expect(diagnostics.first?.text == "school-1")
    #expect(diagnostics.first?.hint?.hasPrefix("Уберите идентификатор из прежних") == true)
  }

  @Test func formerAnchorsStandInTheRows() {
    var section = section { $0.formerIDs = ["old-school"] }
    section.give(2021, 0, [.share(1, 2)])

    #expect(section.page(of: "share", in: 2021).rows.first?.formerAnchors == ["old-school"])
    let entry = section.list(in: 2021).directions.first?.groups.first?.entries.first
    #expect(entry?.formerAnchors == ["old-share"])
  }
}
