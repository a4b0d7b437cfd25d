import SvodConclusions
import SvodContent
import SvodLanguage
import SvodPublication

extension NotePage {
  /// How many items a part holds, so that the note prints on two sheets.
  private static let greatestCount = 8

  /// The draft of the note on an area, with links to those on its organizations.
  init(of area: Area, in year: Int, from digest: SectionDigest, frame: PageFrame) {
    let name =
      digest.section.municipality(of: area)?.name ?? digest.section.settings.municipality
    let verdicts = digest.section.verdicts(of: area, year: year)
    self.init(
      of: .area(area), name: name, year, digest, frame,
      statement: year == digest.firstYear
        ? [.text(OrganizationStatement.firstYear(year))]
        : verdicts.sentences(digest.wording.numbers, showsTotal: true))
    organizations = Self.links(from: area, in: year, digest, on: frame.route)
  }

  /// To the notes on an area's organizations; of a region, on its municipalities.
  private static func links(
    from area: Area, in year: Int, _ digest: SectionDigest, on page: Route
  ) -> [PageFrame.Link] {
    if digest.section.isRegion(area) {
      return digest.municipalityOrder.map { place in
        let municipality = digest.section.municipalities.municipalities[place]
        return PageFrame.Link(
          title: RussianText.bound(municipality.name),
          address: page.link(to: .note(of: municipality.id, year: year)))
      }
    }
    let links = digest.section.organizations(of: area).compactMap { place -> PageFrame.Link? in
      let organization = digest.section.organizations.organizations[place]
      guard organization.isOpen(in: year) else { return nil }
      return PageFrame.Link(
        title: RussianText.bound(organization.shortName(in: year)),
        address: page.link(to: .organizationNote(organization.id, year: year)))
    }
    // Where they are too many for a list, their own pages lead to them.
    return links.count > ListSheets.greatestCount ? [] : links
  }

  /// The draft of the note on an organization.
  init(
    of id: Organization.ID, in year: Int, from digest: SectionDigest, frame: PageFrame
  ) {
    guard let place = digest.section.organizations.index(of: id) else {
      preconditionFailure("a note on an organization that is not in the register: \(id)")
    }
    let organization = digest.section.organizations.organizations[place]
    let verdicts = digest.section.verdicts(organization: place, year: year)
    self.init(
      of: .organization(place), name: organization.name(in: year), year, digest, frame,
      statement: year == digest.firstYear
        ? [.text(OrganizationStatement.firstYear(year))]
        : verdicts.sentences(digest.wording.numbers, showsTotal: false))
  }

  private init(
    of subject: Zone.Subject, name: String, _ year: Int, _ digest: SectionDigest,
    _ frame: PageFrame, statement: [RichText.Run]
  ) {
    let wording = ConclusionWording(
      digest: digest, page: frame.route, subject: subject, year: year)
    let conclusions = digest.conclusions
    let zones = conclusions.zones(of: subject, in: year)
    let text = RichText(statement)
    self.init(
      frame: frame.described(by: text),
      heading: "Аналитическая справка \(Wording.forYear(year)): проект",
      introduction: Self.introduction(name, digest),
      statement: text,
      parts: [
        Part(
          "Проблемные зоны", zones.filter { !$0.rule.isGood }.map(wording.item), digest,
          absence: "Правила проблемных зон ничего не\u{A0}находят."),
        Part(
          "Зоны прошлого года",
          conclusions.followedZones(of: subject, in: year).map(wording.item), digest,
          absence: "Подтверждённых зон \(Wording.forYear(year - 1)) нет."),
        Part(
          "Хорошие практики", zones.filter(\.rule.isGood).map(wording.item), digest,
          absence: "Правила хороших практик ничего не\u{A0}находят."),
        Part(
          "Рекомендации",
          conclusions.recommendations(of: subject, in: year).map(wording.item)
            + conclusions.drafts(of: subject, in: year).map(wording.item), digest,
          absence: "Утверждённых рекомендаций нет."),
      ],
      organizations: [])
  }

  private static func introduction(_ name: String, _ digest: SectionDigest) -> RichText {
    let day = digest.section.asOf.map { " Сведения на\u{A0}\(RussianDates.short($0))." } ?? ""
    return RichText(
      RussianText.bound(name).closed
        + " Для рабочей группы, не\u{A0}для\u{A0}публикации: зоны найдены по\u{A0}правилам "
        + "раздела, проблемными их называет рабочая группа." + day)
  }

  fileprivate static func cut(
    _ items: [ConclusionList.Item]
  ) -> (shown: [ConclusionList.Item], rest: Int) {
    let shown = items.prefix(greatestCount)
    return (Array(shown), items.count - shown.count)
  }
}

extension NotePage.Part {
  fileprivate init(
    _ title: String, _ items: [ConclusionList.Item], _ digest: SectionDigest, absence: String
  ) {
    let (shown, rest) = NotePage.cut(items)
    self.init(
      title: title, items: shown,
      rest: rest > 0 ? "Ещё\u{A0}\(digest.wording.numbers.whole(rest)): меньшего веса." : nil,
      absence: absence)
  }
}
