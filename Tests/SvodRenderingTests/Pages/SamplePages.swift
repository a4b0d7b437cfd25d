import SvodContent
import SvodNumbers

@testable import SvodPages

/// A page of every kind, each with something in every part that it may have.
///
/// Whatever comes from an author's folder brings the markup that must not get through.
enum SamplePages {
  static let hostile = "<script>alert(1)</script> style=\"x\" & \"Ко\""

  static var all: [SitePage] {
    [
      .summary(summary), .organizations(organizations), .organization(organization),
      .indicators(indicators), .indicator(indicator), .note(note), .documents(documents),
      .document(document), .register(register), .updates(updates), .comparison(comparison),
      .findings(findings), .search(search),
      .methodology(methodology), .accessibility(accessibility), .notFound(notFound), .moved(moved),
      .moved(movedAtOnce),
    ]
  }

  static func frame(_ route: Route) -> PageFrame {
    var frame = PageFrame(
      route: route, title: hostile, description: hostile, sectionTitle: "Мониторинг",
      municipality: "Заречный район", authority: "Отдел образования",
      canonicalAddress: "https://zarechny.example/")
    let link = PageFrame.Link(title: hostile, address: "index.html")
    frame.isDemonstration = true
    frame.navigation = [link, PageFrame.Link(title: "Здесь", address: "a.html", isCurrent: true)]
    frame.breadcrumbs = [link, PageFrame.Link(title: "Здесь", address: nil, isCurrent: true)]
    frame.years = [
      PageFrame.Link(title: "2021", address: nil, isCurrent: true),
      PageFrame.Link(title: "2020", address: "../2020/index.html"),
      PageFrame.Link(title: "2019", address: nil),
    ]
    frame.authoritySite = "https://zarechny.example/"
    frame.feeds = [link]
    frame.updatesAddress = "obnovleniya/index.html"
    frame.citation = Citation(
      of: hostile, time: hostile,
      at: "https://zarechny.example/", places: hostile, in: frame)
    frame.subject = .organization(
      PageSubject.Organization(
        kind: .school, name: hostile, otherNames: [hostile], locality: hostile, website: nil))
    frame.formerPlaces = [.init(anchor: "p-7", link: link)]
    frame.searchAddress = "poisk/index.html"
    frame.asOf = "Сведения на 16.05.2022"
    frame.email = "monitoring@zarechny.example"
    frame.phone = "+7 (000) 000-21-21"
    return frame
  }

  static let change = ChangeCell(
    sign: .up, amount: "+3,0", unit: "п. п.", word: "лучше", tone: .better, remark: hostile)
  private static let text = RichText([
    .text(hostile), .strong(hostile), .link(hostile, address: "javascript:alert(1)"),
  ])
  private static let value = ValueCell("58,1", .number, note: hostile, link: "#raschet")
  private static let axis = StripAxis(low: "0", middle: "50", high: "100 %")
  private static let strip = StripChart(
    peers: [0.2, 0.2], own: 0.5, median: 0.4, label: hostile, axis: axis)
  private static let squares = SquaresChart(own: true, met: 2, unmet: 1, silent: 1, label: hostile)

  private static let act = ActText(
    blocks: [
      heading(2, "ch-1", "1.", hostile), clause("1.1", "p-1-1", [paragraph(hostile)]),
      table(["№", hostile, "Срок"], [row(["1", hostile, "май"])]),
    ], notes: ["p-1-1": [hostile]])

  private static func indicatorRow(_ picture: IndicatorRow.Picture) -> IndicatorRow {
    IndicatorRow(
      anchor: "teachers", code: "5.1.3", title: hostile, link: "p.html", unit: "%",
      remarks: [hostile], values: [value, value],
      history: .spark(
        SparkChart(
          points: [.init(height: 0, isBroken: false), .init(height: 1, isBroken: true)],
          tone: .better, label: hostile)),
      change: change, picture: picture)
  }

  private static var groups: [IndicatorRowGroup] {
    [
      IndicatorRowGroup(
        direction: hostile, title: hostile,
        rows: [
          indicatorRow(.strip(strip)), indicatorRow(.squares(squares)),
          indicatorRow(.words(hostile)),
        ])
    ]
  }
}

