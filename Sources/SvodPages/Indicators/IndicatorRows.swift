import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// The rows of an indicator's page: organizations in the register's order, or a region's
/// municipalities in the order of their names.
struct IndicatorRows {
  let heads: [String]
  let axis: StripAxis?
  /// What the dotted line of the charts is.
  let referenceTitle: String?
  let rows: [IndicatorPage.OrganizationRow]
  /// Why there are no rows.
  let absence: String?
  let meaning: RichText?
  let notes: [RichText]

  init(of members: [IndicatorContext.Member], _ context: IndicatorContext) {
    heads = [String(context.year - 1), String(context.year)]
    absence = Self.absence(in: context, hasMembers: !members.isEmpty || context.isRegion)
    var notes = context.words.notes
    let isListed = absence == nil
    let axis = isListed ? DumbbellAxis(context) : nil
    self.axis = axis?.axis
    referenceTitle = axis?.referenceTitle
    let rows =
      !isListed
      ? []
      : context.isRegion
        ? context.digest.municipalityOrder.map {
          IndicatorPage.OrganizationRow(municipality: $0, context, on: axis, &notes)
        } : members.map { IndicatorPage.OrganizationRow($0, context, on: axis, &notes) }
    let gap = YearGap(rows, context)
    self.rows = gap.map { gap in rows.map(gap.withoutRepeating) } ?? rows
    if isListed, let median = context.figures?.median { notes.add(median: median) }
    Self.addYears(to: &notes, context)
    meaning = isListed ? gap.map { $0.sentence(before: notes.meaning) } ?? notes.meaning : nil
    // Without a table of organizations the signs are those of the table of cycles.
    self.notes =
      (isListed ? [] : [notes.meaning].compactMap(\.self))
      + notes.sentences(context.wording, methodology: context.route.link(to: .methodology))
  }

  /// The table of cycles shows absences too.
  private static func addYears(to notes: inout TableNotes, _ context: IndicatorContext) {
    for cycle in context.section.cycles where cycle.year <= context.year {
      guard let shared = context.digest.indicatorYear(context.place, of: context.area, cycle.year)
      else { continue }
      guard cycle.hasData else {
        notes.add(Outcome.absent(.missing))
        continue
      }
      notes.add(shared.figures.total.outcome)
      let change = context.section.municipalChange(
        context.area, indicator: context.place, year: cycle.year)
      if let change { notes.add(change.judged, of: RussianDates.calendarYear(cycle.year)) }
      notes.add(printed: [shared.municipal])
    }
  }

  private static func absence(in context: IndicatorContext, hasMembers: Bool) -> String? {
    if context.isRegion { return nil }
    if context.indicator.level == .municipality {
      return "Показатель собирается по\u{A0}муниципалитету в\u{A0}целом; значений отдельных "
        + "организаций у\u{A0}него нет."
    }
    if context.section.isAggregate(context.place) {
      return "По\u{A0}этому показателю публикуется только значение по\u{A0}муниципалитету."
    }
    if context.section.organizations.organizations.isEmpty {
      return "Перечня организаций в\u{A0}разделе нет."
    }
    return hasMembers
      ? nil
      : "\(Wording.inYear(context.year).capitalizedFirst) организаций, к\u{A0}которым относится "
        + "показатель, не\u{A0}было."
  }
}

extension IndicatorPage.OrganizationRow {
  fileprivate init(
    _ member: IndicatorContext.Member, _ context: IndicatorContext, on axis: DumbbellAxis?,
    _ notes: inout TableNotes
  ) {
    let place = member.place
    let outcome = context.outcome(of: place, in: context.year)
    let change = context.section.change(
      organization: place, indicator: context.place, year: context.year)
    notes.add(outcome)
    if let change { notes.add(change, of: member.name) }
    anchor = member.anchor
    formerAnchors = member.formerAnchors
    name = member.name
    link = member.link
    now = context.cell(outcome, of: place)
    now.link = "#\(member.anchor)"
    let before = context.hasBefore ? context.outcome(of: place, in: context.year - 1) : nil
    if let before {
      notes.add(before)
      self.before = context.wording.cell(before, context.style)
      self.before?.link = context.linkBefore(to: place)
      self.before?.correction = context.correction(of: place, in: context.year - 1)
    }
    let cell = context.digest.answered(
      context.digest.cell(change, of: context.place, in: context.year), context.place,
      of: place, in: context.year, on: context.route)
    self.change = cell
    chart = axis?.chart(
      before: before?.figure, now: outcome.figure, change: change, tone: cell?.tone ?? .neutral)
    notes.add(printed: [self.before, now])
    calculation = context.calculation(outcome, of: place)
    source = context.source(of: place)
  }
}

