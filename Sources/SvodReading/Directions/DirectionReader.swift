import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// What `directions.yml` says, before the indicators of its goals are known.
struct DirectionReading {
  var mechanisms: [Mechanism] = []
  /// The day of the list.
  var version: CalendarDate?
  var components: [CycleComponent] = []
  /// The indicators that goals name, to be checked once the catalogue is read.
  var goalIndicators: [YAMLScalar] = []
  /// Names in a file that could not be read.
  var unusable: Set<String> = []

  var directions: KnownNames {
    KnownNames(
      .direction, mechanisms.flatMap(\.directions).map(\.id.text), unusable: unusable)
  }
}

/// Reads `directions.yml`.
struct DirectionReader {
  private enum Key: String, ContentKey {
    case version
    case mechanisms
    case directions
    case components
  }

  private enum MechanismKey: String, ContentKey {
    case id
    case number
    case title
    case directions
  }

  private enum DirectionKey: String, ContentKey {
    case id
    case number
    case title
    case short
    case goals
    case formerIDs = "former-ids"
  }

  private enum GoalKey: String, ContentKey {
    case id
    case number
    case title
    case indicators
    case state
  }

  private var reading = DirectionReading()
  private var mechanismIDs = IdentifierRegister(owner: "механизма")
  private var directionIDs = IdentifierRegister(owner: "направления")

  /// Reads the file; `kinds` are those of documents that may prove a component.
  static func read(
    _ root: YAMLNode, kinds: KnownNames, log: inout DiagnosticLog
  ) -> DirectionReading {
    var reader = DirectionReader()
    guard let keys = YAMLMapping<Key>(root, log: &log) else { return reader.reading }
    reader.reading.version = keys[.version]?.date(log: &log)
    for node in keys[.mechanisms]?.items(log: &log) ?? [] {
      reader.readMechanism(node, log: &log)
    }
    let loose = reader.directions(keys[.directions], log: &log)
    if !loose.isEmpty {
      reader.reading.mechanisms.append(Mechanism(id: "", title: "", directions: loose))
    }
    reader.reading.components = ComponentReader.read(keys[.components], kinds: kinds, log: &log)
    return reader.reading
  }

  private mutating func readMechanism(_ node: YAMLNode, log: inout DiagnosticLog) {
    guard let keys = YAMLMapping<MechanismKey>(node, log: &log) else { return }
    let id = keys.required(.id, log: &log)?.scalar(log: &log)
    let title = keys.required(.title, log: &log)?.text(log: &log)
    let number = keys[.number]?.text(log: &log)
    let directions = directions(keys[.directions], log: &log)
    guard let id, mechanismIDs.take(id.text, at: id.position, log: &log) else { return }
    var mechanism = Mechanism(id: id.text, title: title ?? "", directions: directions)
    mechanism.number = number
    reading.mechanisms.append(mechanism)
  }

  private mutating func directions(
    _ node: YAMLNode?, log: inout DiagnosticLog
  ) -> [Direction] {
    let items = node?.items(log: &log) ?? []
    return items.compactMap { direction($0, log: &log) }
  }

  private mutating func direction(_ node: YAMLNode, log: inout DiagnosticLog) -> Direction? {
    guard let keys = YAMLMapping<DirectionKey>(node, log: &log) else { return nil }
    let id = keys.required(.id, log: &log)?.scalar(log: &log)
    let title = keys.required(.title, log: &log)?.text(log: &log)
    let number = keys[.number]?.text(log: &log)
    let short = keys[.short]?.text(log: &log)
    let goals = goals(keys[.goals], log: &log)
    let formerIDs = keys[.formerIDs]?.identifiers(log: &log).map(\.text) ?? []
    guard let id, directionIDs.take(id.text, at: id.position, log: &log), let title else {
      return nil
    }
    var direction = Direction(
      id: .init(id.text), number: number, title: title, short: short ?? title, goals: goals,
      position: id.position)
    direction.formerIDs = formerIDs
    return direction
  }

  private mutating func goals(_ node: YAMLNode?, log: inout DiagnosticLog) -> [Direction.Goal] {
    var ids = IdentifierRegister(owner: "цели")
    var goals: [Direction.Goal] = []
    for item in node?.items(log: &log) ?? [] {
      guard let keys = YAMLMapping<GoalKey>(item, log: &log) else { continue }
      let id = keys.required(.id, log: &log)?.scalar(log: &log)
      let title = keys.required(.title, log: &log)?.text(log: &log)
      let indicators = keys[.indicators]?.scalars(single: .alone, log: &log) ?? []
      let number = keys[.number]?.text(log: &log)
      let states = states(keys[.state], log: &log)
      reading.goalIndicators += indicators
      guard let id, ids.take(id.text, at: id.position, log: &log), let title else { continue }
      var goal = Direction.Goal(
        id: id.text, title: title, indicators: indicators.map { .init($0.text) }, states: states)
      goal.number = number
      goals.append(goal)
    }
    return goals
  }

  /// A goal's states by years: `{2021: reached}`, or in the author's own words.
  private func states(
    _ node: YAMLNode?, log: inout DiagnosticLog
  ) -> [Int: Direction.Goal.State] {
    var states: [Int: Direction.Goal.State] = [:]
    for entry in node?.entries(log: &log) ?? [] {
      guard let text = entry.value.text(log: &log) else { continue }
      guard let year = Int(yearDigits: entry.key.text) else {
        log.report(.badStateYear(entry.key))
        continue
      }
      states[year] = Self.stateWords[text.lowercased()] ?? .words(text)
    }
    return states
  }

  private static let stateWords: [String: Direction.Goal.State] = [
    "reached": .reached, "достигнута": .reached, "partly-reached": .partlyReached,
    "достигнута частично": .partlyReached, "частично достигнута": .partlyReached,
    "not-reached": .notReached, "не достигнута": .notReached,
  ]
}

extension Diagnostic {
  fileprivate static func badStateYear(_ key: YAMLScalar) -> Self {
    Diagnostic(
      .wrongType, .error, at: key.position,
      "Состояние цели указывают по годам, а вместо года стоит «\(key.text)»", text: key.text,
      hint: "Укажите год четырьмя цифрами", example: "2021: reached")
  }
}
