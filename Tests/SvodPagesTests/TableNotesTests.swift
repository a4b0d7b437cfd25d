import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

@testable import SvodPages

struct TableNotesTests {
  private let wording = Wording(PublicationRules())

  private func sentences(_ change: (inout TableNotes) -> Void) -> [String] {
    var notes = TableNotes()
    change(&notes)
    return notes.sentences(wording, methodology: "../metodika/index.html").map(\.plain.spaced)
  }

  private func meaning(_ change: (inout TableNotes) -> Void) -> String? {
    var notes = TableNotes()
    change(&notes)
    return notes.meaning?.plain.spaced
  }

  private func compared(_ now: Figure) -> Change {
    .compared(
      Comparison(
        beforeYear: 2020, before: now, now: now, difference: .zero, percent: nil,
        verdict: .unchanged, weight: .full))
  }

  @Test(arguments: [("< 0,1", true), ("> 99,9", true), ("0,0", false), ("100,0", false)])
  func explainsSignsOfRoundingOnlyWhereTheyStand(_ value: String, _ isExplained: Bool) {
    var notes = TableNotes()
    notes.add(printed: [ValueCell(value, .number), nil])

    let sentences = notes.sentences(Wording(PublicationRules()), methodology: "m.html")
    #expect(sentences.contains { $0.plain.hasPrefix("«<» и") } == isExplained)
  }

  @Test func aPlainTableNeedsNoNotes() {
    #expect(sentences { $0.add(Outcome.figure(.count(.zero))) } == [])
    #expect(meaning { $0.add(Outcome.figure(.count(.zero))) } == nil)
  }

  @Test func pointsAreExpandedWhereTheyStand() {
    let share = meaning {
      $0.add(compared(.share(numerator: ExactDecimal(1), denominator: ExactDecimal(2))), of: "1")
    }

    #expect(
      share == "Что это значит: знак и стрелка — куда изменилось число, слово — хорошо это "
        + "или плохо; п. п. — процентные пункты, разность двух долей в процентах.")
  }

  @Test func aChangeOfPeopleNeedsNoPoints() {
    let change = { (notes: inout TableNotes) in
      notes.add(compared(.count(ExactDecimal(1))), of: "1")
    }

    #expect(
      meaning(change) == "Что это значит: знак и стрелка — куда изменилось число, слово — хорошо "
        + "это или плохо.")
    #expect(sentences(change).map { $0.prefix(19) } == ["Изменение рассчитан"])
  }

  @Test func theMedianIsExplained() {
    #expect(
      meaning { $0.add(median: .one) } == "Что это значит: медиана — середина ряда: у половины "
        + "организаций значение не меньше её, у половины — не больше.")
  }

  @Test func aBreakGivesItsReason() {
    let change = Change.incomparable(Incomparability(.seriesBreak("С 2021 года новые требования")))

    #expect(
      sentences { $0.add(change, of: "5.4.2") }
        == ["5.4.2: нельзя сравнить. С 2021 года новые требования."])
  }

  @Test func aBreakOfManySaysItsReasonOnce() {
    let change = Change.incomparable(Incomparability(.seriesBreak("новые требования.")))
    let few = sentences { notes in
      for name in ["1", "2"] { notes.add(change, of: name) }
    }
    let many = sentences { notes in
      for name in ["1", "2", "3", "4"] { notes.add(change, of: name) }
    }

    #expect(few == ["1, 2: нельзя сравнить. Новые требования."])
    #expect(many == ["Нельзя сравнить. Новые требования."])
  }

  @Test(arguments: [
    (true, false, "показатель к организации не относится"),
    (false, true, "в этом году показатель не применялся"),
    (true, true, "показатель к организации не относится"),
  ])
  func inapplicabilityIsExplainedByWhoseItIs(_ own: Bool, _ all: Bool, _ meaning: String) {
    let notes = sentences {
      if own { $0.add(Outcome.absent(.notApplicable)) }
      if all { $0.add(PooledOutcome.absent(.notApplicable)) }
    }

    #expect(notes == ["«не применимо» — \(meaning)."])
  }

  @Test func onlyTheAbsencesShownAreExplained() {
    let notes = sentences {
      $0.add(Outcome.absent(.notConducted))
      $0.add(Outcome.absent(.missing))
      $0.add(PooledOutcome.absent(.missing))
    }

    #expect(
      notes == [
        "«нет данных» — сведения не поступали; «не проводилось» — процедура в этом году "
          + "не проводилась."
      ])
  }

  @Test(arguments: [
    (1, "Не публикуется 1 значение"), (2, "Не публикуются 2 значения"),
    (5, "Не публикуются 5 значений"), (11, "Не публикуются 11 значений"),
    (21, "Не публикуется 21 значение"), (101, "Не публикуется 101 значение"),
  ])
  func countsHiddenValues(_ count: Int, _ beginning: String) {
    let notes = sentences { notes in
      for _ in 0..<count { notes.add(Outcome.absent(.suppressed)) }
    }

    #expect(
      notes == [
        "\(beginning): малая группа или значение, по которому её можно вычислить (порог "
          + "— в методике; установлен муниципалитетом)."
      ])
  }
}
