import SvodNumbers
import Testing

@testable import SvodPages
@testable import SvodRendering

struct FeedFileTests {
  private func text(_ title: String, summary: String?) throws -> String {
    let day = try #require(CalendarDate(year: 2022, month: 5, day: 16))
    let feed = Feed(
      title: "Новости", author: "Отдел", authorSite: "https://zarechny.example/",
      address: "https://zarechny.example/m/novosti.xml",
      pageAddress: "https://zarechny.example/m/obnovleniya/",
      entries: [
        .init(
          id: "https://zarechny.example/m/a/", address: "https://zarechny.example/m/a/",
          title: title, summary: summary, date: day)
      ])
    return String(decoding: FeedFile(feed).bytes, as: UTF8.self)
  }

  @Test func anEntryHasAllThatTheFormatAsksFor() throws {
    #expect(
      try text("Размещён <документ> & «ещё»", summary: "Приказ № 1") == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru">
        <title>Новости</title>
        <id>https://zarechny.example/m/novosti.xml</id>
        <link rel="self" type="application/atom+xml" href="https://zarechny.example/m/novosti.xml"/>
        <link rel="alternate" type="text/html" href="https://zarechny.example/m/obnovleniya/"/>
        <updated>2022-05-16T00:00:00Z</updated>
        <author><name>Отдел</name><uri>https://zarechny.example/</uri></author>
        <entry>
        <title>Размещён &lt;документ&gt; &amp; «ещё»</title>
        <id>https://zarechny.example/m/a/</id>
        <link rel="alternate" type="text/html" href="https://zarechny.example/m/a/"/>
        <published>2022-05-16T00:00:00Z</published>
        <updated>2022-05-16T00:00:00Z</updated>
        <summary>Приказ № 1</summary>
        </entry>
        </feed>

        """)
  }

  @Test func whatXMLCannotHoldIsLeftOut() throws {
    let text = try text("Раз\u{1}\u{B}два\tтри", summary: nil)

    #expect(text.contains("<title>Раздва\tтри</title>"))
    #expect(!text.contains("<summary>"))
  }
}
