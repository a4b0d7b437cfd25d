import SvodContent

extension Judgements {
  /// What an edition may say of people's decisions.
  ///
  /// What names an organization beside an indicator that shows none is left out, and so is what
  /// was not decided yet; a link to a document that the audience does not see is cut.
  ///
  /// - Parameters:
  ///   - audience: for whom the edition is.
  ///   - catalogue: the edition's own.
  ///   - documents: the ids of the edition's own documents.
  ///   - showsDrafts: whether recommendations are shown before they are approved.
  /// - Returns: what is left.
  func published(
    for audience: Audience, _ catalogue: IndicatorCatalogue, _ documents: Set<Document.ID>,
    showsDrafts: Bool
  ) -> Judgements {
    func names(_ indicator: Indicator.ID, _ organization: Organization.ID?) -> Bool {
      guard let entry = catalogue[indicator] else { return false }
      return organization == nil || audience.seesOrganizations(entry.visibility)
    }
    var published = Judgements()
    published.decisions = decisions.filter {
      names($0.indicator, $0.organization) && audience.sees($0.state)
    }.map { $0.keepingLinks(to: documents) }
    published.answers = answers.filter { names($0.indicator, $0.organization) }.compactMap {
      $0.keepingLinks(to: documents)
    }
    published.recommendationRules = showsDrafts ? recommendationRules : []
    published.recommendations = recommendations.filter { found in
      let isNamed = found.indicator.map { names($0, found.organization) } ?? true
      let isApproved = found.approvedBy.map(documents.contains) ?? false
      return isNamed && (isApproved || showsDrafts && found.approvedBy == nil)
    }
    return published
  }
}

extension Audience {
  /// Whether a decision of the state exists for the audience: in public only a confirmed zone does.
  fileprivate func sees(_ state: ZoneDecision.State) -> Bool {
    switch (self, state) {
    case (.publicReaders, .draft), (.publicReaders, .rejected): false
    case (.publicReaders, .confirmed), (.workingGroup, _): true
    }
  }
}

extension ZoneDecision {
  fileprivate func keepingLinks(to documents: Set<Document.ID>) -> ZoneDecision {
    var decision = self
    decision.approvedBy = documents.known(approvedBy)
    return decision
  }
}

extension Answer {
  /// Nil where nothing is left of the answer.
  fileprivate func keepingLinks(to documents: Set<Document.ID>) -> Answer? {
    guard let document, !documents.contains(document) else { return self }
    if text == nil { return nil }
    var answer = self
    answer.document = nil
    answer.anchor = nil
    answer.clause = nil
    return answer
  }
}
