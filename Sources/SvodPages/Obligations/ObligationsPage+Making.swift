import SvodContent
import SvodDeadlines
import SvodLanguage
import SvodNumbers
import SvodPlans
import SvodPublication

extension ObligationsPage {
  /// The obligations of documents that hold.
  init(from digest: SectionDigest, frame: PageFrame) {
    let wording = ObligationWording(digest, on: frame.route)
    let obligations = digest.plans.obligations.filter {
      DocumentState(of: $0.document, digest.documents).isCurrent
    }
    let dates = ComingDates(digest, on: frame.route)
    heading = "Календарь сроков"
    statement = wording.statement(of: obligations, beside: dates)
    lists =
      [
        wording.next(obligations, dates.all), wording.counted(obligations),
        wording.given(obligations),
        wording.results,
      ].compactMap(\.self) + wording.years(obligations)
    self.frame = frame.described(by: statement)
  }
}

/// How obligations are spoken of.
struct ObligationWording {
  private let digest: SectionDigest
  private let route: Route
  private let deadlines: DeadlineWording
  private let states: TermStateWording
  private let evidence: EvidenceWording

  init(_ digest: SectionDigest, on route: Route) {
    self.digest = digest
    self.route = route
    deadlines = DeadlineWording(numbers: digest.wording.numbers)
    states = TermStateWording(digest)
    evidence = EvidenceWording(documents: digest.documents, route: route)
  }

  private var asOf: CalendarDate? { digest.section.asOf }

  /// How many there are, and which day is the next.
  func statement(of obligations: [Obligation], beside dates: ComingDates) -> RichText {
    var runs: [RichText.Run] =
      obligations.isEmpty
      ? [.text("Повторяющихся сроков в\u{A0}действующих документах нет")]
      : [
        .text("Повторяющихся сроков в\u{A0}действующих документах: "),
        .strong(digest.wording.numbers.whole(obligations.count)),
      ]
    if let others = dates.counts { runs.append(.text("; кроме них впереди: \(others)")) }
    if let first = Self.sorted(repeated(obligations) + dates.all).first {
      runs += [.text(". Ближайший\u{A0}— "), .strong(RussianDates.long(first.day)), .text(": ")]
      runs += first.text.runs
    }
    return RichText(runs.closed)
  }

  private func link(_ obligation: Obligation) -> RichText.Run {
    let words = ClauseTitle(obligation.words).text
    // The number of a plan's item is part of its name; that of a clause says where it stands.
    let number = obligation.item == nil ? nil : obligation.number
    return .link(
      RussianText.bound((number.map { "\($0) " } ?? "") + words),
      address: route.link(to: .document(obligation.document.id), anchor: obligation.anchor))
  }

  private func remark(_ obligation: Obligation) -> RichText {
    let clause =
      obligation.item == nil
      ? ManagementWording.clause(obligation.anchor, of: obligation.document) : nil
    let place = [digest.documents.name(of: obligation.document), clause].compactMap(\.self)
    return RichText(
      "\(RussianText.bound(obligation.term)) · \(place.joined(separator: ", "))")
  }

  /// The next day of each that has days.
  private func repeated(_ obligations: [Obligation]) -> [ComingDates.Entry] {
    obligations.compactMap { obligation in
      if case .frequency = obligation.deadline { return nil }
      let next = obligation.occurrences.compactMap(\.end).first { end in
        asOf.map { $0 <= end } ?? true
      }
      return next.map {
        ComingDates.Entry(
          day: $0, isTerm: true, text: RichText([link(obligation)]), remark: remark(obligation))
      }
    }
  }

  private static func sorted(_ entries: [ComingDates.Entry]) -> [ComingDates.Entry] {
    entries.enumerated().sorted { left, right in
      (left.element.day.dayNumber, left.offset) < (right.element.day.dayNumber, right.offset)
    }.map(\.element)
  }
}

extension ObligationWording {
  /// The next day of each that repeats, and all other days to come, by month.
  func next(_ obligations: [Obligation], _ others: [ComingDates.Entry]) -> PlanView.List? {
    var groups: [PlanView.Group] = []
    for entry in Self.sorted(repeated(obligations) + others) {
      let month = RussianDates.monthAndYear(entry.day).capitalizedFirst
      if groups.last?.title != month {
        groups.append(PlanView.Group(title: month, calendar: nil, lines: []))
      }
      groups[groups.count - 1].lines.append(
        PlanView.Line(
          lead: (entry.isTerm ? "до\u{A0}" : "") + RussianDates.short(entry.day),
          text: entry.text, remark: entry.remark))
    }
    guard !groups.isEmpty else { return nil }
    return PlanView.List(
      title: "Ближайшие сроки", note: nil,
      groups: groups + files.map { PlanView.Group(title: nil, calendar: $0, lines: []) })
  }

  /// The calendar files: of what acts demand, and of every plan that holds.
  private var files: [PageFrame.Link] {
    let acts =
      ObligationCalendar(digest) == nil
      ? []
      : [
        PageFrame.Link(
          title: "Календарь сроков из\u{A0}документов, ICS",
          address: route.root + PlanCalendar.Place.obligations.path)
      ]
    return acts
      + digest.plans.plans.compactMap { plan in
        PlanCalendars(of: plan, digest).whole.map { place in
          PageFrame.Link(
            title: "\(RussianText.bound(plan.document.title)): календарь сроков, ICS",
            address: route.root + place.path)
        }
      }
  }

