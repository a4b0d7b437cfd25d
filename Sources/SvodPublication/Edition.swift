import SvodContent

/// The catalogue and the texts that an audience may see, without a trace of the others.
struct Edition: Sendable {
  let catalogue: IndicatorCatalogue
  /// By the place in `catalogue`: the place in the author's own.
  let originals: [Int]
  let mechanisms: [Mechanism]
  let cycles: [Cycle]
  let documents: [Document]
  let addresses: [MovedAddress]
  let judgements: Judgements
  let clusters: [Cluster]

  private let documentIDs: Set<Document.ID>

  init(_ content: Content, for audience: Audience, showsDrafts: Bool = false) {
    let documents = content.documents.filter(audience.sees)
    let documentIDs = Set(documents.map(\.id))
    let visible = content.catalogue.visibleIndicators(for: audience)
    let indicatorIDs = Set(visible.map(\.indicator.id))
    catalogue = IndicatorCatalogue(
      content.catalogue, keeping: visible.map { $0.indicator.keepingLinks(to: documentIDs) })
    originals = visible.map(\.original)
    mechanisms = content.mechanisms.map { $0.keepingGoals(of: indicatorIDs) }
    cycles = content.cycles.map { $0.keepingLinks(to: documentIDs) }
    self.documents = documents.map { $0.keepingLinks(to: documentIDs) }
    self.documentIDs = documentIDs
    clusters = content.clusters.map { $0.keepingLinks(to: documentIDs) }
    judgements = content.judgements.published(
      for: audience, catalogue, documentIDs, showsDrafts: showsDrafts)
    let vanished = Set(
      content.documents.map(\.id).filter { !documentIDs.contains($0) }.map {
        "dokumenty/\($0)"
      }
        + content.catalogue.indicators.map(\.id).filter { !indicatorIDs.contains($0) }.map {
          "pokazateli/\($0)"
        })
    addresses = content.addresses.filter { !$0.leads(into: vanished) }
  }

  /// The remark without a link to a document that the audience does not see.
  func published(_ remark: ObservationTable.Remark) -> ObservationTable.Remark {
    var remark = remark
    remark.document = documentIDs.known(remark.document)
    return remark
  }
}

extension Set<Document.ID> {
  /// The document that something names, if it is one of these.
  func known(_ document: Document.ID?) -> Document.ID? {
    document.flatMap { contains($0) ? $0 : nil }
  }
}

extension IndicatorCatalogue {
  /// Indicators with the visibility that holds, and their places in this catalogue.
  fileprivate func visibleIndicators(
    for audience: Audience
  ) -> [(original: Int, indicator: Indicator)] {
    indicators.enumerated().compactMap { place, indicator in
      var indicator = indicator
      indicator.visibility = visibility(of: indicator)
      return audience.sees(indicator.visibility) ? (place, indicator) : nil
    }
  }

  /// The indicator's own visibility, or its source's where that is narrower.
  ///
  /// A condition that concerns a head shows no organization, whatever the author or a consent
  /// says: the «нет» of one head must not stand anywhere, and «да» alone would tell who is left.
  private func visibility(of indicator: Indicator) -> Indicator.Visibility {
    let source = indicator.derivation.flatMap { self[$0.source] }
    let isOfHead = [indicator.concerns, source?.concerns].contains(.head)
    let judged: Indicator.Visibility =
      isOfHead && indicator.kind == .condition ? .aggregate : .public
    let both = [indicator.visibility, source?.visibility ?? .public, judged]
    if both.contains(.internal) { return .internal }
    return both.contains(.aggregate) ? .aggregate : .public
  }

  /// Some of a catalogue's indicators, with the groups that are not emptied by that.
  fileprivate init(_ catalogue: IndicatorCatalogue, keeping indicators: [Indicator]) {
    let kept = Set(indicators.map(\.group))
    let emptied = Set(catalogue.indicators.map(\.group)).subtracting(kept)
    let groups = catalogue.groups.indices.filter { !emptied.contains($0) }
    let places = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0) })
    self.init(
      groups: groups.map { catalogue.groups[$0] },
      indicators: indicators.map { indicator in
        var indicator = indicator
        indicator.group = places[indicator.group] ?? indicator.group
        return indicator
      })
  }
}

extension Indicator {
  fileprivate func keepingLinks(to documents: Set<Document.ID>) -> Indicator {
    var indicator = self
    indicator.definedBy = definedBy.flatMap { documents.contains($0.document) ? $0 : nil }
    return indicator
  }
}

extension Cluster {
  fileprivate func keepingLinks(to documents: Set<Document.ID>) -> Cluster {
    var cluster = self
    cluster.decidedBy = documents.known(decidedBy)
    return cluster
  }
}

extension Mechanism {
  fileprivate func keepingGoals(of indicators: Set<Indicator.ID>) -> Mechanism {
    var mechanism = self
    for direction in mechanism.directions.indices {
      for goal in mechanism.directions[direction].goals.indices {
        mechanism.directions[direction].goals[goal].indicators.removeAll {
          !indicators.contains($0)
        }
      }
    }
    return mechanism
  }
}

extension Cycle {
  fileprivate func keepingLinks(to documents: Set<Document.ID>) -> Cycle {
    var cycle = self
    cycle.approvedBy = documents.known(approvedBy)
    return cycle
  }
}

extension Document {
  fileprivate func keepingLinks(to documents: Set<Document.ID>) -> Document {
    var document = keepingCitations(of: documents)
    document.repeals.removeAll { !documents.contains($0) }
    document.amends.removeAll { !documents.contains($0) }
    document.editionOf = documents.known(editionOf)
    document.approvedBy = documents.known(approvedBy)
    return document
  }
}

extension MovedAddress {
  /// Whether one of the two pages stands in a folder of a thing that the audience does not see.
  fileprivate func leads(into vanished: Set<String>) -> Bool {
    [old, new].contains { address in
      let parts = address.split(separator: "/")
      return zip(parts, parts.dropFirst()).contains { vanished.contains("\($0)/\($1)") }
    }
  }
}
