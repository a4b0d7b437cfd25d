import SvodDiagnostics

/// Names that an author may refer to: ids of directions, documents, components.
struct KnownNames {
  /// What is named, and how a finding about an unknown name reads.
  enum Subject {
    case direction
    case component
    case document
    case documentKind
    case indicator
    case zoneRule
    case person
    case group
    case meeting
    case recommendation
    case decision
    case set
    case cluster

    fileprivate var code: DiagnosticCode {
      switch self {
      case .direction: .unknownDirection
      case .component: .unknownComponent
      case .document: .unknownDocument
      case .documentKind: .unknownValue
      case .indicator: .unknownIndicator
      case .zoneRule: .unknownValue
      case .person: .unknownPerson
      case .group: .unknownGroup
      case .meeting: .unknownMeeting
      case .recommendation, .decision: .unknownDecision
      case .set, .cluster: .unknownValue
      }
    }

    fileprivate func summary(_ name: String) -> String {
      switch self {
      case .direction: "Направления «\(name)» нет в directions.yml"
      case .component: "Компонента управленческого цикла «\(name)» нет в directions.yml"
      case .document: "Документа «\(name)» нет в папке documents"
      case .documentKind: "Неизвестный вид документа «\(name)»"
      case .indicator: "Показателя «\(name)» нет в папке indicators"
      case .zoneRule: "Правила «\(name)» нет в ключе zones файла section.yml"
      case .person: "Человека «\(name)» нет в people.csv"
      case .group: "Рабочей группы «\(name)» нет в groups.yml"
      case .meeting: "Заседания «\(name)» нет в meetings.csv"
      case .recommendation: "Рекомендации «\(name)» нет в папке recommendations"
      case .decision: "Решения «\(name)» нет в decisions.csv"
      case .set: "Набора «\(name)» нет в sets.csv"
      case .cluster: "Кластера «\(name)» нет в clusters.yml"
      }
    }
  }

  let subject: Subject
  /// In the author's order, for the nearest name.
  let names: [String]
  private let set: Set<String>
  private let unusable: Set<String>
  /// What people write for a name in their own language: `order` for «приказ».
  fileprivate let meanings: [String: String]

  /// - Parameters:
  ///   - subject: what is named.
  ///   - names: what is known.
  ///   - unusable: names of what could not be read, which is reported elsewhere.
  ///   - meanings: the name that is meant by a word in small letters.
  init(
    _ subject: Subject, _ names: [String], unusable: Set<String> = [],
    meanings: [String: String] = [:]
  ) {
    self.meanings = meanings
    self.subject = subject
    self.names = names
    self.unusable = unusable
    set = Set(names)
  }

  func contains(_ name: String) -> Bool { set.contains(name) }

  /// Whether the name is known; if not, that is reported with the nearest one that is.
  func accept(
    _ name: String, at position: FilePosition, severity: Diagnostic.Severity,
    log: inout DiagnosticLog
  ) -> Bool {
    if contains(name) || unusable.contains(name) { return true }
    log.report(.unknownName(name, among: self, at: position, severity))
    return false
  }
}

extension Diagnostic {
  /// More names than this are not told one by one.
  private static let listLimit = 40

  fileprivate static func unknownName(
    _ name: String, among known: KnownNames, at position: FilePosition, _ severity: Severity
  ) -> Self {
    let list = known.names.count <= listLimit ? known.names.joined(separator: ", ") : ""
    return Diagnostic(
      known.subject.code, severity, at: position, known.subject.summary(name), text: name,
      hint: (known.meanings[name.lowercased()] ?? nearestName(to: name, among: known.names)).map {
        "Возможно, имелось в виду «\($0)»"
      }
        ?? (list.isEmpty ? "Исправьте или удалите это имя" : "Укажите одно из имён: \(list)"))
  }
}
