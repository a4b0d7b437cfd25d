import SvodContent
import SvodDiagnostics

extension ContentReader {
  func documentSubjects(_ ground: Ground) -> DocumentSubjects {
    let unusable = ground.directions?.unusable ?? []
    return DocumentSubjects(
      kinds: DocumentKind.names(with: ground.section.documentKinds),
      documents: ground.documents,
      directions: KnownNames(
        .direction, ground.mechanisms.flatMap(\.directions).map(\.id.text), unusable: unusable),
      components: KnownNames(
        .component, ground.directions?.components.map(\.id.text) ?? [], unusable: unusable),
      indicators: ground.indicatorNames, catalogue: ground.indicators,
      folder: files.documentFolder)
  }

  func judgementSubjects(
    _ ground: Ground, _ records: RecordSubjects, texts: [Document]
  ) -> JudgementSubjects {
    JudgementSubjects(
      records: records, catalogue: ground.indicators, indicators: ground.indicatorNames,
      rules: ground.section.zoneRules, documents: ground.documents, texts: texts,
      organizations: ground.register.organizations)
  }

  func management(
    _ ground: Ground, _ judged: JudgementSubjects, _ recommendations: [Recommendation],
    facts: inout [FactDate], log: inout DiagnosticLog
  ) -> ManagementRecords {
    var reader = ManagementReader(
      files: files, recommendations: recommendations,
      subjects: ManagementSubjects(judged: judged, heads: documentSubjects(ground)))
    return reader.records(facts: &facts, log: &log)
  }

  func corrections(
    _ ground: Ground, _ subjects: RecordSubjects, _ cycles: [Cycle],
    _ observations: ObservationTable, _ facts: inout [FactDate], _ log: inout DiagnosticLog
  ) -> [CorrectionNotice] {
    guard let table = files[.corrections].first?.table(log: &log) else { return [] }
    let check = CorrectionCheck(
      cycles: cycles, organizations: ground.register.organizations, catalogue: ground.indicators,
      observations: observations)
    var reader = CorrectionReader(
      subjects: subjects, indicators: ground.indicatorNames, check: check)
    return reader.read(table, facts: &facts, log: &log)
  }
}
