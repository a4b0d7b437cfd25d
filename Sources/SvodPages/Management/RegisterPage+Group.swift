import SvodContent
import SvodLanguage
import SvodManagement
import SvodNumbers
import SvodPublication

extension RegisterPage {
  /// A working group: what it decided, how often it met, who belongs to it.
  init(ofGroup id: WorkingGroup.ID, from digest: SectionDigest, frame: PageFrame) {
    guard let record = digest.management.group(id) else {
      preconditionFailure("the plan names a group that is not published: \(id)")
    }
    let words = ManagementWording(digest: digest, page: frame.route)
    let statement = Self.statement(of: record, words)
    self.init(
      frame: frame.described(by: statement), heading: RussianText.bound(record.group.title),
      introduction: words.onDay.map { RichText("Сведения \($0).") }, statement: statement,
      downloads: digest.management.decisions.isEmpty
        ? [] : [.init(title: "Реестр решений", address: frame.route.link(to: .decisions))],
      isWide: false,
      parts: [
        Self.meetings(of: record, words), Self.frequency(of: record, words),
        Self.composition(of: record, words), Self.duties(of: record, words),
        Self.changes(of: record), Self.rules(of: record, words),
      ].compactMap(\.self))
  }

  private static func statement(of record: GroupRecord, _ words: ManagementWording) -> RichText {
    let numbers = words.digest.wording.numbers
    var runs: [RichText.Run] = []
    if record.hasComposition {
      runs += [
        .text("В\u{A0}группе "), .strong(numbers.counted(record.composition.count, .person)),
        .text(". "),
      ]
    }
    guard let last = record.heldMeetings.first else {
      let rule = record.group.frequency.map {
        " По\u{A0}положению заседания проводятся \(words.frequency($0))."
      }
      return RichText(runs + [.text("Сведений о\u{A0}заседаниях нет.\(rule ?? "")")])
    }
    if let check = record.frequency.first {
      let day = words.onDay.map { ", \($0)" } ?? ""
      let period = "\(words.period(check))\(day)"
      runs += [.text("\(period.capitalizedFirst): ")] + words.held(check) + [.text(". ")]
    }
    runs += [
      .text("Последнее заседание\u{A0}— "),
      .link(
        RussianDates.long(last.meeting.date),
        address: words.page.link(to: .meeting(last.meeting.id, of: record.group.id))),
    ]
    if let next = record.nextMeeting {
      runs += [.text(", следующее назначено на\u{A0}\(RussianDates.short(next.meeting.date))")]
    }
    return RichText(runs.closed)
  }

  private static func meetings(of record: GroupRecord, _ words: ManagementWording) -> Part {
    let rows = record.meetings.map { meeting in row(of: meeting, words) }
    guard !rows.isEmpty else {
      return Part(
        "Заседания",
        .absence(RichText("Сведения о\u{A0}заседаниях в\u{A0}разделе не\u{A0}размещены.")))
    }
    return Part(
      "Заседания", anchor: "_zasedaniya",
      .table(
        RegisterTable(
          caption: RichText("Сначала последние. Указано, сколько человек присутствовало."),
          columns: [
            .init("Дата", .narrow), .init("Вопросы", .wide), .init("Присутствовали"),
            .init("Протокол"), .init("Решений", .narrow),
          ], groups: [.init(rows)])))
  }

  private static func row(
    of record: MeetingRecord, _ words: ManagementWording
  ) -> RegisterTable.Row {
    let meeting = record.meeting
    let minutes = meeting.minutes.flatMap { words.digest.documents[$0] }
    let address = words.page.link(to: .meeting(meeting.id, of: record.group))
    let title = (meeting.agenda ?? minutes?.title).map(RussianText.bound)
    let attended = words.attendance(record.attendance)
    return RegisterTable.Row(
      [
        .init([RichText([.link(RussianDates.short(meeting.date), address: address)])]),
        .init(title),
        .init(record.isPlanned ? "заседание ещё не\u{A0}состоялось" : attended),
        .init(
          minutes.map { [RichText([words.link(to: $0)])] } ?? [],
          orAbsence: record.isPlanned ? "пока нет" : "не\u{A0}размещён"),
        decisions(of: record, minutes, words),
      ], anchor: meeting.id.text)
  }

  /// How many decisions a meeting took; without a quorum it took none, whatever its minutes say.
  private static func decisions(
    of record: MeetingRecord, _ minutes: Document?, _ words: ManagementWording
  ) -> RegisterTable.Cell {
    if record.attendance.isQuorate == false, !record.isPlanned {
      return .init(nil, orAbsence: "не\u{A0}приняты")
    }
    let written = minutes.map { MinutesResolutions(of: $0).resolutions.count } ?? 0
    let isKnown = !record.isPlanned && (minutes != nil || record.decisionCount > 0)
    let count = max(written, record.decisionCount)
    return .init(isKnown ? words.digest.wording.numbers.whole(count) : nil, orAbsence: "пока нет")
  }

  private static func frequency(of record: GroupRecord, _ words: ManagementWording) -> Part? {
    guard !record.frequency.isEmpty else { return nil }
    return Part(
      "Как часто собирается группа",
      .items(
        record.frequency.map { Item(words.frequency($0, since: record.beginning)) }))
  }

