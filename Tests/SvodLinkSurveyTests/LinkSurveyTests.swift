import SvodDiagnostics
import SvodLinkSurvey
import Synchronization
import Testing

/// Each page is asked for once, and every link that leads nowhere is told at its place.
struct LinkSurveyTests {
  /// Counts how often it was asked.
  private final class Web: Sendable {
    let asked = Mutex<[String]>([])

    func answer(_ address: String) -> LinkAnswer {
      asked.withLock { $0.append(address) }
      switch address {
      case "https://a.example/": return .reached(text: "<p id=\"p-7\">Да</p>")
      case "https://a.example/scan.pdf": return .reached(text: nil)
      case "https://b.example/": return .refused(status: 404)
      default: return .unreachable
      }
    }
  }

  private static func link(_ address: String, line: Int = 1) -> OutsideLink {
    OutsideLink(address, at: FilePosition(file: "documents/order.md", line: line))
  }

  @Test(arguments: [
    ("https://a.example/", String?.none), ("https://a.example/#p-7", nil),
    ("https://a.example/scan.pdf#page=3", nil),
    ("https://a.example/#p-8", "Страница открывается, но места «#p-8» на ней нет"),
    ("https://b.example/", "Ссылка не открывается: сервер ответил 404"),
    ("https://c.example/#p-7", "Ссылка не открывается: сервер не отвечает"),
  ])
  func aLinkThatLeadsNowhereIsReported(_ address: String, _ summary: String?) async {
    let web = Web()

    let found = await LinkSurvey(of: [Self.link(address)]).findings { web.answer($0) }

    #expect(found.map(\.summary) == (summary.map { [$0] } ?? []))
    #expect(found.allSatisfy { $0.code == .deadLink && $0.severity == .warning })
  }

  @Test func aPageIsAskedForOnceAndFindingsKeepTheOrderOfLinks() async {
    let web = Web()
    let links = (1...20).map { Self.link("https://c.example/\($0 % 10)#p-\($0)", line: $0) }
    let survey = LinkSurvey(of: links)

    let found = await survey.findings { web.answer($0) }

    #expect(survey.pageCount == 10)
    #expect(web.asked.withLock { $0.count } == 10)
    #expect(found.map(\.position.line) == Array(1...20))
  }

  @Test func nobodyIsAskedWithoutLinks() async {
    let found = await LinkSurvey(of: []).findings { _ in .unreachable }

    #expect(found == [])
  }
}
