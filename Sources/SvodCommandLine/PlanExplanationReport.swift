import SvodNumbers
import SvodPages

/// How the readings of a plan are printed for people and for programs.
enum PlanExplanationReport {
  /// The plan, then an item a paragraph: its words, their reading, what became of it.
  static func text(_ explanation: PlanExplanation) -> String {
    let period = explanation.period.map { "период: \(span($0))" }
    let day = explanation.asOf.map { "на \(date($0))" }
    let heading = [
      "\(explanation.title) [\(explanation.plan)]",
      [period, day].compactMap(\.self).joined(separator: ", "),
    ].filter { !$0.isEmpty }
    return (heading + explanation.items.flatMap(lines)).joined(separator: "\n")
  }

  private static func lines(_ item: PlanExplanation.Item) -> [String] {
    let name = [item.number, item.title].compactMap(\.self).joined(separator: " ")
    let words = item.words.map { $0.isEmpty ? "не указан" : "«\($0)»" } ?? "столбца нет"
    let reading = item.reading.isEmpty ? [] : ["  понято: " + item.reading.joined(separator: "; ")]
    let kind = item.kind ?? item.reason ?? "—"
    let state = item.state.flatMap(\.words).map { ["  состояние: \($0)"] } ?? []
    return ["", "\(name) [\(item.anchor)]", "  срок: \(words) (\(kind))"] + reading
      + days(item.occurrences) + state
  }

  /// The times of what comes more than once; of a single one the reading has said all.
  private static func days(_ occurrences: [PlanExplanation.Span]) -> [String] {
    guard occurrences.count > 1 else { return [] }
    return ["  сроки: " + occurrences.map(span).joined(separator: "; ")]
  }

  private static func span(_ span: PlanExplanation.Span) -> String {
    [span.start, span.end].compactMap { $0.map(date) }.joined(separator: " — ")
  }

  private static func date(_ date: CalendarDate) -> String { "\(date)" }

  /// One JSON object; the items under `items`, in the order of the act.
  static func json(_ explanation: PlanExplanation) -> String {
    JSONReport.text(of: Record(explanation))
  }
}

extension PlanExplanationReport {
  private struct Record: Encodable {
    let plan: String
    let title: String
    let asOf: String?
    let until: String
    let adopted: String?
    let period: Span?
    let items: [Item]

    enum CodingKeys: String, CodingKey {
      case plan
      case title
      case asOf = "as-of"
      case until
      case adopted
      case period
      case items
    }

    init(_ explanation: PlanExplanation) {
      plan = explanation.plan
      title = explanation.title
      asOf = explanation.asOf.map { "\($0)" }
      until = "\(explanation.until)"
      adopted = explanation.adopted.map { "\($0)" }
      period = explanation.period.map(Span.init)
      items = explanation.items.map(Item.init)
    }
  }

  private struct Span: Encodable {
    let start: String?
    let end: String?
    let state: State?

    init(_ span: PlanExplanation.Span) {
      start = span.start.map { "\($0)" }
      end = span.end.map { "\($0)" }
      state = span.state.map(State.init)
    }
  }

  private struct State: Encodable {
    let code: String
    let words: String?
    let date: String?
    let days: Int?
    let count: Int?

    init(_ state: PlanExplanation.State) {
      code = state.code
      words = state.words
      date = state.date.map { "\($0)" }
      days = state.days
      count = state.count
    }
  }

  private struct Length: Encodable {
    let count: Int
    let unit: String

    init(_ length: PlanExplanation.Length) {
      count = length.count
      unit = length.unit
    }
  }

  private struct Recurrence: Encodable {
    let every: Length
    let bound: String?
    let times: Int?

    init(_ recurrence: PlanExplanation.Recurrence) {
      every = Length(recurrence.every)
      bound = recurrence.bound
      times = recurrence.times
    }
  }

  private struct Dependence: Encodable {
    let kind: String
    let subject: String?
    let anchor: String?
    let length: Length?
    let direction: String?
    let chain: [String]

    init(_ dependence: PlanExplanation.Dependence) {
      kind = dependence.kind
      subject = dependence.subject
      anchor = dependence.anchor
      length = dependence.length.map(Length.init)
      direction = dependence.direction
      chain = dependence.chain
    }
  }

  private struct Item: Encodable {
    let anchor: String
    let number: String?
    let title: String
    let text: String?
    let understood: Bool
    let reading: [String]
    let kind: String?
    let reason: String?
    let precision: String?
    let start: String?
    let end: String?
    let recurrence: Recurrence?
    let occurrences: [Span]
    let dependence: Dependence?
    let condition: String?
    let state: State?

    init(_ item: PlanExplanation.Item) {
      anchor = item.anchor
      number = item.number
      title = item.title
      text = item.words
      understood = item.kind != nil
      reading = item.reading
      kind = item.kind
      reason = item.reason
      precision = item.precision
      occurrences = item.occurrences.map(Span.init)
      start = occurrences.first?.start ?? item.frame?.start.map { "\($0)" }
      end = occurrences.first?.end ?? item.frame?.end.map { "\($0)" }
      recurrence = item.recurrence.map(Recurrence.init)
      dependence = item.dependence.map(Dependence.init)
      condition = item.condition
      state = item.state.map(State.init)
    }
  }
}
