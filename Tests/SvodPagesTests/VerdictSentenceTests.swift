import SvodContent
import SvodPublication
import Testing

@testable import SvodPages

struct VerdictSentenceTests {
  private let wording = Wording(PublicationRules())

  private func counts(better: Int = 0, worse: Int = 0, unchanged: Int = 0) -> VerdictCounts {
    var counts = VerdictCounts()
    counts.better = better
    counts.worse = worse
    counts.unchanged = unchanged
    return counts
  }

  private func sentence(_ counts: VerdictCounts, total: Bool = false) -> String {
    RichText(counts.sentences(wording.numbers, showsTotal: total)).plain.spaced
  }

  @Test(arguments: [
    (1, 1, "За год улучшился 1 показатель, ухудшился 1."),
    (2, 1, "За год улучшились 2 показателя, ухудшился 1."),
    (3, 1, "За год улучшились 3 показателя, ухудшился 1."),
    (5, 2, "За год улучшились 5 показателей, ухудшились 2."),
    (11, 5, "За год улучшились 11 показателей, ухудшились 5."),
    (21, 11, "За год улучшился 21 показатель, ухудшились 11."),
    (101, 21, "За год улучшился 101 показатель, ухудшился 21."),
    (5, 0, "За год улучшились 5 показателей, не ухудшился ни один."),
    (0, 1, "За год ухудшился 1 показатель, не улучшился ни один."),
    (0, 2, "За год ухудшились 2 показателя, не улучшился ни один."),
    (0, 11, "За год ухудшились 11 показателей, не улучшился ни один."),
    (0, 101, "За год ухудшился 101 показатель, не улучшился ни один."),
  ])
  func agreesWithItsNumbers(_ better: Int, _ worse: Int, _ expected: String) {
    #expect(sentence(counts(better: better, worse: worse)) == expected)
  }

  @Test func boldsCountsAlone() {
    let runs = counts(better: 3, worse: 1).sentences(wording.numbers, showsTotal: false)

    #expect(
      runs.compactMap { if case .strong(let text) = $0 { text.spaced } else { nil } }
        == ["3 показателя", "1"])
  }

  @Test func namesTheRest() {
    var counts = counts(better: 8, worse: 4, unchanged: 3)
    counts.usualForGroup = 1
    counts.withoutVerdict = 2
    counts.incomparable = 1
    counts.context = 5

    #expect(
      sentence(counts, total: true)
        == "За год улучшились 8 показателей из 19, ухудшились 4. Остальные: без изменений — 3, "
        + "без оценки динамики — 4 (из них у 1 разница обычна для группы такого размера).")
  }

  @Test func aYearWithoutChangesIsAnAnswerToo() {
    #expect(
      sentence(counts(unchanged: 21))
        == "За год заметных улучшений и ухудшений нет. Показатели: без изменений — 21.")
  }

  @Test func nothingComparableIsSaidSo() {
    var counts = VerdictCounts()
    counts.incomparable = 4

    #expect(sentence(counts) == "Сравнить с предыдущим годом нельзя.")
  }

  @Test(arguments: [
    (3, 1, "улучшились 3 показателя, ухудшился 1"), (21, 0, "улучшился 21 показатель"),
    (0, 5, "ухудшились 5 показателей"),
  ])
  func shortensForLists(_ better: Int, _ worse: Int, _ expected: String) {
    #expect(counts(better: better, worse: worse).phrase(wording.numbers).spaced == expected)
  }

  @Test func numberAndNounStayOnOneLine() {
    let runs = counts(better: 3).sentences(wording.numbers, showsTotal: false)

    #expect(RichText(runs).plain.contains("3\u{A0}показателя"))
  }
}

extension String {
  /// The text with ordinary spaces, for reading expectations.
  var spaced: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
