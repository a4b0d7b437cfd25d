import SvodContent
import SvodFigures
import SvodLanguage
import SvodPublication

/// The municipalities of a region's summary, in the order of their names.
struct MunicipalityList {
  let rows: [SummaryPage.MunicipalityRow]

  init(in year: Int, _ digest: SectionDigest, on page: Route) {
    rows = digest.municipalityOrder.map {
      SummaryPage.MunicipalityRow($0, in: year, digest, on: page)
    }
  }
}

extension SummaryPage.MunicipalityRow {
  fileprivate init(_ place: Int, in year: Int, _ digest: SectionDigest, on page: Route) {
    let section = digest.section
    let municipality = section.municipalities.municipalities[place]
    let area = Area.municipality(place)
    let open = section.organizations(of: area).count {
      section.organizations.organizations[$0].isOpen(in: year)
    }
    let hasFigure = section.catalogue.indicators.indices.contains {
      digest.indicatorYear($0, of: area, year)?.figures.total.outcome.figure != nil
    }
    let verdicts = section.verdicts(of: area, year: year)
    let isComparable = hasFigure && verdicts.areComparable && year != digest.firstYear
    anchor = municipality.id.text
    name = RussianText.bound(municipality.name)
    link = page.link(to: .summary(of: municipality.id, year: year))
    organizations = digest.wording.numbers.whole(open)
    better = isComparable ? digest.wording.numbers.whole(verdicts.better) : nil
    worse = isComparable ? digest.wording.numbers.whole(verdicts.worse) : nil
    remark =
      !hasFigure
      ? "значений нет"
      : isComparable || year == digest.firstYear ? nil : "сравнить нельзя"
  }
}

extension IndicatorTables.Words {
  init(of area: Area, in section: PublishedSection) {
    switch area {
    case .section where !section.isRegional:
      self.init(
        pictureHead: "По\u{A0}организациям", subject: "значения организаций",
        marks: MarkWords(own: "организация этой строки", other: "организация"))
    case .section:
      self.init(
        pictureHead: "По\u{A0}муниципалитетам", subject: "значения муниципалитетов",
        marks: MarkWords(own: "муниципалитет этой строки", other: "муниципалитет"))
    case .municipality:
      self.init(
        pictureHead: "Среди муниципалитетов",
        subject: "место среди муниципалитетов региона",
        marks: MarkWords(own: "этот муниципалитет", other: "другой муниципалитет"))
    }
  }
}
