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

  @Test func aPageMayPointOnToAPlace() throws {
    let section = section(row(nil, to: "/dokumenty/order-2/index.html", "p-1", on: "/x.html"))
    var log = DiagnosticLog()
    let moved: [MovedPage] = section.plan(log: &log).addresses.compactMap { address in
      guard case .moved(let path, let target, let anchor) = address else { return nil }
      return MovedPage(from: path, to: target, anchor: anchor, in: section.digest.section)
    }

    #expect(moved.map(\.link) == ["dokumenty/order-2/index.html#p-1"])
  }

  @Test(arguments: [
    ("/dokumenty/order-9/index.html", "/dokumenty/order-2/index.html"),
    ("/dokumenty/order-1/index.html", "/dokumenty/order-9/index.html"),
  ])
  func bothPagesMustBeThere(old: String, new: String) {
    #expect(findings(section(row("p-7", to: new, on: old))) == [.unknownAddress])
  }
}
