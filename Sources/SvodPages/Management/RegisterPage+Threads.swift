import SvodContent
import SvodLanguage
import SvodManagement
import SvodPublication

extension RegisterPage {
  /// What followed from indicators in a cycle, from the conclusion to the effect.
  init(ofThreadsIn year: Int, from digest: SectionDigest, frame: PageFrame) {
    let words = ManagementWording(digest: digest, page: frame.route)
    let threads = digest.management.threads(in: year)
    let statement = Self.statement(of: threads, words)
    self.init(
      frame: frame.described(by: statement), heading: "От\u{A0}показателя к\u{A0}результату",
      introduction: words.onDay.map { RichText("\(year)\u{A0}год. Состояние \($0).") },
      statement: statement, downloads: [], isWide: true,
      parts: [
        Part(
          "Показатели и\u{A0}что за\u{A0}ними следует", anchor: "_vse",
          .table(
            RegisterTable(
              caption: RichText(
                "Строка\u{A0}— один показатель: вывод, рекомендация, решение, мера и\u{A0}её эффект."
              ),
              columns: [
                .init("Показатель"), .init("Вывод"), .init("Рекомендация"), .init("Решение"),
                .init("Мера"), .init("Эффект"),
              ], groups: [.init(threads.map { Self.row(of: $0, words) })])))
      ])
  }

  private static func statement(
    of threads: [ManagementThread], _ words: ManagementWording
  ) -> RichText {
    let numbers = words.digest.wording.numbers
    let whole = threads.count(where: \.isWhole)
    let count = numbers.counted(threads.count, .indicator, .instrumental)
    var runs: [RichText.Run] = [
      .text("Действия последовали за\u{A0}"), .strong(count),
      .text("; полностью, от\u{A0}вывода до\u{A0}эффекта, прослежены "),
      .strong(numbers.whole(whole)), .text("."),
    ]
    let counts = ManagementThread.Step.allCases.map { step in
      (step, threads.count { $0.missing.contains(step) })
    }
    if let most = counts.max(by: { $0.1 < $1.1 }), most.1 > 0 {
      runs.append(
        .text(
          " Реже всего размещён следующий шаг\u{A0}— \(title(most.0)): его нет в\u{A0}"
            + "\(numbers.whole(most.1)) из\u{A0}\(numbers.whole(threads.count))."))
    }
    return RichText(runs)
  }

  private static func title(_ step: ManagementThread.Step) -> String {
    switch step {
    case .conclusion: "вывод"
    case .recommendation: "рекомендация"
    case .decision: "решение"
    case .measure: "мера"
    case .effect: "анализ эффективности"
    }
  }

  private static func row(
    of thread: ManagementThread, _ words: ManagementWording
  ) -> RegisterTable.Row {
    let indicator = words.digest.section.catalogue.indicators[thread.indicator]
    let title = SectionDigest.heading(number: indicator.number, title: indicator.short)
    let absence = ProofWording(words: words).absence
    return RegisterTable.Row(
      [
        .init([
          RichText([
            .link(
              title,
              address: words.page.link(to: .indicator(indicator.id, year: thread.year)))
          ])
        ]),
        .init(
          thread.conclusions.compactMap { words.link(to: $0) }.map { RichText([$0]) },
          orAbsence: absence),
        .init(thread.recommendations.map { recommendation($0, words) }, orAbsence: absence),
        .init(thread.decisions.map { decision($0, words) }, orAbsence: absence),
        .init(thread.measures.map { measure($0, words) }, orAbsence: absence),
        .init(thread.effects.map { effect($0, words) }, orAbsence: absence),
      ], anchor: indicator.id.text)
  }

  private static func recommendation(
    _ recommendation: Recommendation, _ words: ManagementWording
  ) -> RichText {
    let document = recommendation.approvedBy.flatMap { words.digest.documents[$0] }
    let text = recommendation.text.beginning(words: 12)
    return RichText(
      [.text(text)] + (document.map { [.text(" ("), words.link(to: $0), .text(")")] } ?? []))
  }

  private static func decision(
    _ decision: ManagementDecision, _ words: ManagementWording
  ) -> RichText {
    let place = decision.source.flatMap { words.link(to: $0) }
    let row = RichText.Run.link(
      "в\u{A0}реестре", address: words.page.link(to: .decisions, anchor: decision.id.text))
    return RichText((place.map { [$0, .text(", ")] } ?? []) + [row])
  }

  private static func measure(_ answer: Answer, _ words: ManagementWording) -> RichText {
    let link = answer.document.flatMap {
      words.link(to: ActLink($0, anchor: answer.anchor, clause: answer.clause))
    }
    let text = answer.text.map { RussianText.bound($0) }
    guard let link else { return RichText(text ?? "") }
    return RichText(text.map { [.text("\($0) ("), link, .text(")")] } ?? [link])
  }

  private static func effect(_ effect: EffectReview, _ words: ManagementWording) -> RichText {
    let link = effect.source.flatMap { words.link(to: $0) }
    let text = effect.conclusion.map { RussianText.bound($0) } ?? effect.id.text
    return RichText([.text(text)] + (link.map { [.text(" ("), $0, .text(")")] } ?? []))
  }
}
