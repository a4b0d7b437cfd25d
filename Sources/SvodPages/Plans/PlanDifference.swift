import SvodContent
import SvodLanguage
import SvodPlans

/// What an edition of a plan changed: items added and left out, terms set anew.
///
/// It is what the comparison of the two editions finds, so that a plan's history and the page of
/// the comparison never count differently: an item is the same where its words are, whatever
/// became of its number.
struct PlanDifference {
  let added: [DatedPlanItem]
  /// Items of the edition before.
  let removed: [DatedPlanItem]
  /// Changed in anything but the term.
  let reworded: [DatedPlanItem]
  let retermed: [DatedPlanItem]
  /// The same words under another number.
  let renumbered: [(old: DatedPlanItem, new: DatedPlanItem)]

  init(from old: DatedPlan, to new: DatedPlan) {
    let lines = EditionComparison(of: old.document.act, and: new.document.act).lines
    var found = Found()
    for line in lines {
      switch line {
      case .unchanged: break
      case .added(let part): found.added += Self.item(part, of: new)
      case .removed(let part): found.removed += Self.item(part, of: old)
      case .changed(let before, let after):
        guard let item = Self.item(after, of: new).first else { break }
        if Self.onlyTermDiffers(before, after) {
          found.retermed.append(item)
        } else {
          found.reworded.append(item)
        }
      case .renumbered(let before, let after):
        let items = (Self.item(before, of: old), Self.item(after, of: new))
        guard let from = items.0.first, let to = items.1.first else { break }
        found.renumbered.append((from, to))
      }
    }
    added = found.added
    removed = found.removed
    reworded = found.reworded
    retermed = found.retermed
    renumbered = found.renumbered
  }

  private struct Found {
    var added: [DatedPlanItem] = []
    var removed: [DatedPlanItem] = []
    var reworded: [DatedPlanItem] = []
    var retermed: [DatedPlanItem] = []
    var renumbered: [(old: DatedPlanItem, new: DatedPlanItem)] = []
  }

  /// One item, or none for a part that is no item of the plan.
  private static func item(_ part: ComparedPart, of plan: DatedPlan) -> [DatedPlanItem] {
    part.kind == .item ? part.anchor.flatMap { plan[$0] }.map { [$0] } ?? [] : []
  }

  /// Whether two parts say the same but for the cells of their terms.
  private static func onlyTermDiffers(_ old: ComparedPart, _ new: ComparedPart) -> Bool {
    func rest(_ part: ComparedPart) -> [String] {
      part.pieces.filter { $0.column != .deadline }.map(\.words).sorted()
    }
    return rest(old) == rest(new)
  }

  /// What was changed, by numbers; nil where the tables say the same.
  var words: String? {
    let numbers = renumbered.map { "\(Self.name($0.old)) стал \(Self.name($0.new))" }
    let parts = [
      Self.words(("добавлен", "добавлены"), added), Self.words(("исключён", "исключены"), removed),
      Self.words(("изменён", "изменены"), reworded),
      Self.words(("изменён срок", "изменены сроки"), retermed),
      numbers.isEmpty ? nil : "другой номер: \(numbers.joined(separator: ", "))",
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private static func words(
    _ verbs: (one: String, many: String), _ items: [DatedPlanItem]
  ) -> String? {
    guard !items.isEmpty else { return nil }
    let names = items.map(name)
    let verb = items.count == 1 ? verbs.one : verbs.many
    return "\(verb) п.\u{A0}\(names.joined(separator: ", "))"
  }

  private static func name(_ item: DatedPlanItem) -> String {
    item.item.number.map { PlanItemWording.bare($0) }
      ?? "«\(RussianText.bound(item.item.title.plainText))»"
  }
}
