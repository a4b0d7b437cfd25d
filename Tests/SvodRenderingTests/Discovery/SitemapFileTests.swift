import SvodNumbers
import Testing

@testable import SvodPages
@testable import SvodRendering

struct SitemapFileTests {
  private func text(_ sitemap: Sitemap) -> String {
    String(decoding: SitemapFile(sitemap).bytes, as: UTF8.self)
  }

  @Test func pagesStandWithTheirDaysWhereThoseAreKnown() {
    let sitemap = Sitemap(
      isIndex: false,
      entries: [
        .init(
          address: "https://zarechny.example/a/",
          modified: CalendarDate(year: 2022, month: 5, day: 16)),
        .init(address: "https://школа.example/b&c/"),
      ])

    #expect(
      text(sitemap) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://zarechny.example/a/</loc><lastmod>2022-05-16</lastmod></url>
        <url><loc>https://%D1%88%D0%BA%D0%BE%D0%BB%D0%B0.example/b&amp;c/</loc></url>
        </urlset>

        """)
  }

  @Test func anIndexNamesSitemaps() {
    let text = text(
      Sitemap(isIndex: true, entries: [.init(address: "https://zarechny.example/sitemap-1.xml")]))

    #expect(text.contains("<sitemapindex "))
    #expect(
      text.contains("<sitemap><loc>https://zarechny.example/sitemap-1.xml</loc></sitemap>"))
  }

  @Test func robotsAreToldWhereTheSitemapIs() {
    let text = String(
      decoding: RobotsFile(sitemapAddress: "https://zarechny.example/m/sitemap.xml").bytes,
      as: UTF8.self)

    #expect(text.hasSuffix("\nSitemap: https://zarechny.example/m/sitemap.xml\n"))
    #expect(text.contains("\nUser-agent: *\nAllow: /\n"))
  }
}
