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

  /// What was judged and recommended, and what groups decided of it.
  func management(
    _ ground: Ground, _ records: RecordSubjects, texts: [Document], facts: inout [FactDate],
    log: inout DiagnosticLog
  ) -> (Judgements, ManagementRecords) {
    let judged = JudgementSubjects(
      records: records, catalogue: ground.indicators, indicators: ground.indicatorNames,
      rules: ground.section.zoneRules, documents: ground.documents, texts: texts,
      organizations: ground.register.organizations, clusters: ground.clusters)
    let judgements = JudgementReader(files: files, subjects: judged).judgements(log: &log)
    var reader = ManagementReader(
      files: files, recommendations: judgements.recommendations,
      subjects: ManagementSubjects(judged: judged, heads: documentSubjects(ground)))
    return (judgements, reader.records(facts: &facts, log: &log))
  }

  func aliases(log: inout DiagnosticLog) -> [NameAlias] {
    files[.aliases].first?.table(log: &log).map { AliasReader.read($0, log: &log) } ?? []
  }

  /// Adds institutions and aliases, and checks names once everybody is known: whom aliases mean,
  /// and how texts name people; `named` has what was found wrong with the aliases so far.
  func addNames(
    _ aliases: [NameAlias], _ named: DiagnosticLog, _ ground: Ground, to content: inout Content,
    log: inout DiagnosticLog
  ) {
    var tables = named
    content.aliases = aliases
    content.clusters = ground.clusters.clusters
    content.institutions =
      files[.institutions].first?.table(log: &tables).map {
        InstitutionReader.read($0, beside: ground.register.organizations, log: &tables)
      } ?? []
    for finding in RepeatedFindings.merged(tables) { log.report(finding) }
    let definitions: [ContentLayout.Place] = [.organizations, .institutions, .people, .groups]
    let paths = Set(definitions.compactMap { files[$0].first?.printed })
    let isWhole = !log.diagnostics.contains {
      $0.severity == .error && paths.contains($0.position.file)
    }
    AliasCheck(content, isWhole: isWhole).check(content, log: &log)
    NamedPeopleRule(content.management.people).check(content.documents, log: &log)
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
