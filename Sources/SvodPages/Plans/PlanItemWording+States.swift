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
      return last.map(Self.lastDone)
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
    switch state {
    case .notKept: nil
    case .notBegun: "запланировано"
    case .running: "срок идёт"
    case .inProgress: "в\u{A0}работе"
    case .done(let date): "выполнено" + (date.map { " \(RussianDates.short($0))" } ?? "")
    case .doneLate(let days):
      printsOverdue
        ? "выполнено с\u{A0}опозданием на\u{A0}\(numbers.counted(days, .day, .accusative))"
        : "выполнено"
    case .overdue(let days):
      if printsOverdue {
        "просрочено на\u{A0}\(numbers.counted(days, .day, .accusative))"
      } else {
        occurrence?.end.map { "срок\u{A0}— \(RussianDates.short($0))" } ?? "срок прошёл"
      }
    case .postponed(let date): "срок перенесён на\u{A0}\(RussianDates.short(date))"
    case .cancelled: "отменено"
    case .notNeeded: "не\u{A0}требуется"
    case .needDidNotArise: "необходимость не\u{A0}возникла"
    case .beforeAdoption: "срок до\u{A0}принятия документа"
    case .counted(let count, let frequency, _): counted(count, frequency)
    case .undated(let reason, let last): undated(reason, last)
    }
  }

  /// «проведено 3 из не менее 4».
  private func counted(_ count: Int, _ frequency: DeadlineFrequency) -> String {
    let of =
      switch frequency.bound {
      case .atLeast: "не\u{A0}менее \(numbers.whole(frequency.count))"
      case .atMost: "не\u{A0}более \(numbers.whole(frequency.count))"
      case .exactly: numbers.whole(frequency.count)
      }
    return "проведено \(numbers.whole(count)) из\u{A0}\(of)"
  }

  /// Whether the document that sets the item's days is placed.
  private func hasSchedule(_ item: DatedPlanItem) -> Bool {
    item.schedule.flatMap { documents[$0] } != nil
  }

  private static func lastDone(_ day: CalendarDate) -> String {
    "последний раз\u{A0}— \(RussianDates.short(day))"
  }

  private func undated(_ reason: DeadlineDating.Reason, _ last: CalendarDate?) -> String? {
    let words: String? =
      switch reason {
      case .awaitsOutside: "ожидает внешнего срока"
      case .awaitsSchedule: "ожидает графика"
      case .awaitsEvent, .awaitsCompletion: "ожидает события"
      case .asNeeded: nil
      case .unspecified, .notUnderstood, .baseUnnamed, .yearUnknown, .severalTerms, .missingItem,
        .ambiguousItem, .loop:
        last == nil ? nil : "срок не\u{A0}определён"
      }
    let parts = [words, last.map(Self.lastDone)].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
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
    let named = (2...4).contains(days.count) ? days.map(RussianDates.short) : []
    let words = "документ о\u{A0}выполнении не\u{A0}размещён"
    return RichText(named.isEmpty ? words : "\(words): \(named.joined(separator: ", "))")
  }

  /// A link to what proves it; nothing where the audience may not know of it.
  func evidence(_ evidence: ProgressRecord.Evidence) -> RichText.Run? {
    switch evidence {
    case .address(let address): return .link("подтверждение", address: address)
    case .document(let id, let anchor):
      guard let document = documents[id] else { return nil }
      let place =
        anchor.flatMap { document.act.places.place(ofAnchor: $0)?.number }
        .map { ", п.\u{A0}\(Self.bare($0))" } ?? ""
      return .link(
        documents.name(of: document) + place,
        address: route.link(to: .document(id), anchor: anchor))
    }
  }
}
