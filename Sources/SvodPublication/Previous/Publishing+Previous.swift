import SvodContent
import SvodFigures
import SvodMetrics

extension Publishing {
  /// What the publication before tells of an indicator in a year; nil where it tells nothing.
  func earlierTelling(of source: Int, year: Int) -> EarlierTelling? {
    guard let previous else { return nil }
    let indicator = collected.catalogue.indicators[source]
    let standings = register.map {
      previous[collected.years[year], indicator.id, .organization($0)]
    }
    let areas = (0..<areas.count).map {
      previous[collected.years[year], indicator.id, subject(of: self.areas[$0])]
    }
    guard (standings + areas).contains(where: { $0 != nil }) else { return nil }
    let hidden = standings.indices.filter { standings[$0] == .absent(.suppressed) }
    return EarlierTelling(
      hidden: Set(hidden),
      known: Set(
        standings.indices.filter { isStill(standings[$0], $0, year: year, indicator: source) }),
      isTold: areas.map(\.isShown),
      wasHidden: areas.map { $0 == .absent(.suppressed) },
      isChanged: areas.enumerated().map { area, standing in
        isChanged(standing, area, standings, year: year, indicator: source)
      })
  }

  private func subject(of area: Area) -> PublishedFigures.Subject {
    switch area {
    case .section: .section
    case .municipality(let place): .municipality(municipalities[place])
    }
  }

  private func isStill(
    _ standing: PublishedFigures.Standing?, _ organization: Int, year: Int, indicator: Int
  ) -> Bool {
    guard case .shown(let amounts)? = standing,
      case .figure(let figure)? = collected[year, indicator]?.cells[organization].outcome
    else { return false }
    return FigureAmounts(figure) == amounts
  }

  /// Whether an area's earlier total is another than that of what was shown then and of what those
  /// that were hidden have now.
  private func isChanged(
    _ total: PublishedFigures.Standing?, _ area: Int,
    _ standings: [PublishedFigures.Standing?], year: Int, indicator: Int
  ) -> Bool {
    guard case .shown(let amounts)? = total, let metric = collected.metrics[indicator],
      let column = collected[year, indicator]
    else { return false }
    let entry = collected.catalogue.indicators[indicator]
    let then = MunicipalOutcome(
      pooling: metric, of: entry, over: areas.organizations[area]
    ) { organization in
      switch standings[organization] {
      case .shown(let amounts)?:
        amounts.figure(of: entry.kind).map(Outcome.figure) ?? .absent(.missing)
      case .absent(.suppressed)?: column.cells[organization].contribution
      case .absent(let reason)?: .absent(reason)
      case nil: .absent(.notApplicable)
      }
    }
    return then.outcome.figure.map { FigureAmounts($0) != amounts } ?? true
  }
}

extension PublishedFigures.Standing? {
  fileprivate var isShown: Bool {
    if case .shown? = self { true } else { false }
  }
}
