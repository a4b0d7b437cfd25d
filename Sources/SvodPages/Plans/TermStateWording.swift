import SvodContent
import SvodDeadlines
import SvodLanguage
import SvodNumbers
import SvodPublication

/// How the states of terms are spoken of, of plans and of acts alike.
///
/// A term that has passed is called overdue only where the section prints so, and in the working
/// group's edition; elsewhere the term alone is named (`wording.md`).
struct TermStateWording {
  let deadlines: DeadlineWording
  let printsOverdue: Bool

  /// - Parameters:
  ///   - digest: what is published.
  ///   - printsOverdue: nil leaves it to the section and its audience.
  init(_ digest: SectionDigest, printsOverdue: Bool? = nil) {
    deadlines = DeadlineWording(numbers: digest.wording.numbers)
    self.printsOverdue =
      printsOverdue ?? digest.section.settings.publication.printsOverdue
      || digest.section.audience == .workingGroup
  }

  private var numbers: RussianNumbers { deadlines.numbers }

  /// The state in words; nil where nobody keeps records, or the term's reading has said it.
  func words(_ state: DeadlineState, _ occurrence: DeadlineOccurrence?) -> String? {
    switch state {
    case .notKept: nil
    case .notBegun: "запланировано"
    case .running: "срок идёт"
    case .inProgress: "в\u{A0}работе"
    case .done(let date): "выполнено" + (date.map { " \(RussianDates.short($0))" } ?? "")
    case .doneLate(let days):
      printsOverdue
        ? "выполнено с\u{A0}опозданием на\u{A0}\(numbers.counted(days, .day, .accusative))"
        : "выполнено"
    case .overdue(let days):
      if printsOverdue {
        "просрочено на\u{A0}\(numbers.counted(days, .day, .accusative))"
      } else {
        occurrence?.end.map { "срок\u{A0}— \(RussianDates.short($0))" } ?? "срок прошёл"
      }
    case .postponed(let date): "срок перенесён на\u{A0}\(RussianDates.short(date))"
    case .cancelled: "отменено"
    case .notNeeded: "не\u{A0}требуется"
    case .needDidNotArise: "необходимость не\u{A0}возникла"
    case .beforeAdoption: "срок до\u{A0}принятия документа"
    case .counted(let count, let frequency, _): counted(count, frequency)
    case .undated(let reason, let last): undated(reason, last)
    }
  }

  /// «проведено 3 из не менее 4».
  private func counted(_ count: Int, _ frequency: DeadlineFrequency) -> String {
    let of =
      switch frequency.bound {
      case .atLeast: "не\u{A0}менее \(numbers.whole(frequency.count))"
      case .atMost: "не\u{A0}более \(numbers.whole(frequency.count))"
      case .exactly: numbers.whole(frequency.count)
      }
    return "проведено \(numbers.whole(count)) из\u{A0}\(of)"
  }

  static func lastDone(_ day: CalendarDate) -> String {
    "последний раз\u{A0}— \(RussianDates.short(day))"
  }

  private func undated(_ reason: DeadlineDating.Reason, _ last: CalendarDate?) -> String? {
    let words: String? =
      switch reason {
      case .awaitsOutside: "ожидает внешнего срока"
      case .awaitsSchedule: "ожидает графика"
      case .awaitsEvent, .awaitsCompletion: "ожидает события"
      case .asNeeded: nil
      case .unspecified, .notUnderstood, .baseUnnamed, .yearUnknown, .severalTerms, .missingItem,
        .ambiguousItem, .loop:
        last == nil ? nil : "срок не\u{A0}определён"
      }
    let parts = [words, last.map(Self.lastDone)].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
