import SvodContent
import SvodDiagnostics
import SvodNumbers

/// What notices of corrections must hold together with: the cycles, the register and the data.
struct CorrectionCheck {
  let cycles: [Cycle]
  let organizations: [Organization]
  let catalogue: [Indicator]
  let observations: ObservationTable

  /// Whether a notice may be of a value that readers have seen; if not, that is reported.
  func isOfPublishedValue(_ notice: CorrectionNotice, log: inout DiagnosticLog) -> Bool {
    let published = cycles.first { $0.year == notice.year }?.published
    if let published, notice.date < published {
      log.report(.early(notice, published: published))
      return false
    }
    guard let indicator = catalogue.first(where: { $0.id == notice.indicator }) else {
      return false
    }
    if let fault = fault(of: notice, indicator) {
      log.report(.ofNothing(notice, indicator, fault))
      return false
    }
    return true
  }

  /// Why there is no such value; nil where there is one.
  private func fault(of notice: CorrectionNotice, _ indicator: Indicator) -> CorrectionFault? {
    guard let id = notice.organization else {
      let source = indicator.derivation?.source ?? indicator.id
      return column(source, notice.year) == nil ? .noData : nil
    }
    if let source = indicator.derivation?.source { return .derived(from: source) }
    guard let organization = organizations.first(where: { $0.id == id }) else { return .noData }
    if !organization.isOpen(in: notice.year) { return .closed }
    if indicator.level == .municipality || !indicator.applies(to: organization, in: notice.year) {
      return .inapplicable
    }
    return column(indicator.id, notice.year) == nil ? .noData : nil
  }

  private func column(_ id: Indicator.ID, _ year: Int) -> ObservationTable.Column? {
    catalogue.firstIndex { $0.id == id }.flatMap { observations[year, $0] }
  }

  /// Reports notices that say another value than the data: the latest of each value must name what
  /// stands there now.
  func compare(_ notices: [CorrectionNotice], log: inout DiagnosticLog) {
    for (place, notice) in notices.enumerated() {
      let isLatest = !notices.enumerated().contains { other in
        other.element.year == notice.year && other.element.indicator == notice.indicator
          && other.element.organization == notice.organization
          && (notice.date, place) < (other.element.date, other.offset)
      }
      guard isLatest, let became = notice.became, let id = notice.organization,
        let organization = organizations.firstIndex(where: { $0.id == id }),
        let observation = column(notice.indicator, notice.year)?.organizations[organization],
        !became.agrees(with: observation.entry)
      else { continue }
      log.report(.otherThanData(notice, file(of: observation)))
    }
  }

  private func file(of observation: Observation) -> FilePosition? {
    guard observation.line > 0 else { return nil }
    return FilePosition(
      file: observations.files[Int(observation.file)].printed, line: Int(observation.line))
  }
}

/// Why a notice is of no value at all.
private enum CorrectionFault {
  case noData
  case closed
  case inapplicable
  case derived(from: Indicator.ID)
}

extension Diagnostic {
  fileprivate static func early(_ notice: CorrectionNotice, published: CalendarDate) -> Self {
    Diagnostic(
      .earlyCorrection, .error, at: notice.position,
      "Исправление от «\(notice.date)» раньше, чем опубликованы итоги за \(notice.year) год "
        + "(\(published))",
      text: "\(notice.date)",
      hint: "Исправьте дату; что изменили до публикации, в этой таблице не пишут")
  }

  fileprivate static func ofNothing(
    _ notice: CorrectionNotice, _ indicator: Indicator, _ fault: CorrectionFault
  ) -> Self {
    let subject = notice.organization.map { " у организации «\($0)»" } ?? ""
    let (reason, hint): (String, String) =
      switch fault {
      case .noData: ("за этот год его данных нет", "Исправьте год или показатель")
      case .closed: ("в этом году она не работала", "Исправьте год или организацию")
      case .inapplicable:
        ("показатель к ней не относится", "Исправьте показатель или организацию")
      case .derived(let source):
        (
          "он вычисляется из показателя «\(source)»",
          "Укажите исправление показателя «\(source)», этот изменится вместе с ним"
        )
      }
    return Diagnostic(
      .correctionOfNothing, .error, at: notice.position,
      "Исправлять нечего: показателя «\(indicator.id)» за \(notice.year) год\(subject) в данных "
        + "нет, \(reason)",
      text: indicator.id.text, hint: hint)
  }

  fileprivate static func otherThanData(_ notice: CorrectionNotice, _ data: FilePosition?) -> Self {
    Diagnostic(
      .valueMismatch, .error, at: notice.position,
      "Исправление показателя «\(notice.indicator)» за \(notice.year) год говорит не то, что "
        + "стоит в данных",
      text: notice.indicator.text,
      hint: "Исправьте столбец «became» или данные: последнее исправление называет значение, "
        + "которое стоит теперь",
      notes: data.map { [.init(at: $0, "Данные стоят здесь")] } ?? [])
  }
}
