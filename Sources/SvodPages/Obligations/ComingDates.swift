import SvodContent
import SvodLanguage
import SvodManagement
import SvodNumbers
import SvodPlans
import SvodPublication

/// Days to come that do not repeat: terms of plans, of decisions, and meetings that are set.
struct ComingDates {
  /// A day and what it brings.
  struct Entry {
    let day: CalendarDate
    /// Whether something is due up to the day, and not just on it.
    let isTerm: Bool
    let text: RichText
    let remark: RichText?
  }

  /// How many words of a decision stand beside its place.
  private static let quotedWords = 16

  private let digest: SectionDigest
  private let route: Route
  private let measures: [Entry]
  private let decisions: [Entry]
  private let meetings: [Entry]

  init(_ digest: SectionDigest, on route: Route) {
    self.digest = digest
    self.route = route
    measures = Self.measures(digest, on: route)
    decisions = Self.decisions(digest, on: route)
    meetings = Self.meetings(digest, on: route)
  }

  var all: [Entry] { measures + decisions + meetings }

  /// «мероприятий планов — 12, решений — 3, заседаний — 1»; nil where nothing is to come.
  var counts: String? {
    let numbers = digest.wording.numbers
    let parts = [
      ("мероприятий планов", measures), ("решений", decisions), ("заседаний", meetings),
    ].filter { !$0.1.isEmpty }.map { "\($0)\u{A0}— \(numbers.whole($1.count))" }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The next open term of every item that does not repeat, for those that do are obligations.
  private static func measures(_ digest: SectionDigest, on route: Route) -> [Entry] {
    guard let asOf = digest.section.asOf else { return [] }
    let repeated = Set(
      digest.plans.obligations.filter { $0.item != nil }.map { "\($0.document.id)#\($0.anchor)" })
    let plans = digest.plans.plans.filter {
      DocumentState(of: $0.document, digest.documents).isCurrent
    }
    return plans.flatMap { plan in
      let wording = PlanItemWording(plan, digest, on: route)
      return plan.items.filter { !repeated.contains("\(plan.document.id)#\($0.anchor)") }
        .compactMap { item -> Entry? in
          guard let day = item.openEnds(from: asOf).min() else { return nil }
          let words = item.words.map { "\(RussianText.bound($0)) · " } ?? ""
          return Entry(
            day: day, isTerm: true, text: wording.link(item),
            remark: RichText(words + digest.documents.name(of: plan.document)))
        }
    }
  }

  private static func decisions(_ digest: SectionDigest, on route: Route) -> [Entry] {
    let words = ManagementWording(digest: digest, page: route)
    let open = digest.management.decisions.filter { decision in
      ![.done, .cancelled, .notNeeded].contains(decision.state)
        && !digest.management.isWithoutQuorum(decision)
    }
    return open.compactMap { decision in
      guard let day = decision.due, let asOf = digest.section.asOf, asOf <= day else {
        return nil
      }
      let text = words.text(of: decision, words: quotedWords) ?? decision.id.text
      let source = decision.source.flatMap { words.link(to: $0) }
      return Entry(
        day: day, isTerm: true,
        text: RichText([
          .link(text, address: route.link(to: .decisions, anchor: decision.id.text))
        ]), remark: RichText([.text("решение")] + (source.map { [.text(" · "), $0] } ?? [])))
    }
  }

  private static func meetings(_ digest: SectionDigest, on route: Route) -> [Entry] {
    digest.management.groups.flatMap { group in
      group.meetings.filter(\.isPlanned).map { record in
        let address = route.link(to: .meeting(record.meeting.id, of: group.group.id))
        let agenda = record.meeting.agenda.map { ". \(RussianText.bound($0))" } ?? ""
        return Entry(
          day: record.meeting.date, isTerm: false,
          text: RichText([.link("Заседание" + agenda, address: address)]),
          remark: RichText(RussianText.bound(group.group.title)))
      }
    }
  }
}
