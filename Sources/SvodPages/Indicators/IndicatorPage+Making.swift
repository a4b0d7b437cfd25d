import SvodContent
import SvodFigures
import SvodLanguage
import SvodPublication

extension IndicatorPage {
  /// The page of an indicator that the catalogue has.
  init(
    of id: Indicator.ID, in year: Int, sheet: Int = 1, from digest: SectionDigest,
    frame: PageFrame
  ) {
    guard let place = digest.section.catalogue.index(of: id) else {
      preconditionFailure("the plan names an indicator that is not published: \(id)")
    }
    let context = IndicatorContext(place, of: digest.area(of: frame.route), in: year, digest)
    let members = context.members(on: sheet)
    let memberCount = max(members.count, context.shared?.sheets.total ?? 0)
    let table = IndicatorRows(of: members, context)
    let years = IndicatorYears(context)
    overline = context.overline
    heading = RussianText.bound(context.indicator.title)
    figure = context.bigFigure
    figureUnit = context.bigFigureUnit
    (statement, lead) = IndicatorStatement(context).answers
    rowHeads = table.heads
    axis = table.axis
    referenceTitle = table.referenceTitle
    rows = table.rows
    rowWords = context.rowWords
    sheets = context.shared?.sheets.links(on: frame.route, sheet) ?? []
    rowsAbsence = table.absence
    self.years = years.rows
    course = years.course
    yearsCaption = years.caption
    calculation = Calculation(of: context, members, memberCount: memberCount)
    method = context.method
    passport = IndicatorPassport(context).lines
    meaning = table.meaning
    notes = table.notes
    let path = sheet == 1 ? IndicatorPath(context) : nil
    background = Background(of: context, path)
    corrections = CorrectionWording(digest, on: frame.route).sentences(
      of: id, in: digest.area(of: frame.route), through: year, except: path?.toldNotice)
    self.frame = frame.described(by: statement).citing(
      "\(heading)\u{A0}: показатель \(Wording.forYear(year))", time: digest.citedTime(of: year),
      places: "Адрес значения организации открывается по\u{A0}ссылке на\u{A0}этом значении.")
  }
}

extension IndicatorContext {
  fileprivate var method: ActText? {
    indicator.method.isEmpty ? nil : ActText(blocks: indicator.method, notes: [:])
  }

  /// What the table of a page calls its rows.
  fileprivate var rowWords: IndicatorPage.RowWords {
    if isRegion {
      return IndicatorPage.RowWords(
        heading: "Как различаются муниципалитеты", nameHead: "Муниципалитет",
        caption: "Муниципалитеты стоят по\u{A0}алфавиту.",
        calculationHead: calculationHead, valueHead: "Регион")
    }
    return IndicatorPage.RowWords(
      heading: "Как различаются организации", nameHead: "Организация",
      caption: "Организации стоят в\u{A0}порядке реестра.", calculationHead: calculationHead,
      valueHead: "Муниципалитет")
  }

  private var calculationHead: String {
    indicator.kind.isCompared ? "Расчёт" : "Распределение"
  }

  /// «Показатель 5.1.3 · Условия: кадры · чем больше, тем лучше».
  fileprivate var overline: String {
    let number = indicator.number.map { "Показатель\u{A0}\($0)" } ?? "Показатель"
    let group = RussianText.bound(section.catalogue.groups[indicator.group].title)
    return [number, group, better].compactMap(\.self).joined(separator: " · ")
  }

  private var better: String? {
    switch indicator.better {
    case _ where indicator.kind == .presence || !indicator.kind.isCompared: nil
    case .higher: "чем больше, тем лучше"
    case .lower: "чем меньше, тем лучше"
    case .neither: "справочно, без\u{A0}оценки"
    }
  }

  /// The number in large type.
  fileprivate var bigFigure: String? {
    guard indicator.kind.isCompared else { return nil }
    return figures?.total.outcome.figure.map { wording.text($0, style) }
  }

  fileprivate var bigFigureUnit: String? {
    switch figures?.total.outcome.figure {
    case .share, .percentage, .count, .mean, .growth:
      bigFigure.flatMap(style.unit(after:))
    case .answer, .tally, .distribution, nil: nil
    }
  }
}
