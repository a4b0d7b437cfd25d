import SvodContent
import SvodLanguage
import SvodPlans

/// What an edition of a plan changed: items added and left out, terms set anew.
///
/// Items are the same where their titles are; numbers may have moved. One that keeps its number and
/// at least half of its words was worded anew.
struct PlanDifference {
  let added: [DatedPlanItem]
  /// Items of the edition before.
  let removed: [DatedPlanItem]
  let reworded: [DatedPlanItem]
  let retermed: [DatedPlanItem]

  init(from old: DatedPlan, to new: DatedPlan) {
    let before = Self.byTitle(old)
    let after = Self.byTitle(new)
    let left = old.items.filter { after[Self.title($0)] == nil }
    let come = new.items.filter { before[Self.title($0)] == nil }
    reworded = come.filter { item in left.contains { Self.isReworded($0, item) } }
    let kept = Set(reworded.map(\.anchor))
    added = come.filter { !kept.contains($0.anchor) }
    removed = left.filter { item in !come.contains { Self.isReworded(item, $0) } }
    retermed = new.items.filter { item in
      before[Self.title(item)].map { Self.term($0) != Self.term(item) } ?? false
    }
  }

  private static func byTitle(_ plan: DatedPlan) -> [String: DatedPlanItem] {
    Dictionary(plan.items.map { (title($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func isReworded(_ old: DatedPlanItem, _ new: DatedPlanItem) -> Bool {
    guard let number = old.item.number, let other = new.item.number,
      PlanItemWording.bare(number) == PlanItemWording.bare(other)
    else { return false }
    let words = [old, new].map { Set(title($0).split(separator: " ")) }
    return words[0].intersection(words[1]).count * 2 >= words[0].union(words[1]).count
  }

  private static func title(_ item: DatedPlanItem) -> String {
    RussianFold.folded(item.item.title.plainText)
  }

  private static func term(_ item: DatedPlanItem) -> String? {
    item.words.map { RussianFold.folded($0) }
  }

  /// What was changed, by numbers; nil where the tables say the same.
  var words: String? {
    let parts = [
      Self.words(("добавлен", "добавлены"), added), Self.words(("исключён", "исключены"), removed),
      Self.words(("изложен иначе", "изложены иначе"), reworded),
      Self.words(("изменён срок", "изменены сроки"), retermed),
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private static func words(
    _ verbs: (one: String, many: String), _ items: [DatedPlanItem]
  ) -> String? {
    guard !items.isEmpty else { return nil }
    let names = items.map { item in
      item.item.number.map { PlanItemWording.bare($0) }
        ?? "«\(RussianText.bound(item.item.title.plainText))»"
    }
    let verb = items.count == 1 ? verbs.one : verbs.many
    return "\(verb) п.\u{A0}\(names.joined(separator: ", "))"
  }
}
