import SvodContent
import SvodFigures
import SvodMetrics

extension CollectedData {
  /// Whose outcomes an area's value is made of.
  enum Members {
    /// By their places in the register.
    case organizations([Int])
    /// By their places among the areas: an indicator that municipalities answer for themselves.
    case municipalities([Int])

    var places: [Int] {
      switch self {
      case .organizations(let places), .municipalities(let places): places
      }
    }

    /// The same kind of members, others of them.
    func keeping(_ places: [Int]) -> Members {
      switch self {
      case .organizations: .organizations(places)
      case .municipalities: .municipalities(places)
      }
    }
  }

  /// The members of an area for an indicator; nil where the value is the area's own.
  func members(of area: Int, indicator place: Int) -> Members? {
    switch catalogue.indicators[place].level {
    case .organization: .organizations(areas.organizations[area])
    case .municipality:
      areas.isRegional && area == Areas.section
        ? .municipalities(Array(areas.municipalities)) : nil
    }
  }

  /// The value of an area for an indicator in a year, all by their places.
  ///
  /// What was given for the area itself stands as given, and is that of all who owe the indicator
  /// there. A region some of whose municipalities are given as wholes is their sum.
  func total(year: Int, indicator place: Int, of area: Int) -> MunicipalOutcome? {
    guard let metric = metrics[place], let column = self[year, place] else { return nil }
    let given = column.areas[areas[area]]
    guard let members = members(of: area, indicator: place),
      var total = total(year: year, indicator: place, over: members)
    else { return MunicipalOutcome(outcome: own(year, place, area)) }
    if let given {
      total.outcome = PooledOutcome(given.outcome)
      total.behind = max(total.behind, total.expected)
    } else if area == Areas.section, hasGivenMunicipalities(year: year, indicator: place) {
      return sumOfMunicipalities(year: year, indicator: place, by: metric)
    }
    return total
  }

  /// Whether some municipality's value of what organizations report is given as a whole.
  func hasGivenMunicipalities(year: Int, indicator place: Int) -> Bool {
    guard catalogue.indicators[place].level == .organization, let column = self[year, place],
      !column.areas.isEmpty
    else { return false }
    return areas.municipalities.contains { column.areas[areas[$0]] != nil }
  }

  private func sumOfMunicipalities(
    year: Int, indicator place: Int, by metric: Metric
  ) -> MunicipalOutcome {
    let parts = areas.municipalities.compactMap { total(year: year, indicator: place, of: $0) }
    var sum = MunicipalOutcome(
      pooling: metric, of: catalogue.indicators[place], over: Array(parts.indices)
    ) {
      Outcome(parts[$0].outcome)
    }
    let obstacle = parts.lazy.map(\.outcome).first(where: \.isIncomputable)
    if let obstacle { sum.outcome = obstacle }
    sum.given = parts.reduce(0) { $0 + $1.given }
    sum.expected = parts.reduce(0) { $0 + $1.expected }
    sum.behind = parts.reduce(0) { $0 + $1.behind }
    sum.withoutCounts = parts.flatMap(\.withoutCounts)
    return sum
  }

  /// The value of some members together.
  func total(
    year: Int, indicator place: Int, over members: Members
  ) -> MunicipalOutcome? {
    guard let metric = metrics[place],
      let outcome = outcomes(of: members, year: year, indicator: place)
    else { return nil }
    return MunicipalOutcome(
      pooling: metric, of: catalogue.indicators[place], over: members.places, outcome: outcome)
  }

  /// What each of the members gave, hidden or not.
  func outcomes(
    of members: Members, year: Int, indicator: Int
  ) -> ((Int) -> Outcome)? {
    guard let column = self[year, indicator] else { return nil }
    switch members {
    case .organizations: return { column.cells[$0].contribution }
    case .municipalities: return { contribution(year, indicator, $0) }
    }
  }

  /// What a municipality's own answer brings to the region's value.
  private func contribution(_ year: Int, _ place: Int, _ area: Int) -> Outcome {
    if catalogue.indicators[place].derivation == nil,
      let given = self[year, place]?.areas[areas[area]]
    {
      return given.contribution
    }
    return Outcome(own(year, place, area))
  }

  /// What an area answers for itself, or what follows from that of the indicator's source.
  private func own(_ year: Int, _ place: Int, _ area: Int) -> PooledOutcome {
    let indicator = catalogue.indicators[place]
    guard let derivation = indicator.derivation,
      let source = catalogue.index(of: derivation.source),
      let total = total(year: year, indicator: source, of: area)
    else {
      let isMeasured = indicator.since.map { $0 <= years[year] } ?? true
      let given = self[year, place]?.areas[areas[area]]?.entry ?? .none
      return PooledOutcome(Outcome(of: given, isOwed: isMeasured))
    }
    return switch total.outcome {
    case .figure(let figure): PooledOutcome(derivation.outcome(of: .figure(figure)))
    case .absent(let reason): PooledOutcome(derivation.outcome(of: .absent(reason)))
    case .incomputable(let obstacle): .incomputable(obstacle)
    }
  }
}

extension PooledOutcome {
  fileprivate var isIncomputable: Bool {
    switch self {
    case .incomputable: true
    case .figure, .absent: false
    }
  }
}

extension Outcome {
  /// What a municipality answers for itself is its own outcome; what cannot be computed is missing.
  fileprivate init(_ own: PooledOutcome) {
    switch own {
    case .figure(let figure): self = .figure(figure)
    case .absent(let reason): self = .absent(reason)
    case .incomputable: self = .absent(.missing)
    }
  }
}