  /// What has no day of its own, only a number of times in a period.
  func counted(_ obligations: [Obligation]) -> PlanView.List? {
    let lines = obligations.compactMap { obligation -> PlanView.Line? in
      guard case .frequency(let frequency) = obligation.deadline else { return nil }
      return PlanView.Line(
        lead: deadlines.frequency(frequency), text: RichText([link(obligation)]),
        remark: remark(obligation))
    }
    return list("По\u{A0}числу раз за\u{A0}период", lines)
  }

  private func list(_ title: String, _ lines: [PlanView.Line]) -> PlanView.List? {
    lines.isEmpty
      ? nil
      : PlanView.List(
        title: title, note: nil, groups: [.init(title: nil, calendar: nil, lines: lines)])
  }

  /// The years of the monitoring, the latest first, where the results of one are not placed.
  var results: PlanView.List? {
    let cycles = digest.section.cycles.filter { cycle in
      asOf.map { cycle.year <= $0.year } ?? true
    }
    guard cycles.contains(where: { !$0.hasData }), cycles.contains(where: \.hasData) else {
      return nil
    }
    return list("Результаты мониторинга по\u{A0}годам", cycles.reversed().map(line))
  }

  /// «Итоги за 2020 год», and whether they are placed; those of a year that runs are awaited.
  private func line(_ cycle: Cycle) -> PlanView.Line {
    let title = "Итоги \(Wording.forYear(cycle.year))"
    guard cycle.hasData else {
      let runs = asOf.map { cycle.year >= $0.year } ?? false
      return PlanView.Line(
        lead: nil, text: RichText(title),
        remark: RichText(runs ? "ожидаются" : "не\u{A0}размещены"))
    }
    let day = cycle.published.map { " \(RussianDates.short($0))" } ?? ""
    let address = route.link(to: .summary(year: cycle.year))
    return PlanView.Line(
      lead: nil, text: RichText([.link(title, address: address)]),
      remark: RichText("размещены\(day)"))
  }

  /// What became of terms of which records are kept, the latest year first.
  func years(_ obligations: [Obligation]) -> [PlanView.List] {
    guard let asOf else { return [] }
    let kept = obligations.filter { $0.progress != nil && !$0.isGivenByMany }
    let years = Set(kept.flatMap { $0.occurrences.compactMap(\.end?.year) })
      .filter { $0 <= asOf.year }
    return years.sorted(by: >).compactMap { year in
      list(
        RussianDates.calendarYear(year),
        kept.flatMap { obligation in
          (obligation.progress?.occurrences ?? []).filter {
            $0.occurrence.end?.year == year
          }.map { line(obligation, $0) }
        })
    }
  }

  private func line(
    _ obligation: Obligation, _ state: DatedItem.OccurrenceState
  ) -> PlanView.Line {
    PlanView.Line(
      lead: deadlines.span(state.occurrence), text: RichText([link(obligation)]),
      remark: outcome(obligation, state))
  }

  /// «размещено: …», «ожидается до …», «не размещено».
  private func outcome(
    _ obligation: Obligation, _ state: DatedItem.OccurrenceState
  ) -> RichText? {
    switch state.state.share {
    case .done:
      let proofs = obligation.records(of: state.occurrence).flatMap(\.evidence)
        .compactMap(evidence.run)
      if proofs.isEmpty { break }
      return RichText(
        [.text("размещено: ")] + proofs.map { [$0] }.joined(separator: [.text(", ")]))
    case .underWay, .planned:
      if case .counted = state.state { break }
      return state.occurrence.end.map {
        RichText("ожидается до\u{A0}\(RussianDates.short($0))")
      }
    case .overdue:
      if case .counted = state.state { break }
      return RichText("не\u{A0}размещено")
    case .dropped, .open: break
    }
    return states.words(state.state, state.occurrence).map { RichText($0) }
  }
}

extension ObligationWording {
  /// Of what clauses of acts demand every month: how many gave it, and whether by the day.
  func given(_ obligations: [Obligation]) -> PlanView.List? {
    let groups = obligations.filter(\.isGivenByMany).compactMap {
      obligation -> PlanView.Group? in
      let lines = (obligation.progress?.occurrences ?? []).compactMap { state in
        GivenReports(obligation.records, state.occurrence).line(deadlines, digest)
      }
      guard !lines.isEmpty else { return nil }
      let title = RichText([link(obligation)]).plain
      return PlanView.Group(title: title, calendar: nil, lines: lines)
    }
    guard !groups.isEmpty else { return nil }
    return PlanView.List(title: "Ежемесячные отчёты", note: nil, groups: groups)
  }
}

extension Obligation {
  /// Whether a clause has several give the same every month, so that no one record settles it.
  fileprivate var isGivenByMany: Bool {
    item == nil && isMonthly && records.contains { $0.responsible != nil }
  }

  /// The records of a time: of the only one, or those of its days.
  fileprivate func records(of occurrence: DeadlineOccurrence) -> [ProgressRecord] {
    records.filter { record in
      guard let date = record.date, let end = occurrence.end else { return false }
      let isBegun = occurrence.start.map { $0 <= date } ?? (date.year == end.year)
      return isBegun && date <= end
    }
  }
}
