import SvodContent
import SvodDeadlines
import SvodLanguage
import SvodNumbers
import SvodPlans

extension PlanItemWording {
  func mark(_ item: DatedPlanItem) -> PlanMark? {
    removed.contains(item.anchor) ? .off : item.standing.share.map(mark)
  }

  func mark(_ share: PlanItemStanding.Share) -> PlanMark {
    switch share {
    case .done: .done
    case .underWay: .work
    case .overdue: printsOverdue ? .late : .work
    case .planned: .plan
    case .dropped: .off
    case .open: .open
    }
  }

  /// The item's state; nil where nobody keeps records, or the reading has said it.
  func state(_ item: DatedPlanItem) -> String? {
    if removed.contains(item.anchor) { return "исключено действующей редакцией" }
    switch item.standing {
    case .notKept: return nil
    case .state(.undated(.awaitsSchedule, let last), _) where hasSchedule(item):
      return last.map(TermStateWording.lastDone)
    case .state(let state, let occurrence):
      return missed(item) ?? words(state, occurrence)
    case .partly(let done, let count, let next):
      let rest = next.map { "; следующий срок: \(deadlines.span($0))" } ?? ""
      return "выполнено \(numbers.whole(done)) из\u{A0}\(numbers.counted(count, .term, .genitive))"
        + rest
    }
  }

  /// The state of one of an item's times.
  func state(of occurrence: DeadlineOccurrence, _ item: DatedPlanItem) -> String? {
    item.progress?.occurrences.first { $0.occurrence == occurrence }
      .flatMap { words($0.state, occurrence) }
  }

  /// Of what is due again and again: how many times nobody did it.
  private func missed(_ item: DatedPlanItem) -> String? {
    let all = item.progress?.occurrences ?? []
    let late = all.filter { $0.state.share == .overdue }
    guard printsOverdue, late.count > 1, let last = late.last?.occurrence.end else { return nil }
    let terms = numbers.counted(all.count, .term, .genitive)
    return "просрочено \(numbers.whole(late.count)) из\u{A0}\(terms); "
      + "последний\u{A0}— \(RussianDates.short(last))"
  }

  func words(_ state: DeadlineState, _ occurrence: DeadlineOccurrence?) -> String? {
    states.words(state, occurrence)
  }

  /// Whether the document that sets the item's days is placed.
  private func hasSchedule(_ item: DatedPlanItem) -> Bool {
    item.schedule.flatMap { documents[$0] } != nil
  }
}

extension PlanItemWording {
  /// Evidence and notes of the records, the latest last.
  func details(_ item: DatedPlanItem) -> [RichText] {
    let lines = item.records.compactMap { record -> RichText? in
      var runs = record.evidence.compactMap(evidence).map { [$0] }.joined(
        separator: [.text(", ")]
      ).map(\.self)
      if item.records.count > 1, let date = record.date, !runs.isEmpty {
        runs.insert(.text("\(RussianDates.short(date)): "), at: 0)
      }
      if let note = record.note {
        runs.append(.text(runs.isEmpty ? note : ". \(note)"))
      }
      return runs.isEmpty ? nil : RichText(runs)
    }
    return lines + [unproven(item)].compactMap(\.self)
  }

  /// That nothing shows what is done; of several records, the days of those without a document.
  private func unproven(_ item: DatedPlanItem) -> RichText? {
    let silent = item.records.filter { $0.state == .done && $0.evidence.isEmpty }
    guard !silent.isEmpty else { return nil }
    // Days of many records are those of the organizations that report; nobody looks for each.
    let days = Set(silent.compactMap(\.date)).sorted()
    let least = item.records.count > 1 ? 1 : 2
    let named = (least...4).contains(days.count) ? days.map(RussianDates.short) : []
    let words = "документ о\u{A0}выполнении не\u{A0}размещён"
    return RichText(named.isEmpty ? words : "\(words): \(named.joined(separator: ", "))")
  }

  /// A link to what proves it; nothing where the audience may not know of it.
  func evidence(_ evidence: ProgressRecord.Evidence) -> RichText.Run? {
    EvidenceWording(documents: documents, route: route).run(evidence)
  }
}
