import SvodActs
import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers
import SvodPlans
import SvodPublication
import Testing

/// A plan as a table of an act, judged as a section would judge it.
struct TrialPlan {
  var document: Document
  var asOf: CalendarDate?
  var others: [Document] = []

  /// Rows without their first and last bars: «1.1 | Собрать карты | март».
  init(
    _ rows: String..., title: String = "План на 2021 год", adopted: String = "2021-01-11",
    head: String = "№ | Мероприятие | Срок"
  ) {
    let rule = head.split(separator: "|").map { _ in "---" }.joined(separator: "|")
    let table = [head, rule] + rows
    let text = table.map { "| \($0) |" }.joined(separator: "\n") + "\n"
    var log = DiagnosticLog()
    let act = Act(
      structuring: MarkdownDocument(
        parsing: text, file: "documents/plan.md", log: &log),
      title: title, planTables: .every, log: &log)
    document = Document(
      id: .init("plan"), kind: "plan", title: title, act: act,
      position: FilePosition(file: "documents/plan.md"))
    document.date = CalendarDate(parsing: adopted)
    asOf = CalendarDate(parsing: "2021-06-01")
  }

  func register(
    deeds: [Document.ID: [String: [ProgressRecord]]] = [:]
  ) -> PlanRegister {
    var content = Content(
      section: SectionSettings(
        municipality: "Район", authority: "Отдел", title: "Раздел",
        address: "https://a.example/", cycle: 2021),
      cycles: [], organizations: OrganizationRegistry([]), mechanisms: [], components: [],
      catalogue: IndicatorCatalogue(groups: [], indicators: []),
      observations: ObservationTable(organizationCount: 0), breaks: [], submissions: [],
      addresses: [], documents: others + [document], latestFact: nil)
    content.section.asOf = asOf
    return PlanRegister(of: PublishedSection(gating: content), deeds: deeds)
  }

  func plan() throws -> DatedPlan { try #require(register()[document.id]) }

  var codes: [DiagnosticCode] {
    var log = DiagnosticLog()
    register().check(log: &log)
    return log.diagnostics.map(\.code)
  }

  /// Records of items by their numbers.
  mutating func record(_ item: String, _ state: ProgressRecord.State, _ date: String?) {
    let anchor = "p-" + item.replacing(".", with: "-")
    var progress = document.planning.progress ?? [:]
    var record = ProgressRecord(state, on: date.flatMap(CalendarDate.init(parsing:)))
    record.position = FilePosition(file: "progress/plan.csv", line: 2)
    progress[anchor, default: []].append(record)
    document.planning.progress = progress
  }
}
