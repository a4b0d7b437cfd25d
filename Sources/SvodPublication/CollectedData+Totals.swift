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
  /// What was given for the area itself stands as given.
  func total(year: Int, indicator place: Int, of area: Int) -> MunicipalOutcome? {
    guard metrics[place] != nil, let column = self[year, place] else { return nil }
    let given = column.areas[areas[area]]
    guard let members = members(of: area, indicator: place),
      var total = total(year: year, indicator: place, over: members)
    else { return MunicipalOutcome(outcome: own(year, place, area)) }
    if let given { total.outcome = PooledOutcome(given.outcome) }
    return total
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
    case .organizations: return { column.cells[$0].outcome }
    case .municipalities: return { Outcome(own(year, indicator, $0)) }
    }
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
