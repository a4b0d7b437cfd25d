import SvodContent
import SvodLanguage
import SvodManagement
import SvodPublication

extension DirectionList {
  /// The directions that have pages in a cycle, in the regulation's order.
  ///
  /// - Parameters:
  ///   - year: the cycle.
  ///   - table: all indicators of the summary.
  ///   - digest: the published section.
  ///   - page: from where links lead.
  init(in year: Int, _ table: SummaryTable, _ digest: SectionDigest, on page: Route) {
    hasCounts = year != digest.firstYear
    let hasCounts = hasCounts
    rows = SitePlan.directions(of: digest.section, digest.management).map { id in
      Row(
        id, table.directions.first { $0.part.id == id }, hasCounts: hasCounts, in: year, digest,
        on: page)
    }
    notes =
      [hasCounts ? RichText(Self.meaning) : nil, table.usual].compactMap(\.self)
      + table.notes.changes(methodology: page.link(to: .methodology))
  }

  private static let meaning =
    "«Без\u{A0}оценки динамики»\u{A0}— изменение слишком мало, сравнить нельзя или\u{A0}показатель "
    + "справочный. «П.\u{A0}п.»\u{A0}— процентные пункты, разность двух долей в\u{A0}процентах."
}

extension DirectionList.Row {
  fileprivate init(
    _ id: Direction.ID, _ counted: SummaryTable.Direction?, hasCounts: Bool, in year: Int,
    _ digest: SectionDigest, on page: Route
  ) {
    let numbers = digest.wording.numbers
    let isShown = counted?.showsFigure == true
    let absence =
      counted == nil ? "показателей нет" : isShown ? nil : "значений нет"
    let context = counted.flatMap { counted in
      counted.contextCount == 0
        ? nil : "из\u{A0}них общие сведения\u{A0}— \(numbers.whole(counted.contextCount))"
    }
    // An id is unique in its kind only, and indicators have anchors here too.
    anchor = "napravlenie-\(id)"
    indicatorAnchors =
      counted?.part.groups.flatMap(\.indicators).map {
        digest.section.catalogue.indicators[$0].id.text
      } ?? []
    title = digest.title(of: id)
    link = page.link(to: .direction(id, year: year))
    indicators = counted.map { numbers.whole($0.indicatorCount) }
    note = hasCounts || counted == nil ? context : absence ?? context
    counts = hasCounts && isShown ? counted.map { Counts($0.verdicts, numbers) } : nil
    remark = hasCounts || counted == nil ? absence : nil
    components = digest.components(of: id, in: year).map { cells in
      numbers.members(cells.count(where: \.isConfirmed), of: cells.count)
    }
  }
}

extension DirectionList.Row.Counts {
  fileprivate init(_ verdicts: [TileBar.Group.Verdict: Int], _ numbers: RussianNumbers) {
    better = numbers.whole(verdicts[.better, default: 0])
    worse = numbers.whole(verdicts[.worse, default: 0])
    unchanged = numbers.whole(verdicts[.unchanged, default: 0])
    unjudged = numbers.whole(verdicts[.unjudged, default: 0])
  }
}

extension SectionDigest {
  /// A direction as its author declares it; nil of one that only indicators name.
  func direction(_ id: Direction.ID) -> Direction? {
    section.mechanisms.lazy.flatMap(\.directions).first { $0.id == id }
  }

  /// A direction's number and title; its id where nothing else is known.
  func title(of id: Direction.ID) -> String {
    direction(id).map { Self.heading(number: $0.number, title: $0.title) } ?? id.text
  }

  /// What confirms a direction's components in a cycle; nil where nothing is offered for any.
  func components(of id: Direction.ID, in year: Int) -> [CycleCell]? {
    guard direction(id) != nil, !management.matrix.isEmpty, management.hasProofs else {
      return nil
    }
    return management.matrix.row(id, in: year)
  }
}
