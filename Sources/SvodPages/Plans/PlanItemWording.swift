import SvodContent
import SvodDeadlines
import SvodLanguage
import SvodNumbers
import SvodPlans
import SvodPublication

/// How the items of one plan are spoken of: terms as read, states, evidence.
///
/// A term that has passed is called overdue only where the section prints so, and in the working
/// group's edition; elsewhere the term alone is named (`wording.md`).
struct PlanItemWording {
  let plan: DatedPlan
  let states: TermStateWording
  let documents: DocumentWording
  /// Anchors of items that the edition in force holds no more.
  let removed: Set<String>
  let route: Route

  /// - Parameters:
  ///   - plan: whose items are spoken of.
  ///   - digest: what is published.
  ///   - route: the page on which links stand.
  ///   - printsOverdue: nil leaves it to the section and its audience.
  init(
    _ plan: DatedPlan, _ digest: SectionDigest, on route: Route, printsOverdue: Bool? = nil
  ) {
    self.plan = plan
    states = TermStateWording(digest, printsOverdue: printsOverdue)
    documents = digest.documents
    removed = Self.removed(of: plan, digest)
    self.route = route
  }

  private static func removed(of plan: DatedPlan, _ digest: SectionDigest) -> Set<String> {
    guard case .superseded(let later) = DocumentState(of: plan.document, digest.documents),
      let new = digest.plans[later.id]
    else { return [] }
    return Set(PlanDifference(from: plan, to: new).removed.map(\.anchor))
  }

  var deadlines: DeadlineWording { states.deadlines }
  var printsOverdue: Bool { states.printsOverdue }
  var numbers: RussianNumbers { deadlines.numbers }

  /// A link to the item, in its own number and title.
  func link(_ item: DatedPlanItem, _ length: TitleLength = .whole) -> RichText {
    let number = item.item.number.map { "\($0) " } ?? ""
    return RichText([
      .link(number + title(of: item, length), address: address(of: item.anchor))
    ])
  }

  /// The title, or its first words where few items of a long plan stand on the first screen.
  func title(of item: DatedPlanItem, _ length: TitleLength = .whole) -> String {
    let title = RussianText.withoutListDashes(item.item.title.plainText)
    let hasNumber = item.item.number != nil
    guard isLong, hasNumber, let letters = length.letters else { return RussianText.bound(title) }
    return RussianText.bound(RussianText.beginning(of: title, letters: letters))
  }

  /// Whether what stands in the plan's table need not be said again whole in every list.
  var isLong: Bool { plan.items.count >= Self.longPlan }

  /// A plan of so many items is long; below it every list says titles whole.
  private static let longPlan = 20

  /// How much of a title a line of a long plan shows: lists of all items show titles whole.
  enum TitleLength {
    case whole
    /// Where few items stand on the first screen, above the lists that have the whole.
    case sentence

    /// Nil for the whole.
    fileprivate var letters: Int? {
      switch self {
      case .whole: nil
      case .sentence: 90
      }
    }
  }

  private func address(of anchor: String) -> String {
    route.link(to: .document(plan.document.id), anchor: anchor)
  }

  /// What stands under the term as written.
  func note(_ item: DatedPlanItem) -> PlanTermNote? {
    guard item.dated != nil else { return nil }
    let reading = ownReading(item)
    let state = state(item)
    let note = PlanTermNote(
      reading: reading, mark: state == nil ? nil : mark(item), state: state,
      details: details(item))
    return reading.isEmpty && state == nil && note.details.isEmpty ? nil : note
  }
}

extension PlanItemWording {
  private static let endRemark = "последний день входит в\u{A0}срок"
  /// The words of a condition, and of an event, stand in the term itself.
  private static let conditionHead = "условие: "
  private static let eventHead = "начало зависит от\u{A0}события: "

  /// The reading without what the words themselves say, and without what the page says for all.
  private func ownReading(_ item: DatedPlanItem) -> [RichText] {
    let reading = reading(item).filter {
      $0.plain != Self.endRemark && !$0.plain.hasPrefix(Self.conditionHead)
        && !$0.plain.hasPrefix(Self.eventHead)
    }
    guard let first = reading.first?.plain, let words = item.words else { return reading }
    if Self.isSame(first, words) { return Array(reading.dropFirst()) }
    let rest = Array(reading.dropFirst())
    return [
      RichText(
        Self.without(deadlines.repetition(item.dated?.term.reading.deadline), first, in: words))
    ] + rest
  }

  /// A reading without the head that the act's words say too: «ежегодно; ближайший срок: …» under
  /// «ежегодно, январь».
  private static func without(
    _ repetition: String?, _ reading: String, in words: String
  ) -> String {
    guard let repetition, RussianFold.folded(words).contains(RussianFold.folded(repetition)),
      reading.hasPrefix(repetition)
    else { return reading }
    let rest = reading.dropFirst(repetition.count).drop { ",;: ".contains($0) }
    return rest.isEmpty ? reading : String(rest)
  }

