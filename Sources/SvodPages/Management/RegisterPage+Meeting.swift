import SvodContent
import SvodLanguage
import SvodManagement
import SvodPublication

extension RegisterPage {
  /// A meeting: what it resolved, whether it could, what became of the terms of its papers.
  init(
    ofMeeting id: Meeting.ID, of group: WorkingGroup.ID, from digest: SectionDigest,
    frame: PageFrame
  ) {
    guard let owner = digest.management.group(group),
      let record = owner.meetings.first(where: { $0.meeting.id == id })
    else { preconditionFailure("the plan names a meeting that is not published: \(id)") }
    let words = ManagementWording(digest: digest, page: frame.route)
    let statement = Self.statement(of: record, words)
    var frame = frame.described(by: statement)
    frame.subject = .meeting(
      PageSubject.Meeting(
        name: ManagementWording.title(of: record.meeting), date: record.meeting.date,
        place: record.meeting.place, organizer: owner.group.title))
    self.init(
      frame: frame,
      heading: ManagementWording.title(of: record.meeting),
      introduction: RichText(RussianText.bound(owner.group.title)), statement: statement,
      downloads: [], isWide: false,
      parts: [
        Self.resolutions(of: record, words), Self.votes(of: record, words),
        Self.terms(of: record, words), Self.minutes(of: record, words),
      ].compactMap(\.self))
  }

  private static func statement(
    of record: MeetingRecord, _ words: ManagementWording
  ) -> RichText {
    let numbers = words.digest.wording.numbers
    let date = RussianDates.long(record.meeting.date)
    if record.isPlanned { return RichText("Заседание назначено на\u{A0}\(date)").closed }
    let attendance = record.attendance
    guard let present = attendance.present, let composition = attendance.composition else {
      return RichText(
        "Заседание проведено \(date) Сколько человек присутствовало, не\u{A0}указано.")
    }
    var runs: [RichText.Run] = [
      .text("Присутствовали "), .strong(numbers.whole(present)),
      .text(" из\u{A0}\(numbers.whole(composition))"),
    ]
    if let quorum = attendance.quorum, let isQuorate = attendance.isQuorate {
      runs.append(.text(", необходимо не\u{A0}менее \(numbers.whole(quorum)): "))
      runs.append(.strong(isQuorate ? "заседание правомочно" : "заседание неправомочно"))
      if !isQuorate { runs.append(.text(", решения не\u{A0}считаются принятыми")) }
    }
    return RichText(runs.closed)
  }

  private static func resolutions(
    of record: MeetingRecord, _ words: ManagementWording
  ) -> Part? {
    if record.isPlanned { return nil }
    let minutes = record.meeting.minutes.flatMap { words.digest.documents[$0] }
    let written = minutes.map { MinutesResolutions(of: $0).resolutions } ?? []
    let rows = minutes.map { words.digest.management.decisions(in: $0.id) } ?? []
    let items =
      written.map { resolution in
        item(resolution, minutes, rows.filter { $0.source?.anchor == resolution.anchor }, words)
      }
      + rows.filter { row in !written.contains { $0.anchor == row.source?.anchor } }
      .map { row in
        Item(RichText(RussianText.bound(row.text ?? row.id.text)), remarks: remarks(row, words))
      }
    let title = record.attendance.isQuorate == false ? "Что обсуждали" : "Решения"
    return Part(
      title, anchor: "_resheniya",
      items.isEmpty
        ? .absence(
          RichText(
            minutes == nil
              ? "Протокол не\u{A0}размещён." : "Решения в\u{A0}протоколе не\u{A0}выделены."))
        : .items(items))
  }

  private static func item(
    _ resolution: MinutesResolutions.Resolution, _ minutes: Document?,
    _ rows: [ManagementDecision], _ words: ManagementWording
  ) -> Item {
    let link = minutes.map { document in
      RichText.Run.link(
        resolution.number,
        address: words.page.link(to: .document(document.id), anchor: resolution.anchor))
    }
    return Item(
      RichText([link ?? .text(resolution.number), .text(" \(RussianText.bound(resolution.text))")]),
      remarks: rows.flatMap { remarks($0, words) }, anchor: resolution.anchor)
  }

  /// Term, people and state of a decision that the register has.
  static func remarks(_ row: ManagementDecision, _ words: ManagementWording) -> [RichText] {
    let facts = [
      row.due.map { "срок\u{A0}— \(RussianDates.short($0))" },
      row.responsible.isEmpty
        ? nil
        : "ответственный\u{A0}— "
          + row.responsible.map(RussianText.bound).joined(separator: ", "),
      words.digest.management.isWithoutQuorum(row)
        ? nil : row.state.map(ManagementWording.state),
    ].compactMap(\.self)
    let link = RichText.Run.link(
      facts.isEmpty ? "В\u{A0}реестре решений" : "в\u{A0}реестре решений",
      address: words.page.link(to: .decisions, anchor: row.id.text))
    return [RichText([.text((facts + [""]).joined(separator: "; ").capitalizedFirst), link])]
  }