extension SamplePages {
  static var updates: UpdatesPage {
    UpdatesPage(
      frame: frame(.updates), heading: hostile, statement: text,
      years: [
        .init(
          anchor: "_2022", title: hostile,
          months: [
            .init(
              title: hostile,
              lines: CalendarDate(year: 2022, month: 5, day: 16).map {
                [.init(date: $0, day: "16.05.2022", text: text, remark: text)]
              } ?? [])
          ])
      ])
  }

  static var summary: SummaryPage {
    let move = SummaryPage.Move(
      title: hostile, link: "p.html", values: "50 → 40 %", remark: hostile, change: change)
    return SummaryPage(
      frame: frame(.home), heading: hostile, introduction: text, statement: text,
      work: .init(
        day: hostile,
        plans: [
          .init(
            title: PageFrame.Link(title: hostile, address: "d.html"), statement: text,
            bar: [.init(kind: .done, title: hostile, count: 1)])
        ], cycle: text), directions: directions,
      worse: [move], worseRest: PageFrame.Link(title: hostile, address: "#_vse"),
      better: [move], betterRest: PageFrame.Link(title: hostile, address: "#_vse"),
      tables: tables,
      municipalities: [
        .init(
          anchor: "north", name: hostile, link: "m.html", organizations: "3", better: "1",
          worse: "0", remark: hostile)
      ],
      conclusions: conclusions, documents: [PageFrame.Link(title: hostile, address: "d.html")])
  }

  static var directions: DirectionList {
    DirectionList(
      rows: [
        .init(
          anchor: "napravlenie-heads", indicatorAnchors: ["heads-trained"], title: hostile,
          link: "n.html", indicators: "3", note: hostile,
          counts: .init(better: "1", worse: "0", unchanged: "2", unjudged: "0"),
          components: "7 из 9"),
        .init(
          anchor: "napravlenie-talents", indicatorAnchors: [], title: hostile, link: "n.html",
          remark: hostile),
      ], hasCounts: true, notes: [text])
  }

  static var tables: IndicatorTables {
    let tile = TileBar.Tile(code: "2.1", title: hostile, link: "#teachers", group: hostile)
    return IndicatorTables(
      tiles: TileBar(groups: [.init(verdict: .worse, title: hostile, tiles: [tile])]),
      valueHeads: ["2020", "2021"], ownColumn: 1, historyHead: "2020–2021", axis: axis,
      groups: groups, meaning: text, notes: [text],
      words: .init(
        pictureHead: hostile, subject: hostile, marks: .init(own: hostile, other: hostile)),
      heat: heat, heatAbsence: text)
  }

  static var conclusions: ConclusionList {
    let item = ConclusionList.Item(text: text, remarks: [text])
    return ConclusionList(
      zones: [item], followed: [item], practices: [item], recommendations: [item],
      drafts: [item], note: PageFrame.Link(title: hostile, address: "n.html"))
  }

  static var note: NotePage {
    let item = ConclusionList.Item(text: text, remarks: [text])
    return NotePage(
      frame: frame(.note(year: 2021)), heading: hostile, introduction: text, statement: text,
      parts: [
        .init(title: hostile, items: [item], rest: hostile, absence: hostile),
        .init(title: hostile, items: [], rest: nil, absence: hostile),
      ],
      organizations: [PageFrame.Link(title: hostile, address: "o.html")])
  }

  static var heat: HeatMap {
    let column = HeatMap.Column(
      code: "2.1", title: hostile, unit: "%", link: "p.html", middle: value)
    let cells: [HeatMap.Cell] = [
      .value(value, .muchWorse, .down), .inapplicable,
      .value(ValueCell("не публикуется", .suppressed), nil, nil),
    ]
    return HeatMap(
      meaning: text,
      parts: [
        HeatMap.Part(
          caption: text, columns: [column, column, column],
          rows: [HeatMap.Row(name: hostile, link: "o.html", cells: cells)])
      ],
      key: [
        HeatMap.KeyLine(mark: .level(.muchWorse), text: hostile),
        HeatMap.KeyLine(mark: .hidden, text: hostile),
      ], notes: [text])
  }

  static var organizations: OrganizationsPage {
    let entry = OrganizationsPage.Entry(
      name: hostile, link: "o.html", locality: hostile, remark: text, answer: hostile,
      worsening: hostile)
    return OrganizationsPage(
      frame: frame(.organizations(year: 2021)), heading: hostile, statement: text,
      groups: [.init(title: hostile, entries: [entry])],
      sheets: [PageFrame.Link(title: hostile, address: "index-2.html")], others: [entry])
  }