  /// Whether two terms differ at most in spaces, dashes and «г.».
  private static func isSame(_ left: String, _ right: String) -> Bool {
    func bare(_ text: String) -> String {
      RussianFold.folded(text).replacing(/(?:\s*(?:года|год|г\.|г))?[\s.;]*$/, with: "")
        .replacing(/\s*[-–—]\s*/, with: "-").replacing(/\s+/, with: " ")
    }
    return bare(left) == bare(right)
  }

  /// The reading of a term: its dates or why there are none, and what they are counted from.
  func reading(_ item: DatedPlanItem) -> [RichText] {
    guard let dated = item.dated else { return [] }
    let main: String?
    switch dated.dating {
    case .undated(let reason):
      // What an item is counted through has said the reason already.
      let words = item.chain.isEmpty ? deadlines.reason(reason) : "даты ещё не\u{A0}известны"
      main = [words, frame(item)].compactMap(\.self).joined(separator: ", ")
    case .dated(let occurrences):
      let every =
        deadlines.repetition(dated.term.reading.deadline)
        ?? (dated.yearAssumption == .everyYear ? "ежегодно" : nil)
      main = dates(occurrences, every)
    }
    return [main.flatMap { $0.isEmpty ? nil : RichText($0) }, schedule(item), base(item)]
      .compactMap(\.self)
      + remarks(dated).map { RichText($0) }
  }

  private func dates(_ occurrences: [DeadlineOccurrence], _ every: String?) -> String {
    guard let last = occurrences.last else {
      return [every, "на\u{A0}период плана не\u{A0}приходится"].compactMap(\.self)
        .joined(separator: ", ")
    }
    if every == nil { return occurrences.map(deadlines.span).joined(separator: "; ") }
    let next = occurrences.first { occurrence in
      guard let day = plan.asOf, let end = occurrence.end ?? occurrence.start else { return true }
      return day <= end
    }
    let shown = deadlines.span(next ?? last)
    guard occurrences.count > 1 else {
      return [every, shown].compactMap(\.self).joined(separator: ": ")
    }
    let lead = next == nil ? "последний срок: " : "ближайший срок: "
    return [every, lead + shown].compactMap(\.self).joined(separator: "; ")
  }

  /// The year that a term of another document lies in: «в течение года, по отдельному плану».
  private func frame(_ item: DatedPlanItem) -> String? {
    guard let span = item.frame(in: plan) else { return nil }
    return "в\u{A0}пределах срока \(deadlines.span(span))"
  }

  /// The document that gives the dates; without one that is said in a list of its own.
  private func schedule(_ item: DatedPlanItem) -> RichText? {
    guard let document = item.schedule.flatMap({ documents[$0] }) else { return nil }
    return RichText([
      .text("по\u{A0}графику: "),
      .link(documents.name(of: document), address: route.link(to: .document(document.id))),
    ])
  }

  private func base(_ item: DatedPlanItem) -> RichText? {
    switch item.dated?.term.reading.deadline {
    case .relative(let term):
      let length = deadlines.length(term)
      guard let anchor = item.chain.first, let base = plan[anchor] else {
        if case .outside(let phrase) = term.base {
          return RichText("считается: \(length) «\(phrase)»")
        }
        return nil
      }
      let name = base.item.number.map { "п.\u{A0}\(Self.bare($0))" } ?? "мероприятия выше"
      return RichText([
        .text("считается: \(length) срока "), .link(name, address: address(of: base.anchor)),
      ])
    case .unspecified, .once, .recurring, .frequency, .ongoing, .outside, .schedule, .asNeeded,
      .conditional, .composite, nil:
      return nil
    }
  }

  /// «2.1.3.» at the end of a sentence would close it.
  static func bare(_ number: String) -> String {
    number.hasSuffix(".") ? String(number.dropLast()) : number
  }

  private func remarks(_ dated: DatedItem) -> [String] {
    var remarks: [String] = []
    if dated.endIsAssumed {
      remarks.append(Self.endRemark)
    }
    if case .conditional(_, let condition) = dated.term.reading.deadline, !item(dated) {
      remarks.append("\(Self.conditionHead)«\(condition)»")
    }
    for case .startsAfter(let event) in dated.term.reading.remarks {
      remarks.append("\(Self.eventHead)«\(event)»")
    }
    switch dated.yearAssumption {
    case .firstAfterAct: remarks.append("год не\u{A0}указан, взят ближайший после принятия")
    case .everyYear: remarks.append("год не\u{A0}указан, понято как каждый год")
    case nil: break
    }
    if !dated.endsBeyondPeriod.isEmpty { remarks.append("за пределами периода плана") }
    if !dated.yearsWithoutCalendar.isEmpty {
      remarks.append("рабочие дни посчитаны без праздников")
    }
    return remarks
  }

  private func item(_ dated: DatedItem) -> Bool {
    if case .undated(.asNeeded) = dated.dating { true } else { false }
  }
}

extension DatedItem {
  /// Whether a day named with «до» was taken to belong to the term.
  fileprivate var endIsAssumed: Bool { term.reading.remarks.contains(.endAssumed) }
}

extension DatedPlanItem {
  /// Whether a day named with «до» was taken to belong to the term.
  var endIsAssumed: Bool { dated?.endIsAssumed == true }
}
