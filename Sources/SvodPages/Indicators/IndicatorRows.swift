import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// The organizations of an indicator's page, in the register's order.
struct IndicatorRows {
  let heads: [String]
  let axis: StripAxis?
  let rows: [IndicatorPage.OrganizationRow]
  /// Why there are no rows.
  let absence: String?
  let meaning: RichText?
  let notes: [RichText]

  init(of members: [IndicatorContext.Member], _ context: IndicatorContext) {
    heads = [String(context.year - 1), String(context.year)]
    absence = Self.absence(in: context, hasMembers: !members.isEmpty)
    guard absence == nil else {
      (axis, rows, meaning, notes) = (nil, [], nil, [])
      return
    }
    let scale = context.scale
    var notes = TableNotes()
    if let median = context.figures?.median { notes.add(median: median) }
    axis = scale?.axis(unit: context.style.unit, numbers: context.wording.numbers)
    rows = members.map { IndicatorPage.OrganizationRow($0, context, scale, &notes) }
    meaning = notes.meaning
    self.notes = notes.sentences(
      context.wording, methodology: context.route.link(to: .methodology))
  }

  private static func absence(
    in context: IndicatorContext, hasMembers: Bool
  ) -> String? {
    if context.figures == nil {
      return "Значения этого показателя в\u{A0}разделе пока не\u{A0}вычисляются."
    }
    if context.indicator.level == .municipality {
      return "Показатель собирается по\u{A0}муниципалитету в\u{A0}целом; значений отдельных "
        + "организаций у\u{A0}него нет."
    }
    if context.section.isAggregate(context.place) {
      return "По\u{A0}этому показателю публикуется только значение по\u{A0}муниципалитету."
    }
    return hasMembers ? nil : "Организаций, к\u{A0}которым относится показатель, нет."
  }
}

extension IndicatorPage.OrganizationRow {
  fileprivate init(
    _ member: IndicatorContext.Member, _ context: IndicatorContext, _ scale: StripScale?,
    _ notes: inout TableNotes
  ) {
    let place = member.place
    let outcome = context.outcome(of: place, in: context.year)
    let change = context.section.change(
      organization: place, indicator: context.place, year: context.year)
    let before = context.outcome(of: place, in: context.year - 1)
    notes.add(outcome)
    if let change { notes.add(change, of: member.name) }
    anchor = member.anchor
    name = member.name
    link = member.link
    now = context.cell(outcome, of: place)
    self.before = context.hasBefore ? context.wording.cell(before, context.style) : nil
    self.change = change.flatMap {
      context.wording.cell($0, in: context.year, context.style)
    }
    picture = context.picture(outcome, scale)
    calculation = context.calculation(outcome)
    source = context.source(of: place)
  }
}

extension IndicatorContext {
  /// Whether there is a cycle before the page's own.
  fileprivate var hasBefore: Bool {
    section.cycles.first.map { $0.year < year } ?? false
  }

  fileprivate func outcome(of organization: Int, in year: Int) -> Outcome {
    section.outcome(organization: organization, indicator: place, year: year)
      ?? .absent(.missing)
  }

  fileprivate func cell(_ outcome: Outcome, of organization: Int) -> ValueCell {
    var cell = wording.cell(outcome, style)
    cell.note = Wording.words(
      section.flags(organization: organization, indicator: place, year: year))
    return cell
  }

  /// The organization's place on the common axis, with the median of all.
  fileprivate func picture(_ outcome: Outcome, _ scale: StripScale?) -> IndicatorRow.Picture {
    guard let scale, let magnitude = outcome.figure?.magnitude else { return .none }
    return .strip(
      StripChart(
        peers: [], own: scale.place(of: magnitude),
        median: figures?.median.map(scale.place), label: nil))
  }

  /// «11 / 18 · 100 %»: the formula of Russian acts with the organization's own numbers.
  fileprivate func calculation(_ outcome: Outcome) -> String? {
    switch outcome.figure {
    case .share(let numerator, let denominator):
      let part = wording.numbers.decimal(Ratio(numerator), decimals: 0)
      let all = wording.numbers.decimal(Ratio(denominator), decimals: 0)
      return "\(part)\u{A0}/\u{A0}\(all)\u{A0}· 100\u{A0}%"
    case .mean(_, let base):
      return "среднее по\u{A0}\(wording.numbers.decimal(Ratio(base), decimals: 0))"
    case .percentage:
      return "сообщён только процент"
    case .answer:
      return indicator.derivation.map { "проверено: \($0.text)" }
    case .count, .tally, nil:
      return nil
    }
  }

  /// «data/2021/kadry.csv, строка 7».
  fileprivate func source(of organization: Int) -> String? {
    let collected = indicator.derivation.flatMap { section.catalogue.index(of: $0.source) } ?? place
    return section.provenance(organization: organization, indicator: collected, year: year).map {
      "\($0.file), строка\u{A0}\($0.line)"
    }
  }
}
