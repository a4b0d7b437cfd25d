import SvodContent
import SvodNumbers
import SvodPublication

extension ManagementDecision {
  /// The decision as an audience may see it: people by their posts, links to what it may open.
  ///
  /// - Returns: nil where its own act is kept from the audience.
  func published(
    _ documents: DocumentIndex, in section: PublishedSection, _ records: ManagementRecords
  ) -> ManagementDecision? {
    if let source, documents[source.document] == nil { return nil }
    var decision = self
    let day = source.flatMap { documents[$0.document] }.flatMap { documents.date(of: $0) }
    let posts = { (text: String) in records.post(of: text, on: day, for: section.audience) }
    decision.responsible = responsible.map(posts)
    decision.participants = participants.map(posts)
    decision.indicators = indicators.filter { section.catalogue[$0] != nil }
    decision.evidence = evidence.filter { link in
      switch link {
      case .act(let act): documents[act.document] != nil
      case .address: true
      }
    }
    decision.answers = answers.published(documents, in: section)
    return decision
  }
}

extension EffectReview {
  /// The review without links to what an audience may not open.
  func published(_ documents: DocumentIndex, in section: PublishedSection) -> EffectReview {
    var review = self
    review.indicator = indicator.flatMap { section.catalogue[$0]?.id }
    review.source = source.flatMap { documents[$0.document] == nil ? nil : $0 }
    review.answers = answers.published(documents, in: section)
    return review
  }
}

extension [AnsweredSubject] {
  fileprivate func published(
    _ documents: DocumentIndex, in section: PublishedSection
  ) -> [AnsweredSubject] {
    let recommendations = Set(section.judgements.recommendations.map(\.id))
    return filter { subject in
      switch subject {
      case .recommendation(let id): recommendations.contains(id)
      case .decision: true
      case .act(let link): documents[link.document] != nil
      }
    }
  }
}

extension ManagementRecords {
  /// The post on a day of a person whom an id names; words that name nobody stay as they are.
  func post(of text: String, on date: CalendarDate?, for audience: Audience) -> String {
    let rows = people.filter { $0.id.text == text }
    let held = date.flatMap { date in rows.first { $0.held.contains(date) } }
    guard let person = held ?? rows.last else { return text }
    switch audience {
    case .publicReaders: return person.post ?? "член рабочей группы"
    case .workingGroup:
      return [person.name, person.post].compactMap(\.self).joined(separator: ", ")
    }
  }
}
