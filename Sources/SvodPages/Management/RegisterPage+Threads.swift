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
    ]
    runs +=
      whole == 0
      ? [.text("; полностью, от\u{A0}вывода до\u{A0}эффекта, не\u{A0}прослежен ни\u{A0}один.")]
      : [
        .text("; полностью, от\u{A0}вывода до\u{A0}эффекта, \(followed(whole)) "),
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

  private static func followed(_ count: Int) -> String {
    RussianPlural.form(count, one: "прослежен", few: "прослежены", many: "прослежены")
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
    let wording = ThreadWording(words: words)
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
        .init(thread.recommendations.map(wording.recommendation).once, orAbsence: absence),
        .init(thread.decisions.flatMap(wording.lines), orAbsence: absence),
        .init(thread.measures.map(wording.measure).once, orAbsence: absence),
        .init(thread.effects.map(wording.effect).once, orAbsence: absence),
      ], anchor: indicator.id.text)
  }
}

extension [RichText] {
  /// Each line once: two recommendations may begin with the same words.
  fileprivate var once: [RichText] {
    var told: Set<RichText> = []
    return filter { told.insert($0).inserted }
  }
}