  private static func composition(
    of record: GroupRecord, _ words: ManagementWording
  ) -> Part? {
    guard record.hasComposition else { return nil }
    let hasNames = record.composition.contains { $0.name != nil }
    let hasTimes = record.composition.contains { $0.held.words != nil }
    let missing = record.missingRoles.map(ManagementWording.role)
    return Part(
      "Состав", anchor: "_sostav",
      note: missing.isEmpty
        ? nil
        : RichText(
          "В\u{A0}составе не\u{A0}\(missing.count == 1 ? "указан" : "указаны") "
            + "\(RussianList.joined(missing))."),
      .table(
        RegisterTable(
          caption: RichText(
            hasNames
              ? "Фамилии стоят там, где человека называют размещённые документы."
              : "Указаны роли и\u{A0}должности."),
          columns: [.init("Роль")] + (hasNames ? [.init("Фамилия, имя, отчество")] : [])
            + [.init("Должность", .wide)]
            + (hasTimes ? [.init("В\u{A0}составе", .narrow)] : []),
          groups: [
            .init(
              record.composition.map {
                row(of: $0, hasNames: hasNames, hasTimes: hasTimes, words)
              })
          ])))
  }

  private static func row(
    of member: GroupMember, hasNames: Bool, hasTimes: Bool, _ words: ManagementWording
  ) -> RegisterTable.Row {
    let name = RegisterTable.Cell(
      words.link(to: member.person).map { [RichText([$0])] } ?? [],
      orAbsence: "не\u{A0}публикуется")
    return RegisterTable.Row(
      [.init(ManagementWording.role(member.role).capitalizedFirst)] + (hasNames ? [name] : [])
        + [post(of: member, words)]
        + (hasTimes ? [.init(member.held.words, orAbsence: "весь срок")] : []))
  }

  private static func post(
    of member: GroupMember, _ words: ManagementWording
  ) -> RegisterTable.Cell {
    let post = member.post.map { RichText.Run.text(RussianText.bound($0)) }
    let known = [post, member.organization.map(words.organization)].compactMap(\.self)
    guard !known.isEmpty else { return .init(nil) }
    return .init([RichText(Array(known.map { [$0] }.joined(separator: [.text(", ")])))])
  }

  /// Who bears duties in the monitoring that are coupled with roles.
  private static func duties(of record: GroupRecord, _ words: ManagementWording) -> Part? {
    guard !record.duties.isEmpty else { return nil }
    return Part(
      "Обязанности в\u{A0}мониторинге",
      .items(
        record.duties.map { duty in
          let title = RussianText.bound(duty.title).capitalizedFirst
          let role = "\(title)\u{A0}— \(ManagementWording.role(duty.role))"
          let bearer = words.link(to: duty.person) ?? duty.post.map { .text(RussianText.bound($0)) }
          let time = duty.held.words.map { ", \($0)" } ?? ""
          let source = duty.source.flatMap { words.link(to: $0) }
          return Item(
            RichText([.text(role)] + (bearer.map { [.text(": "), $0] } ?? []) + [.text(time)]),
            remarks: source.map { [RichText([$0])] } ?? [])
        }))
  }

  /// Who came and went; the posts alone.
  private static func changes(of record: GroupRecord) -> Part? {
    guard !record.others.isEmpty else { return nil }
    return Part(
      "Изменения состава",
      .items(
        record.others.map { member in
          let time = member.held.words.map { ", \($0)" } ?? ""
          let post = member.post.map { ": \(RussianText.bound($0))" } ?? ""
          return Item(
            RichText(ManagementWording.role(member.role).capitalizedFirst + post + time))
        }))
  }

  private static func rules(of record: GroupRecord, _ words: ManagementWording) -> Part {
    let group = record.group
    let numbers = words.digest.wording.numbers
    let count = record.composition.count
    let act = { (id: Document.ID?) -> [RichText] in
      id.flatMap { words.digest.documents[$0] }.map { [RichText([words.link(to: $0)])] } ?? []
    }
    let term = { (rule: WorkingGroup.Term?, subject: TermCheck.Subject) -> [RichText] in
      rule.map { [RichText(words.rule($0, for: subject))] } ?? []
    }
    let quorum = group.quorum(ofComposition: count).map {
      [RichText("\(numbers.whole($0)) из\u{A0}\(numbers.whole(count))")]
    }
    let facts = [
      Fact(title: "Положение", values: act(group.regulation)),
      Fact(title: "Акт о\u{A0}составе", values: act(group.composition)),
      Fact(title: "Кворум при нынешнем составе", values: count > 0 ? quorum ?? [] : []),
      Fact(
        title: "Заседания", values: group.frequency.map { [RichText(words.frequency($0))] } ?? []),
      Fact(title: "Извещение", values: term(group.notice, .notice)),
      Fact(title: "Протокол", values: term(group.minutes, .minutes)),
      Fact(title: "Выписки", values: term(group.extracts, .extracts)),
      Fact(
        title: "Заседания засчитываются",
        values: group.countsFor.compactMap { words.link(to: $0) }
          .map { RichText([$0]) }),
    ].filter { !$0.values.isEmpty }
    return Part(
      "Правила работы",
      facts.isEmpty ? .absence(RichText("Правила не\u{A0}указаны.")) : .facts(facts))
  }
}