  static var organization: OrganizationPage {
    OrganizationPage(
      frame: frame(.organization(Organization.ID("school"), year: 2021)), heading: hostile,
      introduction: hostile, website: text, closure: text, predecessors: [text],
      formerNames: [hostile],
      belonging: text, statement: text, rest: text, tableHeading: hostile,
      facts: [.init(title: hostile, value: hostile, link: "p.html")],
      valueHeads: ["Школа, 2021", hostile], foldedHeads: ["2021", hostile],
      historyHead: "2020–2021", axis: axis, groups: groups, meaning: text, notes: [text],
      courses: [
        .init(anchor: "_gody-h", title: hostile, unit: hostile, link: "p.html", chart: course)
      ],
      conclusions: conclusions, submission: hostile, steps: [RecordedStep(hostile, [text])])
  }

  private static var course: CourseChart {
    let mark = CourseChart.Mark(height: 0.5, text: hostile)
    let point = CourseChart.Point(
      year: "2021", value: mark, median: mark, minimum: mark, maximum: mark, absence: hostile)
    return CourseChart(
      form: .range, points: [point, point], axis: axis, title: hostile, description: hostile)
  }

  static var indicators: IndicatorsPage {
    let entry = IndicatorsPage.Entry(
      anchor: "teachers", code: "5.1.3", title: hostile, link: "p.html", unit: "%", value: value,
      change: change)
    return IndicatorsPage(
      frame: frame(.indicators(year: 2021)), heading: hostile, statement: text,
      valueHead: "2021",
      directions: [
        .init(
          anchor: "heads", title: hostile,
          groups: [.init(title: hostile, part: hostile, entries: [entry])])
      ], notes: [text])
  }

  static var indicator: IndicatorPage {
    let row = IndicatorPage.OrganizationRow(
      anchor: "school", name: hostile, link: "o.html", before: value, now: value, change: change,
      chart: DumbbellChart(before: 0.2, now: 0.5, reference: 0.4, isJoined: true, tone: .better),
      calculation: "1 / 2", source: "data/\(hostile)")
    let year = IndicatorPage.YearRow(
      year: "2021", link: "p.html", value: value, change: change, minimum: value, median: value,
      maximum: value)
    return IndicatorPage(
      frame: frame(.indicator(Indicator.ID("teachers"), year: 2021)), overline: hostile,
      heading: hostile, figure: "58,1", figureUnit: "%", statement: text, lead: text,
      rowHeads: ["2020", "2021"], axis: axis, referenceTitle: hostile, rows: [row],
      rowWords: .init(
        heading: hostile, nameHead: hostile, caption: hostile, calculationHead: hostile,
        valueHead: hostile),
      sheets: [PageFrame.Link(title: hostile, address: "index-2.html")], meaning: text,
      rowsAbsence: hostile,
      years: [year], course: course, yearsCaption: text,
      calculation: .init(
        formula: text,
        fraction: .init(numerator: hostile, denominator: hostile, factor: hostile),
        example: text, municipality: text, set: text,
        members: [PageFrame.Link(title: hostile, address: nil)], remarks: [text]),
      method: act, passport: [.init(title: hostile, value: text)], notes: [text],
      background: .init(
        heading: hostile, steps: [RecordedStep(hostile, [text])],
        deeds: [.init(text: text, remarks: [text])],
        thread: PageFrame.Link(title: hostile, address: "t.html"),
        data: [PageFrame.Link(title: hostile, address: "d.csv")], code: hostile))
  }

  static var documents: DocumentsPage {
    let entry = DocumentsPage.Entry(
      title: hostile, link: "d.html", requisites: hostile, state: hostile)
    return DocumentsPage(
      frame: frame(.documents), heading: hostile, statement: text,
      groups: [.init(title: hostile, entries: [entry])])
  }

  static var document: DocumentPage {
    let line = DocumentPage.ContentsLine(title: hostile, link: "#ch-1", level: 1)
    return DocumentPage(
      frame: frame(.document(Document.ID("order"))), overline: hostile, heading: hostile,
      standing: .repealed, standingText: hostile, standingRemark: text,
      card: [.init(title: hostile, values: [text, text])], contents: [line, line],
      plan: PlanView(
        statement: text, sections: [.init(title: hostile, link: "#p-1", count: hostile)],
        text: act),
      text: act, editions: [named], cited: [named], citing: [named], abbreviations: [text],
      notes: [hostile], absence: hostile)
  }

