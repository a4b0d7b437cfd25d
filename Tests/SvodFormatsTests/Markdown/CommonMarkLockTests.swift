import SvodFormats
import Testing

struct CommonMarkLockTests {
  private static let text = (1...4).map { number in
    """
    ## Глава \(number)

    \(number). Пункт ~~не~~ действует[^\(number)], см. www.zarechny.example и a@b.example.

    - [x] задача *курсив* **жирный**

    | № | Срок |
    |---|:-:|
    | \(number) | ~~май~~ |

    [^\(number)]: Сноска
    """
  }.joined(separator: "\n\n")

  /// Without the lock every fifth text keeps its `~~`: two parsers share tables of the library.
  @Test func readsAlikeOnTwoThreads() async {
    let expected = MarkdownReading(Self.text)
    let wrong = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<2 {
        group.addTask {
          (0..<1_000).count { _ in MarkdownReading(Self.text).document != expected.document }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
    #expect(expected.document.blocks.count == 20)
  }
}
