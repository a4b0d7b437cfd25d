import SvodContent
import SvodDeadlines
import SvodNumbers
import Testing

/// Any text has an answer, with places inside it, in linear time.
struct DeadlineFuzzTests {
  private static let words = [
    "март", "ежегодно", "до", "с", "по", "1", "15", "2022", "2021/22", "г.", "не", "позднее",
    "реже",
    "раз", "в", "год", "года", "течение", "течении", "рабочих", "дней", "месяца", "после", "срока",
    ",", "указанного", "п.", "2.1.1", "I", "IV", "квартал", "и", "-", "–", "(", ")", "по", "мере",
    "необходимости", "графику", "согласно", "плану", "сроки", "установленные", "далее", "числа",
    "каждого", "31.12.2021", "29", "февраля", "полугодие", "первая", "половина", "учебного", "за",
    ";", "«", "»", "\u{AD}", "\u{301}", "каждые", "99", "0", "999999999", "последний", "день",
  ]

  private func check(_ text: String) throws {
    let reading = DeadlineReading(of: text)
    #expect(reading.text == text)
    switch reading.outcome {
    case .notUnderstood(_, let place):
      #expect(0 <= place.lowerBound && place.upperBound <= text.count)
    case .understood(let deadline):
      let frame = PlanFrame("2021-2022", adopted: "2021-03-04", shift: .next)
      _ = deadline.occurrences(in: frame, until: try "2022-12-31".date)
    }
  }

  @Test func answersToWordsInAnyOrder() throws {
    var seed: UInt64 = 7
    for _ in 0..<2000 {
      var words: [String] = []
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      for _ in 0..<(seed >> 60) {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        words.append(Self.words[Int((seed >> 33) % UInt64(Self.words.count))])
      }
      try check(words.joined(separator: " "))
    }
  }

  @Test func answersToAnyBytes() throws {
    var seed: UInt64 = 11
    for _ in 0..<1000 {
      var bytes: [UInt8] = []
      for _ in 0..<40 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: seed >> 40))
      }
      try check(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test(arguments: [
    "март, ", "1, ", "по графику ", "в сроки, установленные кем-то, ", "(", "I и ",
    "после срока, ", "2021-", "далее ", "не позднее ", "по плану (", "каждые 2 года ", "\u{AD}",
  ])
  func readsLongTextsInLinearTime(piece: String) throws {
    let clock = SuspendingClock()
    let short = String(repeating: piece, count: 500)
    let long = String(repeating: piece, count: 5_000)

    let first = try clock.measure { try check(short) }
    let second = try clock.measure { try check(long) }

    // Ten times the text may take ten times as long; a hundred times would be a square.
    #expect(second < first * 40 + .milliseconds(500))
  }
}
