import SvodContent
import SvodLanguage
import SvodManagement
import SvodPublication

extension RegisterPage {
  /// A person whom acts name: roles and posts with their dates, and what the person answers for.
  init(ofPerson id: Person.ID, from digest: SectionDigest, frame: PageFrame) {
    guard let record = digest.management.person(id) else {
      preconditionFailure("the plan names a person who is not published: \(id)")
    }
    let parts = PartyParts(of: id.text, digest, on: frame.route)
    let words = ManagementWording(digest: digest, page: frame.route)
    let statement = Self.statement(of: record, parts)
    self.init(
      frame: frame.described(by: statement), heading: RussianText.bound(record.name),
      introduction: parts.introduction(record.post?.capitalizedFirst),
      statement: statement, downloads: [], isWide: false,
      parts: [
        Self.roles(of: record, words), Self.posts(of: record, words), parts.plans,
        parts.decisionList,
        Self.acts(of: record, words),
      ].compactMap(\.self))
  }

  private static func statement(of record: PersonRecord, _ parts: PartyParts) -> RichText {
    let roles =
      record.duties.map(\.title)
      + record.currentRoles(parts.digest).map {
        "\(ManagementWording.role($0.role)) рабочей группы"
      }
    let all = roles.reduce(into: [String]()) { all, role in
      if !all.contains(role) { all.append(role) }
    }
    var runs: [RichText.Run] = []
    if !all.isEmpty {
      runs = [.strong(RussianText.bound(RussianList.joined(all).capitalizedFirst))]
    }
    if !parts.counts.isEmpty {
      runs += [.text(all.isEmpty ? "Участвует " : ". Участвует ")]
      runs += parts.counts.joined(separator: [.text(" и\u{A0}")])
      runs += parts.nearest.map { [.text(". Ближайший срок\u{A0}— ")] + $0 } ?? []
    }
    if runs.isEmpty { runs = [.text("Упоминается в\u{A0}документах раздела")] }
    return RichText(runs.closed)
  }

  private static func roles(of record: PersonRecord, _ words: ManagementWording) -> Part? {
    let groups = record.roles.compactMap { role -> Item? in
      guard let group = words.digest.management.group(role.group)?.group else { return nil }
      let time = role.held.words.map { " \($0)" } ?? ""
      return Item(
        RichText([
          .text("\(ManagementWording.role(role.role).capitalizedFirst)\(time): "),
          .link(RussianText.bound(group.title), address: words.page.link(to: .group(group.id))),
        ]))
    }
    let duties = record.duties.map { duty in
      let time = duty.held.words.map { " \($0)" } ?? ""
      let source = duty.source.flatMap { words.link(to: $0) }
      return Item(
        RichText(RussianText.bound(duty.title).capitalizedFirst + time),
        remarks: source.map { [RichText([$0])] } ?? [])
    }
    let items = groups + duties
    return items.isEmpty ? nil : Part("Роли", anchor: "_roli", .items(items))
  }

  private static func posts(of record: PersonRecord, _ words: ManagementWording) -> Part? {
    let items = record.rows.compactMap { row -> Item? in
      let post = row.post.map { RichText.Run.text(RussianText.bound($0).capitalizedFirst) }
      let known = [post, row.organization.map(words.organization)].compactMap(\.self)
      guard !known.isEmpty else { return nil }
      let time = row.held.words.map { [RichText.Run.text(", \($0)")] } ?? []
      let runs = known.map { [$0] }.joined(separator: [.text(", ")])
      return Item(RichText(Array(runs) + time))
    }
    return items.isEmpty ? nil : Part("Должность", anchor: "_dolzhnost", .items(items))
  }

  /// The places of acts that name the person.
  private static func acts(of record: PersonRecord, _ words: ManagementWording) -> Part? {
    let items = record.acts.compactMap { words.link(to: $0) }.map { Item(RichText([$0])) }
    return items.isEmpty ? nil : Part("Документы, в\u{A0}которых назван человек", .items(items))
  }
}

extension PersonRecord {
  /// The post that held last.
  fileprivate var post: String? { rows.last { $0.post != nil }?.post }

  /// The roles on the day to reckon from.
  fileprivate func currentRoles(_ digest: SectionDigest) -> [Role] {
    roles.filter { role in digest.section.asOf.map(role.held.contains) ?? true }
  }
}

extension HeldTime {
  /// «с 08.10.2021 по 31.12.2021»; nil for a time that is not limited.
  var words: String? {
    let parts = [
      from.map { "с\u{A0}\(RussianDates.short($0))" },
      to.map { "по\u{A0}\(RussianDates.short($0))" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
