import SvodContent
import SvodDiagnostics
import Testing

/// Long acts of the kinds that lie outside the demonstration: a law by articles, a German statute.
struct LongActTests {
  /// A law of so many articles, ten to a chapter; parts, points and letters in each.
  private func law(articles: Int) -> String {
    (1...articles).map { article in
      let chapter = article % 10 == 1 ? "## Глава \(article / 10 + 1). Общее\n\n" : ""
      let other = max(1, article / 2)
      let parts = (1...3).map { part in
        """
        \(part). По части 2 статьи \(other) и п. 3 ч. 2 ст. \(other) настоящего Закона, статья \(other):

        1) одно;

        2) другое, в том числе:

        а) первое;
        б) второе;

        3) третье.
        """
      }
      return "\(chapter)### Статья \(article). О деле\n\n\(parts.joined(separator: "\n\n"))"
    }.joined(separator: "\n\n")
  }

  private func statute(paragraphs: Int) -> String {
    (1...paragraphs).map { paragraph in
      let parts = (1...3).map { part in
        """
        (\(part)) Die Behörde entscheidet über den Antrag (§ \(paragraph) Abs. 2 Nr. 1).

        1. nach Anhörung,

        a) schriftlich,
        b) mündlich,

        2. ohne Anhörung.
        """
      }
      return "## § \(paragraph) Verfahren\n\n\(parts.joined(separator: "\n\n"))"
    }.joined(separator: "\n\n")
  }

  private func reading(_ text: String) -> Reading {
    Reading(sampleWith: ["documents/act.md": "---\nkind: page\ntitle: Закон\n---\n\n\(text)\n"])
  }

  @Test func aLawOf150ArticlesHasUniqueAnchorsAndResolvedReferences() throws {
    let reading = reading(law(articles: 150))
    let act = try #require(reading.content?.documents.first?.act)
    let anchors = act.places.all.map(\.anchor)
    var targets: [String: [String]] = [:]
    act.forEachText { inlines, _ in
      for case .reference(let target, let words) in inlines.map(\.kind) {
        targets[words.plainText, default: []].append(target.anchor ?? "")
      }
    }

    let linkCount = targets.values.map(\.count).reduce(0, +)
    #expect(reading.diagnostics == [])
    // 15 chapters, 150 articles; in each 3 parts with 3 points each and 2 letters.
    #expect(anchors.count == 2865)
    #expect(Set(anchors).count == anchors.count)
    #expect(Set(targets["статья 50"] ?? []) == ["ch-50"])
    #expect(Set(targets["части 2 статьи 50"] ?? []) == ["ch-50-p-2"])
    #expect(Set(targets["п. 3 ч. 2 ст. 50"] ?? []) == ["ch-50-p-2-3"])
    #expect(linkCount == 1350)
  }

  @Test func anArticleKeepsItsAnchorWhateverIsAddedBehindIt() throws {
    let short = try #require(reading(law(articles: 30)).content?.documents.first?.act)
    let long = try #require(reading(law(articles: 40)).content?.documents.first?.act)

    let (first, second) = (short.places.all.map(\.anchor), long.places.all.map(\.anchor))
    #expect(second.starts(with: first))
  }

  @Test func aGermanStatuteIsReadWithoutRussianFindings() throws {
    let reading = reading(statute(paragraphs: 200))
    let anchors = try #require(reading.content?.documents.first?.act.places.all).map(\.anchor)

    #expect(reading.diagnostics == [])
    #expect(Set(anchors).count == anchors.count)
    #expect(anchors.contains("ch-150"))
  }
}
