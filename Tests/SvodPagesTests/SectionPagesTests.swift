import SvodContent
import SvodDiagnostics
import SvodNumbers
import Testing

@testable import SvodPages

struct SectionPagesTests {
  @Test func everyPageDescribesItselfByItsAnswer() {
    var section = TrialSection(
      years: [2020, 2021], schools: 6, indicators: [.trial("a", .share), .trial("b", .condition)])
    for year in [2020, 2021] {
      section.give(year, 0, (0..<6).map { .share(10 + $0, 20) })
      section.give(year, 1, (0..<6).map { .answer($0 > 2) })
    }
    section.content.documents = [.trial("order-1") { $0.status = .inForce }]
    var log = DiagnosticLog()
    let pages = SectionPages(of: section.digest.section, plan: section.plan(log: &log))
    let frames = pages.addresses.compactMap { frame(pages.page(at: $0)) }

    #expect(frames.count == pages.addresses.count { $0.path.hasSuffix(".html") })
    for frame in frames {
      #expect(!frame.title.isEmpty)
      #expect(frame.description.hasSuffix("."), "\(frame.route)")
      #expect(!frame.description.hasSuffix(".."), "\(frame.route)")
    }
  }

  private func frame(_ page: SitePage) -> PageFrame? {
    switch page {
    case .summary(let page): page.frame
    case .organizations(let page): page.frame
    case .organization(let page): page.frame
    case .note(let page): page.frame
    case .indicators(let page): page.frame
    case .indicator(let page): page.frame
    case .register(let page): page.frame
    case .table: nil
    case .documents(let page): page.frame
    case .document(let page): page.frame
    case .obligations(let page): page.frame
    case .comparison(let page): page.frame
    case .search(let page): page.frame
    case .findings(let page): page.frame
    case .methodology(let page): page.frame
    case .accessibility(let page): page.frame
    case .notFound(let page): page.frame
    case .updates(let page): page.frame
    case .calendar, .feed, .sitemap, .robots, .moved: nil
    }
  }
}