extension IndicatorContext {
  fileprivate func correction(of organization: Int, in year: Int) -> PageFrame.Link? {
    digest.correctionLink(
      of: indicator.id, organization: section.organizations.organizations[organization].id,
      year: year, on: route)
  }

  /// Whether there is a cycle before the page's own.
  var hasBefore: Bool { section.cycles.contains { $0.year == year - 1 } }

  /// To the row of the cycle before, which explains its value; nil where there was none.
  fileprivate func linkBefore(to organization: Int) -> String? {
    let entry = section.organizations.organizations[organization]
    guard entry.isOpen(in: year - 1) else { return nil }
    let sheets = digest.indicatorYear(place, of: area, year - 1)?.sheets
    let before = route.inYear(year - 1).onSheet(sheets?.sheet(of: organization) ?? 1)
    return route.link(to: before, anchor: entry.id.text)
  }

  fileprivate func cell(_ outcome: Outcome, of organization: Int) -> ValueCell {
    var cell = wording.cell(outcome, style)
    cell.mark(
      section.flags(organization: organization, indicator: place, year: year),
      correction(of: organization, in: year))
    return cell
  }

  /// «11 / 18 · 100 %»: the formula of Russian acts with the organization's own numbers.
  func calculation(_ outcome: Outcome, of organization: Int) -> String? {
    switch outcome.figure {
    case .answer: indicator.derivation.map { check($0, of: organization) }
    case .share, .percentage, .mean, .count, .tally, .growth, .distribution:
      calculation(outcome.figure)
    case nil: growthFromNothing(of: organization)
    }
  }

  /// The members of a figure that has any.
  func calculation(_ figure: Figure?) -> String? {
    switch figure {
    case .share(let numerator, let denominator):
      return "\(wording.fraction(numerator, denominator))\u{A0}· 100\u{A0}%"
    case .mean(_, let base):
      return "среднее по\u{A0}\(wording.numbers.decimal(base))"
    case .percentage:
      return "сообщён только процент"
    case .growth(let now, let before, let base):
      let growth = wording.growth(from: before, to: now)
      return base.map { "\(growth); средние по\u{A0}\(wording.numbers.decimal($0))" } ?? growth
    case .distribution(let counts):
      return wording.buckets(counts, style)
    case .answer, .count, .tally, nil:
      return nil
    }
  }

  /// «было 0, стало 12»: there is no growth, but there are its amounts.
  private func growthFromNothing(of organization: Int) -> String? {
    section.growth(organization: organization, indicator: place, year: year).map {
      "было 0, стало \(wording.numbers.decimal($0.now))"
    }
  }

  /// «28 / 29 · 100 %; условие: 100 %», «Вакансии — 1; условие: 0».
  private func check(_ derivation: Indicator.Derivation, of organization: Int) -> String {
    let source = section.catalogue.index(of: derivation.source)
    let outcome = source.flatMap {
      section.outcome(organization: organization, indicator: $0, year: year)
    }
    let members: String? =
      switch (outcome, source) {
      case (.figure(.share(let numerator, let denominator)), _):
        "\(wording.fraction(numerator, denominator))\u{A0}· 100\u{A0}%"
      case (.figure(let figure), let source?):
        "«\(digest.indicatorTitles[source])»\u{A0}— \(wording.text(figure, digest.styles[source]))"
      case (.absent, _), (nil, _), (_, nil):
        nil
      }
    let condition = RussianText.bound(derivation.text)
    let limit = condition.hasPrefix("=") ? condition.drop { !$0.isNumber } : condition[...]
    let rule = "условие: \(limit)"
    return [members, rule].compactMap(\.self).joined(separator: "; ")
  }

  /// «data/2021/kadry.csv, строка 7».
  func source(of organization: Int) -> String? {
    let collected = indicator.derivation.flatMap { section.catalogue.index(of: $0.source) } ?? place
    return section.provenance(organization: organization, indicator: collected, year: year).map {
      "\($0.file), строка\u{A0}\($0.line)"
    }
  }
}
