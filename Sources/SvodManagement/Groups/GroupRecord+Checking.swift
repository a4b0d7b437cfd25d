import SvodContent
package import SvodDiagnostics
import SvodLanguage

extension ManagementRegister {
  /// Reports what working groups lack by their own rules; every rule has a finding of its own.
  package func checkGroups(log: inout DiagnosticLog) {
    for record in groups {
      for role in record.missingRoles { log.report(.missingRole(role, of: record.group)) }
      for conflict in record.conflicts { log.report(.dutyMismatch(conflict, in: record.group)) }
      for check in record.frequency {
        if case .missed(let count) = check.state {
          log.report(.fewMeetings(check, missing: count, record.group))
        }
      }
      for meeting in record.meetings where !meeting.isPlanned { check(meeting, log: &log) }
    }
  }

  private func check(_ record: MeetingRecord, log: inout DiagnosticLog) {
    let attendance = record.attendance
    if attendance.strangers > 0 { log.report(.strangersPresent(record)) }
    if attendance.isQuorate == false { log.report(.noQuorum(record)) }
    for term in record.terms {
      switch term.state {
      case .late(let days): log.report(.late(term, by: days, record))
      case .unrecorded: log.report(.unrecorded(term, record))
      case .inTime, .awaited, .awaitsBase: break
      }
    }
    for point in record.points where point.isFound == false {
      log.report(.missingPoint(point.title, record))
    }
    for vote in record.meeting.votes { check(vote, attendance, log: &log) }
  }

  private func check(
    _ vote: Meeting.Vote, _ attendance: Attendance, log: inout DiagnosticLog
  ) {
    let counts = [vote.inFavour, vote.against, vote.abstained].compactMap(\.self)
    if let present = attendance.present, present < counts.reduce(0, +) {
      log.report(.tooManyVotes(vote, counts.reduce(0, +), present: present))
    }
    if let inFavour = vote.inFavour, inFavour == vote.against, !vote.isCasting {
      log.report(.tie(vote, inFavour))
    }
  }
}

extension Diagnostic {
  private static func name(_ role: WorkingGroup.Role) -> String {
    switch role {
    case .chair: "председатель"
    case .deputy: "заместитель председателя"
    case .secretary: "секретарь"
    case .member: "член группы"
    }
  }

  private static func name(_ subject: TermCheck.Subject) -> String {
    switch subject {
    case .notice: "извещение о заседании"
    case .minutes: "протокол"
    case .extracts: "выписка из протокола"
    }
  }

  fileprivate static func missingRole(
    _ role: WorkingGroup.Role, of group: WorkingGroup
  ) -> Self {
    Diagnostic(
      .missingRole, .warning, at: group.position,
      "В составе группы «\(group.title)» не указан \(name(role)), а её правила о нём говорят",
      text: group.id.text, hint: "Внесите его в файл groups/\(group.id).csv или проверьте состав",
      example: role.rawValue)
  }

  fileprivate static func dutyMismatch(
    _ conflict: DutyConflict, in group: WorkingGroup
  ) -> Self {
    let role = name(conflict.duty.role)
    let day = conflict.date.map { " на \(RussianDates.short($0))" } ?? ""
    let holder = conflict.holder.map { "там указан «\($0)»" } ?? "там никто не указан"
    return Diagnostic(
      .dutyMismatch, .warning, at: conflict.duty.position,
      conflict.duty.title.capitalizedFirst
        + "\u{A0}— «\(conflict.bearer)», а по составу группы «\(group.title)»\(day) это не "
        + "\(role): \(holder)",
      text: conflict.bearer.text,
      hint: "Исправьте роль в файле groups/\(group.id).csv или обязанность в groups.yml",
      example: "\(conflict.bearer),\(conflict.duty.role.rawValue)")
  }

  fileprivate static func fewMeetings(
    _ check: FrequencyCheck, missing: Int, _ group: WorkingGroup
  ) -> Self {
    Diagnostic(
      .fewMeetings, .warning, at: group.position,
      "С \(RussianDates.short(check.first)) по \(RussianDates.short(check.last)) проведено "
        + "\(check.held) из не менее \(check.required) заседаний группы «\(group.title)»",
      text: group.id.text, hint: "Проверьте, все ли заседания внесены в meetings.csv")
  }

  fileprivate static func strangersPresent(_ record: MeetingRecord) -> Self {
    Diagnostic(
      .strangerPresent, .warning, at: record.meeting.position,
      "На заседании «\(record.meeting.id)» присутствовали те, кто в этот день в состав не входил: "
        + "\(record.attendance.strangers)", text: record.meeting.id.text,
      hint: "Проверьте состав на дату заседания: посторонние в кворум не входят")
  }

  fileprivate static func noQuorum(_ record: MeetingRecord) -> Self {
    let attendance = record.attendance
    return Diagnostic(
      .noQuorum, .warning, at: record.meeting.position,
      "Заседание «\(record.meeting.id)» неправомочно: присутствовали \(attendance.present ?? 0) "
        + "из \(attendance.composition ?? 0), нужно не менее \(attendance.quorum ?? 0)"
        + (record.decisionCount > 0 ? ", а решения внесены" : ""), text: record.meeting.id.text,
      hint: "Проверьте столбец «present»; решения такого заседания не считаются принятыми")
  }

  fileprivate static func late(_ term: TermCheck, by days: Int, _ record: MeetingRecord) -> Self {
    let due = term.due.map { RussianDates.short($0) } ?? ""
    return Diagnostic(
      .lateTerm, .warning, at: record.meeting.position,
      "Заседание «\(record.meeting.id)»: \(name(term.subject)) позже срока (\(due)) на \(days) "
        + "\(NounForms.day.form(days))", text: record.meeting.id.text,
      hint: "Проверьте даты в meetings.csv и рабочий календарь")
  }

  fileprivate static func unrecorded(_ term: TermCheck, _ record: MeetingRecord) -> Self {
    let due = term.due.map { RussianDates.short($0) } ?? ""
    return Diagnostic(
      .lateTerm, .warning, at: record.meeting.position,
      "Заседание «\(record.meeting.id)»: срок прошёл (\(due)), а \(name(term.subject)) без даты",
      text: record.meeting.id.text, hint: "Укажите дату в meetings.csv")
  }

  fileprivate static func missingPoint(_ title: String, _ record: MeetingRecord) -> Self {
    Diagnostic(
      .incompleteMinutes, .warning, at: record.meeting.position,
      "В протоколе заседания «\(record.meeting.id)» нет заголовка «\(title)»", text: title,
      hint: "Добавьте в протокол этот раздел или исправьте ключ «minutes-contain»")
  }

  fileprivate static func tooManyVotes(
    _ vote: Meeting.Vote, _ sum: Int, present: Int
  ) -> Self {
    Diagnostic(
      .unevenVotes, .warning, at: vote.position,
      "По вопросу «\(vote.item)» голосов \(sum), а присутствовали \(present)", text: vote.item,
      hint: "Проверьте число голосов и столбец «present» в meetings.csv")
  }

  fileprivate static func tie(_ vote: Meeting.Vote, _ count: Int) -> Self {
    Diagnostic(
      .unevenVotes, .warning, at: vote.position,
      "По вопросу «\(vote.item)» голоса разделились поровну (по \(count)), "
        + "а решающий голос не отмечен", text: vote.item,
      hint: "Укажите «да» в столбце «casting», если решил голос председательствующего")
  }
}