  private static func votes(of record: MeetingRecord, _ words: ManagementWording) -> Part? {
    let votes = record.meeting.votes
    guard !votes.isEmpty else { return nil }
    let count = { (number: Int?) -> RegisterTable.Cell in
      .init(number.map { words.digest.wording.numbers.whole($0) })
    }
    let remarks =
      votes.contains(where: \.isCasting) ? "Решающий голос, особое мнение" : "Особое мнение"
    return Part(
      "Голосование", anchor: "_golosovanie",
      .table(
        RegisterTable(
          caption: RichText("Итоги голосования по\u{A0}вопросам."),
          columns: [
            .init("Вопрос"), .init("За", .narrow), .init("Против", .narrow),
            .init("Воздержались", .narrow), .init(remarks, .wide),
          ],
          groups: [
            .init(
              votes.enumerated().map { place, vote in
                let casting = vote.isCasting ? "решил голос председательствующего" : nil
                return RegisterTable.Row(
                  [
                    .init(vote.item), count(vote.inFavour), count(vote.against),
                    count(vote.abstained),
                    .init(
                      [vote.dissent, casting].compactMap(\.self).map { RichText($0) },
                      orAbsence: "нет"),
                  ], anchor: "_golos-\(place + 1)")
              })
          ])))
  }

  private static func terms(of record: MeetingRecord, _ words: ManagementWording) -> Part? {
    guard !record.terms.isEmpty else { return nil }
    let weekends = Set(record.terms.flatMap(\.yearsWithoutCalendar)).sorted()
    let note =
      weekends.isEmpty
      ? nil
      : RichText(
        "Рабочий календарь на\u{A0}\(RussianList.joined(weekends.map(String.init))) год "
          + "не\u{A0}размещён: рабочие дни посчитаны по\u{A0}дням недели.")
    // Two dates tell that a paper was late; a state beside them would either say so or hide it.
    let hasStates = !record.terms.contains(where: words.isSilent)
    return Part(
      "Сроки", note: note,
      .table(
        RegisterTable(
          caption: RichText("Каждый срок проверен отдельно по\u{A0}правилам группы."),
          columns: [
            .init("Что"), .init("Правило", .wide), .init("Последний день"), .init("Сделано"),
          ] + (hasStates ? [.init("Состояние")] : []),
          groups: [.init(record.terms.map { row(of: $0, hasState: hasStates, words) })])))
  }

  private static func row(
    of check: TermCheck, hasState: Bool, _ words: ManagementWording
  ) -> RegisterTable.Row {
    let absence = hasState ? "дата не\u{A0}указана" : words.state(check)
    return RegisterTable.Row(
      [
        .init(ManagementWording.title(check.subject)),
        .init(words.rule(check.rule, for: check.subject)),
        .init(words.due(check), orAbsence: "пока неизвестен"),
        .init(check.done.map { RussianDates.short($0) }, orAbsence: absence),
      ] + (hasState ? [.init(words.state(check))] : []))
  }

  private static func minutes(of record: MeetingRecord, _ words: ManagementWording) -> Part? {
    let meeting = record.meeting
    let minutes = meeting.minutes.flatMap { words.digest.documents[$0] }
    let found = record.points.filter { $0.isFound == true }.map(\.title)
    let lost = record.points.filter { $0.isFound == false }.map(\.title)
    let facts = [
      Fact(title: "Протокол", values: minutes.map { [RichText([words.link(to: $0)])] } ?? []),
      Fact(title: "Форма", values: meeting.form.map { [RichText($0)] } ?? []),
      Fact(title: "Место", values: meeting.place.map { [RichText(RussianText.bound($0))] } ?? []),
      Fact(
        title: "Повестка", values: meeting.agenda.map { [RichText(RussianText.bound($0))] } ?? []),
      Fact(
        title: "Подписали",
        values: record.signers.map {
          [RichText(RussianList.joined($0.map(ManagementWording.role)))]
        } ?? []),
      Fact(
        title: "В\u{A0}протоколе есть",
        values: found.isEmpty ? [] : [RichText(RussianList.joined(found))]),
      Fact(
        title: "В\u{A0}протоколе не\u{A0}найдено",
        values: lost.isEmpty ? [] : [RichText(RussianList.joined(lost))]),
    ].filter { !$0.values.isEmpty }
    return facts.isEmpty ? nil : Part("О\u{A0}заседании", .facts(facts))
  }
}

extension RichText {
  /// The sentence with a full stop, unless it ends in one.
  var closed: RichText { RichText(runs.closed) }
}
