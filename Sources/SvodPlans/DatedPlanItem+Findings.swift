import SvodContent
import SvodDeadlines
import SvodDiagnostics
import SvodNumbers

extension DatedPlanItem {
  /// What is wrong with the item's term and with what is recorded of it.
  func findings(in plan: DatedPlan) -> [Diagnostic] {
    guard let dated else { return [] }
    return [reading(dated), reckoning(dated), beyondPlan(dated, plan), beforeAct(dated, plan)]
      .compactMap(\.self) + doubts(dated, plan) + unmatched
  }

  /// How findings call the item.
  private var name: String {
    item.number ?? String(item.title.plainText.prefix(60))
  }

  private func reading(_ dated: DatedItem) -> Diagnostic? {
    guard case .notUnderstood(let obscurity, let place) = dated.term.reading.outcome else {
      return nil
    }
    let text = dated.term.reading.text
    let part = String(text.dropFirst(place.lowerBound).prefix(place.count))
    return .obscure(obscurity, part.isEmpty ? text : part, of: name, at: termPosition)
  }

  private func reckoning(_ dated: DatedItem) -> Diagnostic? {
    guard case .undated(let reason) = dated.dating else { return nil }
    switch reason {
    case .loop(let anchors):
      return .loop(name, anchors.count, at: termPosition, words ?? "")
    case .missingItem(let number) where isOwn(number, dated):
      return .missingBase(number, of: name, isRepeated: false, at: termPosition)
    case .ambiguousItem(let number) where isOwn(number, dated):
      return .missingBase(number, of: name, isRepeated: true, at: termPosition)
    case .yearUnknown: return .yearUnknown(words ?? "", of: name, at: termPosition)
    case .missingItem, .ambiguousItem, .unspecified, .notUnderstood, .awaitsOutside,
      .awaitsSchedule, .awaitsEvent, .awaitsCompletion, .baseUnnamed, .asNeeded, .severalTerms:
      return nil
    }
  }

  /// Items behind one that counts from nowhere inherit its reason; it is told once.
  private func isOwn(_ number: String, _ dated: DatedItem) -> Bool {
    switch dated.term.reading.deadline?.dependence {
    case .term(let named), .completion(let named): named == number
    case .outside, .event, .date, .unnamed, nil: false
    }
  }

  private func beyondPlan(_ dated: DatedItem, _ plan: DatedPlan) -> Diagnostic? {
    guard let end = dated.endsBeyondPeriod.last?.end, let last = plan.frame.period?.upperBound
    else { return nil }
    return .beyondPlan(words ?? "", of: name, end, last, at: termPosition)
  }

  private func beforeAct(_ dated: DatedItem, _ plan: DatedPlan) -> Diagnostic? {
    // A year of its own is the act's own affair, and is looked at where acts are read.
    guard let adopted = plan.frame.adopted,
      case .once(let stretches) = dated.term.reading.deadline,
      !stretches.contains(where: { $0.year != nil }),
      let end = occurrences.compactMap(\.end).max(by: { $0 < $1 }), end < adopted
    else { return nil }
    return .beforeAct(words ?? "", of: name, end, adopted, at: termPosition)
  }

  private func doubts(_ dated: DatedItem, _ plan: DatedPlan) -> [Diagnostic] {
    let text = dated.term.reading.text
    var doubts = dated.term.reading.remarks.compactMap { remark -> Diagnostic? in
      switch remark {
      case .misspelt(let place):
        let part = String(text.dropFirst(place.lowerBound).prefix(place.count))
        return .misspelt(part, of: name, at: termPosition)
      case .severalTerms: return .severalTerms(text, of: name, at: termPosition)
      case .constantAndCounted: return .constantAndCounted(text, of: name, at: termPosition)
      case .monthNotNamed: return .monthNotNamed(text, of: name, at: termPosition)
      case .endAssumed, .startsAfter: return nil
      }
    }
    if dated.yearAssumption == .firstAfterAct {
      doubts.append(.yearAssumed(text, occurrences.first, of: name, at: termPosition))
    }
    return doubts
  }

  private var unmatched: [Diagnostic] {
    (progress?.unmatched ?? []).compactMap { record in
      record.position.map { .unmatched(record, of: name, at: $0) }
    }
  }
}

extension Diagnostic {
  private static func reason(_ obscurity: DeadlineReading.Obscurity) -> String {
    switch obscurity {
    case .unknownWords: "слова не распознаны"
    case .twoReadings: "слова читаются двояко"
    case .unclearEnd: "неясно, входит ли в срок последний месяц"
    case .noMonth: "не указано, какого месяца число"
    case .impossibleDate: "такого дня нет, или конец раньше начала"
    case .unclearYear: "неясно, к какому году относится один из месяцев"
    case .contradiction: "части срока противоречат друг другу"
    }
  }

