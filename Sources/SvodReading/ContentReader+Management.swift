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

  func aliases(log: inout DiagnosticLog) -> [NameAlias] {
    files[.aliases].first?.table(log: &log).map { AliasReader.read($0, log: &log) } ?? []
  }

  func institutions(_ ground: Ground, log: inout DiagnosticLog) -> [Institution] {
    files[.institutions].first?.table(log: &log).map {
      InstitutionReader.read($0, beside: ground.register.organizations, log: &log)
    } ?? []
  }

  /// Checks names once everybody is known: whom aliases mean, and how texts name people.
  func checkNames(of content: Content, isWhole: Bool, log: inout DiagnosticLog) {
    AliasCheck(content, isWhole: isWhole).check(content, log: &log)
    NamedPeopleRule(content.management.people).check(content.documents, log: &log)
  }
}
