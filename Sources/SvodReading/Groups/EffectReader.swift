import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads `effects.csv`.
struct EffectReader {
  enum Column: String, CSVColumn {
    case id
    case direction
    case indicator
    case answers
    case from
    case to
    case conclusion
    case document

    var aliases: [String] {
      switch self {
      case .id: ["код", "номер"]
      case .direction: ["направление"]
      case .indicator: ["показатель"]
      case .answers: ["на что отвечает", "меры"]
      case .from: ["с", "начало"]
      case .to: ["по", "конец"]
      case .conclusion: ["вывод"]
      case .document: ["документ"]
      }
    }

    var isRequired: Bool { self == .id }
  }

  var subjects: ManagementSubjects

  mutating func read(_ table: CSVTable, log: inout DiagnosticLog) -> [EffectReview] {
    guard let columns = CSVColumns<Column>(of: table, log: &log), let id = columns[.id] else {
      return []
    }
    var ids = IdentifierRegister(owner: "анализа эффективности")
    var effects: [EffectReview] = []
    for row in table.rows {
      guard row.required(id, log: &log) != nil,
        ids.take(row[id].text, at: row[id].position, log: &log)
      else { continue }
      var effect = EffectReview(id: .init(row[id].text), position: row[id].position)
      effect.direction = row.filled(columns[.direction]).flatMap {
        subjects.directions.accept($0.text, at: $0.position, severity: .error, log: &log)
          ? .init($0.text) : nil
      }
      effect.indicator = row.filled(columns[.indicator]).flatMap {
        subjects.judged.indicator(of: $0, log: &log)?.id
      }
      effect.answers = subjects.answered(by: row.filled(columns[.answers]), log: &log)
      effect.reviewed = HeldTime(from: columns[.from], to: columns[.to], of: row, log: &log)
      effect.conclusion = row.filled(columns[.conclusion])?.text
      effect.source = row.filled(columns[.document]).flatMap {
        subjects.link($0.text, at: $0.position, log: &log)
      }
      effects.append(effect)
    }
    return effects
  }
}