  fileprivate static func obscure(
    _ obscurity: DeadlineReading.Obscurity, _ part: String, of item: String,
    at position: FilePosition
  ) -> Self {
    Diagnostic(
      .obscureDeadline, .warning, at: position,
      "Срок мероприятия «\(item)» не прочитан: \(reason(obscurity)), «\(part)»", text: part,
      hint: "Проверьте срок по подписанному документу; если там так и написано, оставьте как есть")
  }

  fileprivate static func loop(
    _ item: String, _ count: Int, at position: FilePosition, _ words: String
  ) -> Self {
    Diagnostic(
      .deadlineLoop, .warning, at: position,
      "Срок мероприятия «\(item)» по кругу считается от него самого, мероприятий в круге: \(count)",
      text: words, hint: "Проверьте номера пунктов, от которых считаются сроки")
  }

  fileprivate static func missingBase(
    _ number: String, of item: String, isRepeated: Bool, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .missingDeadlineBase, .warning, at: position,
      isRepeated
        ? "Срок мероприятия «\(item)» считается от пункта «\(number)», а таких в плане несколько"
        : "Срок мероприятия «\(item)» считается от пункта «\(number)», которого в плане нет",
      text: number, hint: "Проверьте номер пункта по подписанному документу")
  }

  fileprivate static func yearUnknown(
    _ words: String, of item: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .doubtfulDeadline, .warning, at: position,
      "Год срока «\(words)» мероприятия «\(item)» ниоткуда не следует", text: words,
      hint: "Укажите период плана или дату акта", example: "period: 2022")
  }

  fileprivate static func beyondPlan(
    _ words: String, of item: String, _ end: CalendarDate, _ last: CalendarDate,
    at position: FilePosition
  ) -> Self {
    Diagnostic(
      .deadlineBeyondPlan, .warning, at: position,
      "Срок мероприятия «\(item)» кончается \(end), после периода плана (\(last))", text: words,
      hint: "Проверьте, так ли задумано: сроки отсчитываются один за другим")
  }

  fileprivate static func beforeAct(
    _ words: String, of item: String, _ end: CalendarDate, _ adopted: CalendarDate,
    at position: FilePosition
  ) -> Self {
    Diagnostic(
      .deadlineBeforeAct, .warning, at: position,
      "Срок мероприятия «\(item)» кончился \(end), до принятия документа (\(adopted))", text: words,
      hint: "Проверьте год срока и дату документа")
  }
}

extension Diagnostic {
  fileprivate static func misspelt(
    _ part: String, of item: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .doubtfulDeadline, .warning, at: position,
      "В сроке мероприятия «\(item)» написано «\(part)» вместо «в течение»", text: part,
      hint: "Оставьте как есть, если так в подписанном документе", example: "в течение")
  }

  fileprivate static func severalTerms(
    _ words: String, of item: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .doubtfulDeadline, .warning, at: position,
      "У мероприятия «\(item)» несколько сроков, которые не складываются в один: «\(words)»",
      text: words, hint: "Проверьте срок по подписанному документу")
  }

  fileprivate static func constantAndCounted(
    _ words: String, of item: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .doubtfulDeadline, .warning, at: position,
      "Срок мероприятия «\(item)» назван и постоянным, и считаемым: «\(words)»", text: words,
      hint: "Проверьте срок по подписанному документу")
  }

  fileprivate static func monthNotNamed(
    _ words: String, of item: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .doubtfulDeadline, .warning, at: position,
      "В сроке мероприятия «\(item)» не сказано, какого месяца число: «\(words)»", text: words,
      hint: "Проверьте срок по подписанному документу")
  }

  fileprivate static func yearAssumed(
    _ words: String, _ first: DeadlineOccurrence?, of item: String, at position: FilePosition
  ) -> Self {
    let day = (first?.end ?? first?.start).map { ", взят ближайший: \($0.year)" } ?? ""
    return Diagnostic(
      .doubtfulDeadline, .warning, at: position,
      "Год срока «\(words)» мероприятия «\(item)» не указан\(day)", text: words,
      hint: "Проверьте, один раз или каждый год: срок без слова «ежегодно» считается одним")
  }

  fileprivate static func unmatched(
    _ record: ProgressRecord, of item: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .unmatchedProgress, .warning, at: position,
      "У мероприятия «\(item)» несколько сроков, и неясно, к какому относится строка",
      text: record.occurrence,
      hint: "Укажите срок в столбце «occurrence»: его номер по порядку, месяц или день",
      example: "март 2022")
  }
}
