import SvodContent
import SvodDiagnostics
import Testing

@testable import SvodPages

/// Places that moved while their page stayed.
struct FormerPlaceTests {
  private let order = Route.document(Document.ID("order-1"))

  private func section(_ rows: MovedAddress...) -> TrialSection {
    var section = TrialSection(years: [2021], schools: 1, indicators: [.trial("a", .share)])
    section.content.documents = [.trial("order-1"), .trial("order-2")]
    section.content.addresses = rows
    return section
  }

  private func row(
    _ anchor: String?, to new: String, _ newAnchor: String? = nil,
    on old: String = "/dokumenty/order-1/index.html"
  ) -> MovedAddress {
    MovedAddress(
      old: old, oldAnchor: anchor, new: new, newAnchor: newAnchor,
      position: FilePosition(file: "addresses.csv", line: 2))
  }

  private func findings(_ section: TrialSection) -> [DiagnosticCode] {
    var log = DiagnosticLog()
    _ = section.plan(log: &log)
    return log.diagnostics.map(\.code)
  }

  @Test func aPlaceOfAnotherDocumentIsNamedByItsTitle() {
    let places = section(row("p-7", to: "/dokumenty/order-2/index.html", "p-1"))
      .frame(order).formerPlaces

    #expect(places.map(\.anchor) == ["p-7"])
    #expect(places.map(\.link.address) == ["../../dokumenty/order-2/index.html#p-1"])
    #expect(places.map(\.link.title.isEmpty) == [false])
  }

  @Test func aPlaceOfTheSamePageIsNamedByItsAnchor() {
    let section = section(row("p-7", to: "/dokumenty/order-1/index.html", "p-8"))

    #expect(section.frame(order).formerPlaces.map(\.link.address) == ["#p-8"])
    #expect(section.frame(order).formerPlaces.map(\.link.title) == ["#p-8"])
    #expect(section.frame(.documents).formerPlaces == [])
    #expect(findings(section) == [])
  }

  private func movedPages(of section: TrialSection) -> [MovedPage] {
    var log = DiagnosticLog()
    let plan = section.plan(log: &log)
    return plan.addresses.compactMap { address in
      guard case .moved(let path, let target, let anchor) = address else { return nil }
      return MovedPage(from: path, to: target, anchor: anchor, section.digest, plan)
    }
  }

  @Test func aPageMayPointOnToAPlace() {
    let moved = movedPages(
      of: section(row(nil, to: "/dokumenty/order-2/index.html", "p-1", on: "/x.html")))

    #expect(moved.map(\.link) == ["dokumenty/order-2/index.html#p-1"])
    #expect(moved.map(\.formerPlaces) == [[]])
  }

  @Test func aDocumentThatHasAnotherAddressKeepsThePlacesOfTheOldOne() throws {
    let old = "/dokumenty/old/index.html"
    let new = "/dokumenty/order-2/index.html"
    var section = section(
      row(nil, to: new, on: old), row("p-9", to: new, "p-1", on: old), row("p-8", to: new, on: new))
    section.content.documents[1] = .trial("order-2") { document in
      document.act.places = ActPlaces(["p-1", "p-2"].map(Self.place))
    }

    let places = try #require(movedPages(of: section).first).formerPlaces

    #expect(places.map(\.anchor) == ["p-9", "p-1", "p-2", "p-8"])
    let ends = places.map { $0.link.address?.split(separator: "#").dropFirst().first }
    #expect(ends == ["p-1", "p-1", "p-2", nil])
    #expect(findings(section) == [])
  }

  private static func place(_ anchor: String) -> ActPlace {
    ActPlace(.clause, anchor: anchor, number: nil, at: FilePosition(file: "order-2.md"))
  }

  @Test(arguments: [
    ("/dokumenty/order-9/index.html", "/dokumenty/order-2/index.html"),
    ("/dokumenty/order-1/index.html", "/dokumenty/order-9/index.html"),
  ])
  func bothPagesMustBeThere(old: String, new: String) {
    #expect(findings(section(row("p-7", to: new, on: old))) == [.unknownAddress])
  }
}
