import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads what people decided about values: zones, answers and recommendations.
struct JudgementReader {
  let files: ContentFiles
  let subjects: JudgementSubjects

  func judgements(log: inout DiagnosticLog) -> Judgements {
    var judgements = Judgements()
    for file in files[.zones] {
      guard let year = subjects.year(of: file, log: &log), let table = file.table(log: &log)
      else { continue }
      judgements.decisions += ZoneDecisionReader.read(table, year, subjects, log: &log)
    }
    if let table = files[.answers].first?.table(log: &log) {
      judgements.answers = AnswerReader.read(table, subjects, log: &log)
    }
    if let root = files[.recommendationRules].first?.yaml(log: &log) {
      judgements.recommendationRules =
        RecommendationRuleReader(subjects: subjects).read(root, log: &log)
    }
    var reader = RecommendationReader(subjects: subjects)
    for file in files[.recommendations] {
      guard let year = subjects.year(of: file, log: &log), let table = file.table(log: &log)
      else { continue }
      judgements.recommendations += reader.read(table, year, log: &log)
    }
    return judgements
  }
}
