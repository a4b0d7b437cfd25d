import SvodConclusions
package import SvodContent
import SvodLanguage
import SvodNumbers
import SvodPublication

extension OrganizationPage {
  /// The page of an organization in a cycle, with its series up to that cycle.
  ///
  /// - Parameters:
  ///   - id: an organization of the register.
  ///   - year: a cycle in which it was open.
  ///   - digest: the published section.
  ///   - frame: what the page carries around its matter.
  package init(
    of id: Organization.ID, in year: Int, from digest: SectionDigest, frame: PageFrame
  ) {
    guard let place = digest.section.organizations.index(of: id) else {
      preconditionFailure("a page of an organization that is not in the register: \(id)")
    }
    let organization = digest.section.organizations.organizations[place]
    let table = OrganizationTable(of: place, in: year, digest)
    let life = OrganizationLife(of: organization, in: year, digest)
    let statement = OrganizationStatement(of: place, in: year, table, digest)
    self.init(
      frame: Self.cited(
        frame.described(by: statement.text), organization, life, in: year, digest),
      heading: RussianText.bound(organization.shortName(in: year)),
      introduction: Self.introduction(of: organization, in: year, table, digest),
      website: life.website, closure: life.closure(on: frame.route),
      predecessors: life.predecessors(on: frame.route), formerNames: life.otherNames,
      belonging: Self.belonging(of: organization, digest, on: frame.route),
      statement: statement.text, rest: statement.rest,
      tableHeading: Self.tableHeading(of: organization, place, digest),
      facts: table.showsApplicable ? table.facts : [],
      valueHeads: ["\(organization.kind.columnHead), \(year)"] + Self.heads(digest),
      foldedHeads: [String(year)] + Self.foldedHeads(digest),
      historyHead: digest.historyHead(through: year),
      axis: table.showsShareStrip ? digest.shareAxis : nil,
      groups: table.showsApplicable ? table.groups : [],
      meaning: table.showsApplicable ? table.notes.meaning : nil,
      notes: table.showsApplicable || table.groups.isEmpty
        ? Self.notes(of: organization, table, digest, on: frame.route) : [],
      courses: table.showsApplicable ? table.courses.drawn(of: place, in: year, digest) : [],
      conclusions: ConclusionList(
        of: .organization(place), in: year, digest, on: frame.route),
      participation: Self.participation(of: id, digest, on: frame.route),
      submission: SubmissionSentence(of: place, in: year, digest.section)?.text)
    steps =
      OrganizationSteps(
        of: place, in: year, worse: table.worse, digest, on: frame.route
      ).steps
    corrections = CorrectionWording(digest, on: frame.route).sentences(of: id, through: year)
  }

  /// «Школа в сравнении с районом».
  private static func tableHeading(
    of organization: Organization, _ place: Int, _ digest: SectionDigest
  ) -> String {
    let words = digest.words(of: digest.section.area(of: place))
    let region = digest.section.isRegional ? " и\u{A0}регионом" : ""
    return "\(organization.kind.columnHead) в\u{A0}сравнении с\u{A0}\(words.instrumental)\(region)"
  }

  /// Heads of the columns beside the page's own values.
  private static func heads(_ digest: SectionDigest) -> [String] {
    digest.section.isRegional
      ? ["Медиана муниципалитета", "Медиана региона"] : ["Медиана / выполняют условие"]
  }

  private static func foldedHeads(_ digest: SectionDigest) -> [String] {
    digest.section.isRegional ? ["муниципалитет", "регион"] : ["медиана"]
  }

  private static func participation(
    of id: Organization.ID, _ digest: SectionDigest, on page: Route
  ) -> PageFrame.Link? {
    digest.parties.page(of: id.text).map {
      PageFrame.Link(
        title: "Мероприятия и\u{A0}решения с\u{A0}участием организации",
        address: page.link(to: $0))
    }
  }

  private static func cited(
    _ frame: PageFrame, _ organization: Organization, _ life: OrganizationLife, in year: Int,
    _ digest: SectionDigest
  ) -> PageFrame {
    guard digest.cycle(year) != nil else { return frame }
    let name = RussianText.bound(organization.shortName(in: year))
    return frame.citing(
      "\(name)\u{A0}: показатели \(Wording.forYear(year))",
      time: digest.citedTime(of: year),
      places: Citation.valuePlaces,
      about: .organization(
        PageSubject.Organization(
          kind: organization.kind, name: organization.name(in: year),
          otherNames: life.allOtherNames, locality: organization.locality,
          website: life.website == nil ? nil : organization.website)))
  }

  private static func introduction(
    of organization: Organization, in year: Int, _ table: OrganizationTable,
    _ digest: SectionDigest
  ) -> String {
    let name = organization.name(in: year)
    let isNew = name != organization.shortName(in: year)
    let locality = organization.locality?.replacing(" ", with: "\u{A0}")
    let description = [isNew ? name : nil, locality].compactMap(\.self)
    let published = digest.cycle(year)?.published.map {
      " опубликованы \(RussianDates.long($0).replacing(" ", with: "\u{A0}"))"
    }
    let data = "Данные \(Wording.forYear(year))\(published ?? "")".closed
    let words = RussianText.bound(description.joined(separator: ", "))
    return [words.isEmpty ? nil : words.closed, table.showsApplicable ? data : nil].compactMap(
      \.self
    )
    .joined(separator: " ")
  }

  /// The municipality of a regional section, with a link to its summary.
  private static func belonging(
    of organization: Organization, _ digest: SectionDigest, on page: Route
  ) -> RichText? {
    guard let year = page.year,
      let municipality = organization.municipality.flatMap({ digest.section.municipalities[$0] })
    else { return nil }
    return RichText([
      .text("Муниципалитет: "),
      .link(
        RussianText.bound(municipality.name),
        address: page.link(to: .summary(of: municipality.id, year: year))),
      .text("."),
    ])
  }

  private static func notes(
    of organization: Organization, _ table: OrganizationTable, _ digest: SectionDigest,
    on route: Route
  ) -> [RichText] {
    let cluster = route.year.flatMap { digest.clusterNote(of: organization, in: $0, on: route) }
    let notes = table.notes.sentences(
      digest.wording, methodology: route.link(to: .methodology))
    return [cluster].compactMap(\.self) + notes + aggregates(table.aggregates, digest, on: route)
  }

  /// What is published of the municipality alone, as a note.
  private static func aggregates(
    _ indicators: [Int], _ digest: SectionDigest, on route: Route
  ) -> [RichText] {
    guard !indicators.isEmpty, let year = route.year else { return [] }
    let municipality = digest.section.municipality(of: digest.area(of: route))?.id
    var runs: [RichText.Run] = [.text("Только по\u{A0}муниципалитету в\u{A0}целом публикуются: ")]
    for (place, indicator) in indicators.enumerated() {
      let entry = digest.section.catalogue.indicators[indicator]
      if place > 0 { runs.append(.text(", ")) }
      let name = digest.indicatorNames[indicator]
      let title = name == entry.number ? name : "«\(name)»"
      let target = Route.indicator(entry.id, of: municipality, year: year)
      runs.append(.link(title, address: route.link(to: target)))
    }
    runs.append(.text("."))
    return [RichText(runs)]
  }
}

extension Organization.Kind {
  /// Over the column of the page's own values.
  fileprivate var columnHead: String {
    switch self {
    case .school: "Школа"
    case .kindergarten: "Детский сад"
    case .supplementary, .other: "Организация"
    }
  }
}
