import SvodConclusions
import SvodContent
import SvodLanguage
import SvodManagement
import SvodNumbers
import SvodPlans
import SvodPublication

/// What followed from an indicator's value, as the page of all threads and as the indicator's own
/// page say it.
struct ThreadWording {
  let words: ManagementWording

  /// How many words of an act stand beside its place.
  private static let quotedWords = 16
  /// How many of them are looked through for the words of a recommendation.
  private static let comparedWords = 200

  private var digest: SectionDigest { words.digest }

  func recommendation(_ recommendation: Recommendation) -> RichText {
    let document = recommendation.approvedBy.flatMap { digest.documents[$0] }
    let text = recommendation.text.beginning(words: 12)
    guard let document else { return RichText(text) }
    return RichText([.text("\(text.unclosed) ("), words.link(to: document), .text(")")])
  }

  /// The place of the act and the row of the register, in one line.
  func decision(_ decision: ManagementDecision) -> RichText {
    RichText(lines(decision).map(\.runs).joined(separator: [.text(", ")]).map(\.self))
  }

  /// The place of the act, and under it the row of the register.
  func lines(_ decision: ManagementDecision) -> [RichText] {
    let place = decision.source.flatMap { words.link(to: $0) }
    let row = RichText.Run.link(
      "в\u{A0}реестре", address: words.page.link(to: .decisions, anchor: decision.id.text))
    return [place, row].compactMap(\.self).map { RichText([$0]) }
  }

  func measure(_ answer: Answer) -> RichText {
    let link = answer.document.flatMap {
      words.link(to: ActLink($0, anchor: answer.anchor, clause: answer.clause))
    }
    let text = answer.text.map { RussianText.bound($0) }
    guard let link else { return RichText(text ?? "") }
    return RichText(text.map { [.text("\($0.unclosed) ("), link, .text(")")] } ?? [link])
  }

  func effect(_ effect: EffectReview) -> RichText {
    let link = effect.source.flatMap { words.link(to: $0) }
    let text = effect.conclusion.map { RussianText.bound($0) } ?? effect.id.text
    guard let link else { return RichText(text) }
    return RichText([.text("\(text.unclosed) ("), link, .text(")")])
  }
}

extension ThreadWording {
  /// What is done, with its state and its term: measures, decisions, recommendations, effects.
  ///
  /// The conclusion stands elsewhere on an indicator's page, among the steps of its data.
  func deeds(of thread: ManagementThread) -> [ConclusionList.Item] {
    let wording = ConclusionWording(
      digest: digest, page: words.page, subject: .area(.section), year: thread.year)
    var measures = thread.measures.map(measured)
    var advice: [ConclusionList.Item] = []
    for recommendation in thread.recommendations {
      var item = wording.item(recommendation)
      if let same = thread.measures.firstIndex(where: { says($0, recommendation) }) {
        measures[same].remarks += item.remarks
      } else {
        item.text = RichText([.text("Рекомендация. ")] + item.text.runs)
        // The same advice to several clusters is said once.
        if let known = advice.firstIndex(where: { $0.text == item.text }) {
          let told = advice[known].remarks
          advice[known].remarks.insert(
            contentsOf: item.remarks.filter { !told.contains($0) }, at: 1)
        } else {
          advice.append(item)
        }
      }
    }
    return measures + thread.decisions.map(decided) + advice
      + thread.effects.map { review in
        ConclusionList.Item(
          text: RichText(([.text("Эффект. ")] + effect(review).runs).closed))
      }
  }

  /// Whether the clause that a measure names is the one that gives the recommendation.
  private func says(_ answer: Answer, _ recommendation: Recommendation) -> Bool {
    guard answer.text == nil, let document = answer.document,
      let clause = words.beginning(
        of: ActLink(document, anchor: answer.anchor), words: Self.comparedWords)
    else { return false }
    let advice = recommendation.text.lowercased()
    let core = advice.last == "." ? advice.dropLast() : advice[...]
    return !core.isEmpty
      && clause.replacing("\u{A0}", with: " ").lowercased().contains(core)
  }

  /// A measure: its place in a plan, the item's title, its term and its state.
  func measured(_ answer: Answer) -> ConclusionList.Item {
    let place = digest.words(of: answer, on: words.page)
    guard let plan = answer.document.flatMap({ digest.plans[$0] }),
      let item = answer.anchor.flatMap({ plan[$0] })
    else { return ConclusionList.Item(text: RichText(place + said(of: answer))) }
    let title = RussianText.bound(
      RussianText.withoutListDashes(item.item.title.plainText)
    ).closed
    let facts = facts(of: item, in: plan)
    return ConclusionList.Item(
      text: RichText(answer.text == nil ? place + [.text(". \(title)")] : place.closed),
      remarks: facts.map { [RichText($0)] } ?? [])
  }

  /// What the act says at the place, where the author says nothing.
  private func said(of answer: Answer) -> [RichText.Run] {
    guard answer.text == nil, let document = answer.document,
      let words = words.beginning(
        of: ActLink(document, anchor: answer.anchor), words: Self.quotedWords)
    else { return [.text(".")] }
    return [.text(". \(words)".closed)]
  }

  /// The term and the state: «Срок — до 1 сентября; в работе».
  private func facts(of item: DatedPlanItem, in plan: DatedPlan) -> String? {
    let state = PlanItemWording(plan, digest, on: words.page).state(item)
    let saysTerm = state?.hasPrefix("срок\u{A0}—") == true
    let term = item.words.flatMap { $0.isEmpty || saysTerm ? nil : RussianText.bound($0) }
    return Self.sentence([term.map { "срок\u{A0}— \($0)" }, state])
  }

  /// A decision with its place, its words, its term and its state.
  private func decided(_ decision: ManagementDecision) -> ConclusionList.Item {
    let facts = Self.sentence([
      decision.due.map { "срок\u{A0}— \(RussianDates.short($0))" },
      decision.state.map { ManagementWording.state($0) },
    ])
    let text = words.text(of: decision, words: Self.quotedWords).map {
      [RichText.Run.text(" \($0)".closed)]
    }
    return ConclusionList.Item(
      text: RichText(
        [.text("Решение. ")] + self.decision(decision).runs + [.text(".")] + (text ?? [])),
      remarks: facts.map { [RichText($0)] } ?? [])
  }

  private static func sentence(_ facts: [String?]) -> String? {
    let facts = facts.compactMap(\.self)
    return facts.isEmpty ? nil : facts.joined(separator: "; ").capitalizedFirst.closed
  }
}
