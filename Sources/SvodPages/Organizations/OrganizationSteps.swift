import SvodConclusions
import SvodContent
import SvodLanguage
import SvodManagement
import SvodPublication

/// An organization in the management cycle: its data, the analysis, what is recommended to it, what
/// is done, and what that changed.
///
/// Every step leads to what is placed of it; one of which nothing is placed says so.
struct OrganizationSteps {
  private let organization: Int
  private let year: Int
  /// The indicators whose values became worse here.
  private let worse: [Int]
  private let words: ManagementWording
  private let recommendations: [Recommendation]

  init(
    of organization: Int, in year: Int, worse: [Int], _ digest: SectionDigest, on page: Route
  ) {
    self.organization = organization
    self.year = year
    self.worse = worse
    words = ManagementWording(digest: digest, page: page)
    recommendations = digest.conclusions
      .recommendations(of: .organization(organization), in: year)
      .filter { $0.approvedBy != nil }
  }

  /// All five steps; none where nothing is said of the organization itself.
  var steps: [RecordedStep] {
    let measures = measures
    if recommendations.isEmpty, measures.isEmpty { return [] }
    let submission = SubmissionSentence(of: organization, in: year, digest.section)?.text
    let absence = [RichText("Не\u{A0}размещено.")]
    func step(_ title: String, _ lines: [RichText]) -> RecordedStep {
      RecordedStep(title, lines.isEmpty ? absence : lines)
    }
    return [
      RecordedStep("Данные", recorded: [submission.map { RichText($0) }]),
      step("Анализ", analyses), step("Рекомендации", advice), step("Меры", measures),
      step("Оценка эффективности", effects),
    ].compactMap(\.self)
  }

  private var digest: SectionDigest { words.digest }

  private var analyses: [RichText] {
    digest.analyses(of: year).map { RichText([words.link(to: $0), .text(".")]) }
  }

  /// How many and by which acts: «2 рекомендации, утверждены протоколом от 20.04.2022 № 2».
  private var advice: [RichText] {
    if recommendations.isEmpty { return [] }
    let count = digest.wording.numbers.counted(recommendations.count, .recommendation)
    var seen: Set<Document.ID> = []
    let documents = recommendations.compactMap(\.approvedBy)
      .filter { seen.insert($0).inserted }.compactMap { digest.documents[$0] }
    return [
      RichText(
        [.link(count, address: "#_rekomendacii")] + approval(by: documents) + [.text(".")])
    ]
  }

  private func approval(by documents: [Document]) -> [RichText.Run] {
    if documents.isEmpty { return [] }
    let names = documents.compactMap(digest.documents.instrumentalName)
    guard names.count == documents.count else {
      let links = documents.map { [words.link(to: $0)] }
      return [.text("; утверждено: ")] + links.joined(separator: [.text(", ")])
    }
    let links = zip(documents, names).map { document, name in
      [RichText.Run.link(name, address: words.page.link(to: .document(document.id)))]
    }
    let verb = recommendations.count == 1 ? "утверждена" : "утверждены"
    return [.text(", \(verb) ")] + links.joined(separator: [.text(", ")])
  }

  /// Decisions that answer what is recommended, and answers to what became worse.
  private var measures: [RichText] {
    var seen: Set<RichText> = []
    let answers = worse.flatMap {
      digest.conclusions.answers(to: $0, of: organization, in: year)
    }.map(answered)
    return (decisions.map(decided) + answers).filter { seen.insert($0).inserted }
  }

  private var decisions: [ManagementDecision] {
    let advice = Set(recommendations.map { AnsweredSubject.recommendation($0.id) })
    if advice.isEmpty { return [] }
    return digest.management.decisions.filter { decision in
      decision.answers.contains(where: advice.contains)
        && !digest.management.isWithoutQuorum(decision)
    }
  }

  private func decided(_ decision: ManagementDecision) -> RichText {
    let place = ThreadWording(words: words).decision(decision).runs
    let state = decision.state.map { "\u{A0}— \(ManagementWording.state($0))" } ?? ""
    return RichText(place + [.text("\(state).")])
  }

  private func answered(_ answer: Answer) -> RichText {
    RichText(digest.words(of: answer, on: words.page).closed)
  }

  /// Reviews of what was decided, and of the indicators that something was done about.
  private var effects: [RichText] {
    let deeds = Set(
      recommendations.map { AnsweredSubject.recommendation($0.id) }
        + decisions.map { .decision($0.id) })
    let catalogue = digest.section.catalogue.indicators
    let indicators = Set(
      recommendations.compactMap(\.indicator) + worse.map { catalogue[$0].id })
    return digest.management.effects.filter { effect in
      effect.answers.contains(where: deeds.contains)
        || effect.indicator.map(indicators.contains) == true
    }.map { RichText(ThreadWording(words: words).effect($0).runs.closed) }
  }
}
