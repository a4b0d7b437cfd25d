import SvodContent
import SvodDeadlines
import SvodLanguage
import SvodManagement
import SvodNumbers
import SvodPlans
import SvodPublication

extension SummaryPage.Work {
  /// More plans are left to the list of documents.
  private static let greatestPlanCount = 2

  /// What is being done, beside the answer of the current cycle's summary.
  ///
  /// Nil in other cycles and on pages of a region's municipalities, whose plans the section does
  /// not tell apart, and where neither a plan nor the management cycle has anything to say.
  init?(in year: Int, from digest: SectionDigest, on page: Route) {
    guard year == digest.section.settings.cycle, page.municipality == nil else { return nil }
    plans = digest.plans.plans.filter { $0.isUnderWay(digest) }
      .prefix(Self.greatestPlanCount).map { Self.plan($0, digest, on: page) }
    planAbsence = plans.isEmpty ? Self.absence(digest) : nil
    cycle = Self.cycle(in: year, digest, on: page)
    day = plans.isEmpty && cycle == nil ? nil : digest.section.asOf.map { RussianDates.short($0) }
    if plans.isEmpty, planAbsence == nil, cycle == nil { return nil }
  }

  /// That the plans are of years before, and none of the day's is placed.
  private static func absence(_ digest: SectionDigest) -> String? {
    let ends = digest.plans.plans.filter { $0.document.kind == PlanFirst.kind }
      .compactMap { $0.frame.period?.upperBound }
    guard let day = digest.section.asOf, let last = ends.max(), last < day else { return nil }
    return "План на\u{A0}\(day.year)\u{A0}год не\u{A0}размещён."
  }

  private static func plan(
    _ plan: DatedPlan, _ digest: SectionDigest, on page: Route
  ) -> SummaryPage.Plan {
    let route = Route.document(plan.document.id)
    let summary = PlanSummary(plan, PlanItemWording(plan, digest, on: page), digest)
    let count = digest.wording.numbers.counted(plan.items.count, .activity)
    return SummaryPage.Plan(
      title: .init(title: title(of: plan, digest), address: page.link(to: route)),
      statement: summary.statement?.leading(from: page, to: route)
        ?? RichText("В\u{A0}плане \(count)."),
      bar: summary.bar)
  }

  /// «План на 2022 год», where the plan is of whole years; else its own title.
  private static func title(of plan: DatedPlan, _ digest: SectionDigest) -> String {
    guard let period = plan.frame.period else {
      return RussianText.bound(plan.document.title)
    }
    let years = RussianDates.years(from: period.lowerBound.year, to: period.upperBound.year)
    let noun = period.lowerBound.year == period.upperBound.year ? "год" : "годы"
    return "План на\u{A0}\(years)\u{A0}\(noun)"
  }

  /// How much of the management cycle documents confirm.
  private static func cycle(
    in year: Int, _ digest: SectionDigest, on page: Route
  ) -> RichText? {
    let matrix = digest.management.matrix
    guard !matrix.isEmpty, digest.management.hasProofs else { return nil }
    let numbers = digest.wording.numbers
    let all = matrix.directions.count * matrix.components.count
    let confirmed = numbers.whole(matrix.confirmedCount(in: year))
    return RichText([
      .text("Подтверждены документами "),
      .strong("\(confirmed) из\u{A0}\(numbers.counted(all, .component, .genitive))"), .text(" "),
      .link("управленческого цикла", address: page.link(to: .cycle(year: year))), .text("."),
    ])
  }
}

extension DatedPlan {
  /// Whether somebody works by the plan on the section's day.
  fileprivate func isUnderWay(_ digest: SectionDigest) -> Bool {
    guard document.kind == PlanFirst.kind,
      DocumentState(of: document, digest.documents).isCurrent
    else { return false }
    guard let period = frame.period, let asOf else { return true }
    return period.contains(asOf)
  }
}

extension RichText {
  /// The sentence of another page, whose links stay in it.
  fileprivate func leading(from page: Route, to other: Route) -> RichText {
    RichText(
      runs.map { run in
        guard case .link(let title, let address) = run, address.hasPrefix("#") else { return run }
        let anchor = String(address.dropFirst())
        return .link(title, address: page.link(to: other, anchor: anchor))
      })
  }
}
