import SvodActs
import SvodContent
import SvodDiagnostics
import SvodLanguage
import SvodNumbers

/// Finds one act that the texts cite with two dates.
///
/// An issuer gives a number once a year to a kind of act: two dates of one year, or one day in two
/// years, are a slip where kind, number and issuer, or number and title, are the same. «10.07.2021»
/// and «10 июля 2021 г.» are one date; acts of different issuers may share a number.
struct CitedDatesRule {
  private struct Key: Hashable {
    let number: ActRequisites.NumberKey
    let noun: ActNoun?
    let words: [String]
  }

  private struct Mention {
    let date: CalendarDate
    let words: String
    let position: FilePosition
  }

  private var mentions: [Key: [Mention]] = [:]
  private var order: [Key] = []

  mutating func gather(_ act: LineCitations.CitedAct, at position: FilePosition) {
    let mention = Mention(date: act.requisites.date, words: act.words, position: position)
    let issuer = RussianStem.stems(of: act.issuer)
    if issuer.count > 1, let noun = act.noun {
      append(mention, Key(number: act.requisites.number, noun: noun, words: issuer))
    }
    if let title = act.title {
      let stems = RussianStem.stems(of: title)
      if stems.count > 2 {
        append(mention, Key(number: act.requisites.number, noun: nil, words: stems))
      }
    }
  }

  private mutating func append(_ mention: Mention, _ key: Key) {
    if mentions[key] == nil { order.append(key) }
    mentions[key, default: []].append(mention)
  }

  /// Reports every date that differs from the first, once for each pair.
  func report(into log: inout DiagnosticLog) {
    var told: Set<[FilePosition]> = []
    for key in order {
      guard let all = mentions[key], let first = all.first else { continue }
      for other in all.dropFirst() where Self.conflict(first.date, other.date, key) {
        guard told.insert([first.position, other.position]).inserted else { continue }
        log.report(
          .conflictingDates(
            other.words, RussianDates.short(other.date), at: other.position,
            first: first.words, RussianDates.short(first.date), first.position))
      }
    }
  }

  private static func conflict(_ first: CalendarDate, _ other: CalendarDate, _ key: Key) -> Bool {
    guard first != other else { return false }
    // The same number and the same title: the same act, whatever the years.
    if key.noun == nil { return true }
    return first.year == other.year || (first.month, first.day) == (other.month, other.day)
  }
}

extension Diagnostic {
  fileprivate static func conflictingDates(
    _ words: String, _ date: String, at position: FilePosition, first: String, _ firstDate: String,
    _ firstPosition: FilePosition
  ) -> Self {
    Diagnostic(
      .conflictingActDates, .warning, at: position,
      "Один акт указан с двумя датами: \(date) и \(firstDate)", text: words,
      hint: "Проверьте дату по самому акту",
      notes: [.init(at: firstPosition, "здесь: «\(first)»")])
  }
}
