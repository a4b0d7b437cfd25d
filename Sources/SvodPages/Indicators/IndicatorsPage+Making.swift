import SvodContent
import SvodFigures
import SvodLanguage
import SvodPublication

extension IndicatorsPage {
  /// The catalogue in the regulation's order, with the values of a cycle where it has any.
  init(in year: Int, from digest: SectionDigest, frame: PageFrame) {
    let list = IndicatorList(in: year, digest, on: frame.route)
    heading =
      digest.section.municipality(of: digest.area(of: frame.route))
      .map { "\(RussianText.bound($0.name)): показатели" } ?? "Показатели"
    valueHead = String(year)
    statement = list.statement
    directions = list.directions
    notes = list.notes
    self.frame = frame.described(by: statement).citing(
      "\(heading)\u{A0}: \(year)\u{A0}год", time: digest.citedTime(of: year),
      places: "Адрес значения открывается по\u{A0}ссылке на\u{A0}названии показателя.")
  }
}

/// The entries of a list of indicators, and what they have to explain.
private struct IndicatorList {
  private(set) var directions: [IndicatorsPage.DirectionPart] = []
  private var tableNotes: TableNotes
  /// Without any figure the list shows what is measured, and no columns of absences.
  private let showsValues: Bool
  private let area: Area
  private let year: Int
  private let digest: SectionDigest
  private let page: Route

  init(in year: Int, _ digest: SectionDigest, on page: Route) {
    self.year = year
    self.digest = digest
    self.page = page
    let area = digest.area(of: page)
    self.area = area
    tableNotes = digest.words(of: area).notes
    showsValues = digest.section.catalogue.indicators.indices.contains {
      digest.indicatorYear($0, of: area, year)?.figures.total.outcome.figure != nil
    }
    for part in digest.parts {
      var groups: [IndicatorsPage.Group] = []
      for group in part.groups {
        for (place, inner) in group.underHeadings(digest.section.catalogue).enumerated() {
          groups.append(
            IndicatorsPage.Group(
              title: place == 0 ? group.title : "", part: inner.heading,
              entries: inner.indicators.map { entry($0) }))
        }
      }
      directions.append(
        IndicatorsPage.DirectionPart(
          anchor: anchor(of: part.id), formerAnchors: formerAnchors(of: part.id),
          title: part.title, version: version(of: part.id), groups: groups))
    }
  }

  private func formerAnchors(of direction: Direction.ID) -> [String] {
    digest.section.mechanisms.flatMap(\.directions).first { $0.id == direction }?.formerIDs ?? []
  }

  /// The day of a direction's list, the latest where it stands in several files.
  private func version(of direction: Direction.ID) -> String? {
    digest.section.catalogue.groups.filter { $0.direction == direction }
      .compactMap(\.version).max().map { "Перечень от\u{A0}\(RussianDates.short($0))" }
  }

  /// The direction's id, told apart from an indicator's: an id is unique in its kind only.
  private func anchor(of direction: Direction.ID) -> String {
    let isTaken = digest.section.catalogue.indicators.contains {
      $0.id.text == direction.text || $0.formerIDs.contains(direction.text)
    }
    return isTaken ? "napravlenie-\(direction)" : direction.text
  }

  var statement: RichText {
    let numbers = digest.wording.numbers
    let indicators = numbers.counted(digest.section.catalogue.indicators.count, .indicator)
    var runs: [RichText.Run] = [.text("В\u{A0}перечне "), .strong(indicators)]
    if digest.parts.count > 1 {
      let directions = numbers.counted(digest.parts.count, .direction, .dative)
      runs.append(.text(" по\u{A0}\(directions)"))
    }
    runs.append(.text("."))
    if !showsValues {
      runs.append(.text(" Сведений \(Wording.forYear(year)) в\u{A0}разделе нет."))
    }
    return RichText(runs)
  }

  var notes: [RichText] {
    [tableNotes.meaning].compactMap(\.self)
      + tableNotes.sentences(digest.wording, methodology: page.link(to: .methodology))
  }

  private mutating func entry(_ place: Int) -> IndicatorsPage.Entry {
    let context = IndicatorContext(place, of: area, in: year, digest)
    let title = RussianText.bound(context.indicator.title)
    let link = page.link(to: context.route)
    var entry = IndicatorsPage.Entry(
      anchor: context.indicator.id.text, formerAnchors: context.indicator.formerIDs,
      code: context.indicator.number, title: title, link: link,
      unit: context.style.unit.flatMap { title.hasSuffix(", \($0)") ? nil : $0 })
    guard showsValues else { return entry }
    entry.value = context.shared?.municipal ?? digest.wording.cell(.missing)
    if let shared = context.shared {
      entry.value?.link = "\(link)#\(Route.calculationAnchor)"
      tableNotes.add(shared.figures.total.outcome)
    }
    if let change = context.change {
      entry.change = digest.cell(change, of: place, in: year)
      tableNotes.add(change.judged, of: digest.indicatorNames[place])
    }
    tableNotes.add(printed: [entry.value])
    return entry
  }
}

extension DirectionPart.Group {
  /// A group by its sub-headings, each once, in the order in which they come first.
  fileprivate func underHeadings(
    _ catalogue: IndicatorCatalogue
  ) -> [(heading: String?, indicators: [Int])] {
    var parts: [(heading: String?, indicators: [Int])] = []
    for indicator in indicators {
      let heading = catalogue.indicators[indicator].heading.map(RussianText.bound)
      if let known = parts.firstIndex(where: { $0.heading == heading }) {
        parts[known].indicators.append(indicator)
      } else {
        parts.append((heading, [indicator]))
      }
    }
    return parts
  }
}
