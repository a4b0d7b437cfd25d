import SvodContent
import SvodFigures
import SvodLanguage
import SvodPublication

/// What changed by years: which series are cut and why, what is measured since when, and of which
/// day the lists of indicators are.
struct YearlyChangesText {
  static let anchor = "po-godam"

  /// Empty where nothing changed.
  let rules: [MethodologyPage.Rule]

  private let digest: SectionDigest
  private let page: Route

  init(_ digest: SectionDigest, on page: Route) {
    self.digest = digest
    self.page = page
    let years = digest.section.cycles.map(\.year)
    let builder = Builder(digest: digest, page: page)
    let paragraphs =
      years.reversed().flatMap { builder.paragraphs(of: $0, isFirst: $0 == years.first) }
      + builder.versions
    rules =
      paragraphs.isEmpty
      ? []
      : [
        MethodologyPage.Rule(
          anchor: Self.anchor, title: "Что менялось по\u{A0}годам", paragraphs: paragraphs)
      ]
  }

  private struct Builder {
    let digest: SectionDigest
    let page: Route

    private var catalogue: IndicatorCatalogue { digest.section.catalogue }

    /// What begins in a cycle, then what is cut before it: a paragraph for every reason.
    func paragraphs(of year: Int, isFirst: Bool) -> [RichText] {
      let since =
        isFirst
        ? []
        : catalogue.indicators.indices.filter {
          catalogue.indicators[$0].since == year
        }
      let begun: [RichText] =
        since.isEmpty
        ? []
        : [
          RichText(
            head(year) + [.text("Сопоставимые данные начинаются у\u{A0}показателей: ")]
              + links(to: since, in: year).closed)
        ]
      return begun
        + breaks(in: year).map { reason, indicators, owner in
          let whose = owner.map { " (\($0))" } ?? ""
          let words = "нельзя сравнить с\u{A0}прежними годами\(whose). \(reason.capitalizedFirst)"
          return RichText(
            head(year) + links(to: indicators, in: year) + [.text("\u{A0}— \(words)".closed)])
        }
    }

    private func head(_ year: Int) -> [RichText.Run] {
      [.strong(RussianDates.calendarYear(year).closed), .text(" ")]
    }

    private func links(to indicators: [Int], in year: Int) -> [RichText.Run] {
      indicators.map { place -> [RichText.Run] in
        let target = Route.indicator(catalogue.indicators[place].id, year: year)
        return [
          .text("«"), .link(digest.indicatorTitles[place], address: page.link(to: target)),
          .text("»"),
        ]
      }.joined(separator: [.text(", ")]).map(\.self)
    }

    /// By reasons in the catalogue's order: whose series are cut before the cycle.
    private func breaks(in year: Int) -> [(String, [Int], String?)] {
      var found: [(reason: String, indicators: [Int], owner: String?)] = []
      for place in catalogue.indicators.indices where catalogue.indicators[place].derivation == nil
      {
        for (reason, owner) in reasons(of: place, in: year) {
          if let known = found.firstIndex(where: { $0.reason == reason && $0.owner == owner }) {
            found[known].indicators.append(place)
          } else {
            found.append((reason, [place], owner))
          }
        }
      }
      return found
    }

    /// The reason for all; else those of single organizations, where these are shown.
    private func reasons(of indicator: Int, in year: Int) -> [(String, String?)] {
      let section = digest.section
      let all = section.municipalSeries(.section, indicator: indicator, through: year)
      if let reason = all?.reason(in: year) { return [(RussianText.bound(reason), nil)] }
      if section.isAggregate(indicator) { return [] }
      return section.organizations.organizations.indices.compactMap { place in
        let organization = section.organizations.organizations[place]
        guard catalogue.indicators[indicator].applies(to: organization, in: year),
          let reason = section.series(organization: place, indicator: indicator, through: year)?
            .reason(in: year)
        else { return nil }
        return (RussianText.bound(reason), RussianText.bound(organization.shortName(in: year)))
      }
    }

    /// «Перечень «Кадры» — от 30.04.2021.», of every list that is dated.
    var versions: [RichText] {
      let dated = catalogue.groups.compactMap { group in
        group.version.map {
          "«\(RussianText.bound(group.title))»\u{A0}— от\u{A0}\(RussianDates.short($0))"
        }
      }
      return dated.isEmpty
        ? [] : [RichText("Перечни показателей: \(dated.joined(separator: "; "))".closed)]
    }
  }
}

extension Series {
  /// Why the series is cut before a cycle; nil where it is not.
  fileprivate func reason(in year: Int) -> String? {
    points.first { $0.year == year }?.cut?.reason
  }
}
