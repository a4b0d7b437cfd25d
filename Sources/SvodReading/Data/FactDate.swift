import SvodDiagnostics
import SvodNumbers

/// The day of something that happened: a document, a submission, a publication.
struct FactDate {
  let date: CalendarDate
  let position: FilePosition

  init(_ date: CalendarDate, at position: FilePosition) {
    self.date = date
    self.position = position
  }
}

extension [FactDate] {
  /// The latest of the days, from which «по состоянию на» is reckoned.
  ///
  /// One that lies more than a year after all others is reported (`lone-fact-date`).
  func latest(log: inout DiagnosticLog) -> CalendarDate? {
    guard let latest = map(\.date).max() else { return nil }
    if let before = map(\.date).filter({ $0 < latest }).max(),
      before.adding(months: 12) < latest,
      let fact = filter({ $0.date == latest }).min(by: { $0.position < $1.position })
    {
      log.report(.loneFactDate(fact, before: before))
    }
    return latest
  }
}

extension Diagnostic {
  fileprivate static func loneFactDate(_ fact: FactDate, before: CalendarDate) -> Self {
    Diagnostic(
      .loneFactDate, .warning, at: fact.position,
      "Дата «\(fact.date)» больше чем на год позже всех остальных (до неё последняя — \(before))",
      text: "\(fact.date)", hint: "Проверьте год: по этой дате считается «по состоянию на»")
  }
}