  private static var named: DocumentPage.Line { .init(name: text, remarks: [text]) }

  static var comparison: ComparisonPage {
    let place = ComparisonPage.Place(title: hostile, link: "a.html#p-1")
    let stretches: [ComparisonPage.Stretch] = [
      .init(kind: .kept, words: hostile), .init(kind: .removed, words: hostile),
      .init(kind: .added, words: hostile),
    ]
    let parts = ComparisonPage.Change.allCases.map { change in
      ComparisonPage.Row.part(
        .init(
          change: change, old: place, new: place,
          pieces: [.init(label: hostile, stretches: stretches)]))
    }
    return ComparisonPage(
      frame: frame(.comparison(Document.ID("b"), with: Document.ID("a"))), overline: hostile,
      heading: hostile, statement: text, rows: [.unchanged(hostile)] + parts)
  }

  static var findings: FindingsPage {
    FindingsPage(
      frame: frame(.findings), heading: hostile, statement: text,
      groups: [.init(title: text, lines: [named])])
  }

  static var register: RegisterPage {
    let cell = RegisterTable.Cell([text, text])
    let table = RegisterTable(
      caption: text,
      columns: [.init(hostile, .narrow), .init(hostile, .wide), .init(hostile, .address)],
      groups: [.init(hostile, [.init([cell, .init(nil), cell], anchor: "d-1"), .init([cell])])])
    let cells = CycleTable.State.allCases.map { state in
      CycleTable.Cell(
        component: hostile, state: state, words: hostile, link: "d.html", description: hostile)
    }
    let matrix = CycleTable(
      caption: hostile, components: cells.map(\.component), heads: cells.map(\.component),
      groups: [
        .init(
          title: hostile,
          rows: [
            .init(anchor: "heads", title: hostile, link: "d.html", cells: cells, confirmed: 1)
          ])
      ], totals: cells.map { _ in 1 }, directionCount: 1,
      key: CycleTable.State.allCases.map { .init(state: $0, words: hostile) })
    return RegisterPage(
      frame: frame(.cycle(year: 2021)), heading: hostile, introduction: text, statement: text,
      downloads: [PageFrame.Link(title: hostile, address: "cikl-2021.csv")], isWide: true,
      parts: [
        .init(hostile, .matrix(matrix)), .init(hostile, anchor: "_a", note: text, .table(table)),
        .init(hostile, .facts([.init(title: hostile, values: [text, text])])),
        .init(hostile, .items([.init(text, remarks: [text], anchor: "p-1")])),
        .init(hostile, .absence(text)), .init(hostile, .folded(hostile, table)),
      ])
  }

  static var methodology: MethodologyPage {
    MethodologyPage(
      frame: frame(.methodology), heading: hostile, statement: text,
      rules: [.init(anchor: "share", title: hostile, paragraphs: [text])])
  }

  static var search: SearchPage {
    SearchPage(
      frame: frame(.search()), heading: hostile, statement: text,
      indexAddress: "assets/poisk/index.0123456789abcdef.js",
      alphabet: [PageFrame.Link(title: hostile, address: "#_l-1")],
      letters: [
        .init(
          anchor: "_l-1", title: hostile,
          lines: [.init(title: hostile, link: "../index.html", note: text), .init(title: "а")])
      ],
      sheets: [
        PageFrame.Link(title: "1", address: nil, isCurrent: true),
        PageFrame.Link(title: hostile, address: "index-2.html"),
      ])
  }

  static var accessibility: AccessibilityPage {
    AccessibilityPage(
      frame: frame(.accessibility), heading: hostile, statement: text,
      parts: [.init(title: hostile, paragraphs: [text])])
  }

  static var notFound: NotFoundPage {
    NotFoundPage(
      frame: frame(.notFound), heading: hostile, statement: text,
      links: [PageFrame.Link(title: hostile, address: "index.html")])
  }

  static var movedAtOnce: MovedPage {
    var page = moved
    page.formerPlaces = []
    return page
  }

  static var moved: MovedPage {
    MovedPage(
      title: hostile, link: "../new/index.html",
      canonicalAddress: "https://zarechny.example/new/", sectionTitle: hostile,
      isInternal: false,
      formerPlaces: [
        .init(anchor: "p-1", link: .init(title: hostile, address: "../new/index.html#p-1"))
      ])
  }
}
