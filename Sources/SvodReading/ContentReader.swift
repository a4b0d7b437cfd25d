import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Reads the parts of a folder in the order in which they need one another.
struct ContentReader {
  /// What data and documents are checked against.
  struct Ground {
    var section: SectionReading
    var municipalities: MunicipalityReading
    var register: OrganizationReading
    var sets: SetReading
    var clusters: ClusterReading
    /// Nil without `directions.yml`.
    var directions: DirectionReading?
    var mechanisms: [Mechanism]
    var catalogue: CatalogueReading
    var indicators: [Indicator]
    var indicatorNames: IndicatorNames
    /// Ids of all files of documents, also of those that cannot be read.
    var documents: KnownNames
  }

  private let folder: ContentFolder
  let files: ContentFiles

  init(folder: ContentFolder, log: inout DiagnosticLog) {
    self.folder = folder
    files = ContentFiles(of: folder, log: &log)
  }

  /// Everything that the folder says; nil without a usable `section.yml`.
  func content(log: inout DiagnosticLog) -> Content? {
    let ground = ground(log: &log)
    var facts: [FactDate] = []
    let cycles = CycleReader(files: files, folder: folder, documents: ground.documents)
      .cycles(section: ground.section, facts: &facts, log: &log)
    var named = DiagnosticLog()
    let aliases = aliases(log: &named)
    var documents = documents(ground, aliases, facts: &facts, log: &log)
    let records = records(of: ground, cycles)
    var tables = DiagnosticLog()
    let breaks = records.breaks(of: ground.indicators, names: ground.indicatorNames, log: &tables)
    let submissions = records.submissions(facts: &facts, log: &tables)
    let addresses = records.addresses(under: ground.section.settings?.address, log: &tables)
    let (judgements, management) = management(
      ground, records.subjects, texts: documents, facts: &facts, log: &tables)
    GroupTaskRule.check(management, documents, log: &log)
    let accepted = records.acceptedFindings(log: &tables)
    let observations = observations(ground, log: &tables)
    let corrections = corrections(ground, records.subjects, cycles, observations, &facts, &tables)
    readProgress(into: &documents, names: ground.documents, facts: &facts, log: &tables)
    let calendar = workingCalendar(log: &tables)
    for finding in RepeatedFindings.merged(tables) { log.report(finding) }
    check(observations, ground, breaks, years: cycles.map(\.year), log: &log)
    let latestFact = facts.latest(log: &log)
    guard let settings = ground.section.settings else { return nil }
    var content = Content(
      section: settings, cycles: cycles,
      municipalities: MunicipalityRegistry(ground.municipalities.municipalities),
      organizations: OrganizationRegistry(ground.register.organizations),
      mechanisms: ground.mechanisms, components: ground.directions?.components ?? [],
      catalogue: IndicatorCatalogue(
        groups: ground.catalogue.groups, indicators: ground.indicators),
      observations: observations, breaks: breaks, submissions: submissions,
      addresses: addresses, documents: documents, latestFact: latestFact)
    (content.judgements, content.management) = (judgements, management)
    (content.workingCalendar, content.directionsVersion) = (calendar, ground.directions?.version)
    (content.acceptedFindings, content.corrections) = (accepted, corrections)
    addNames(aliases, named, ground, to: &content, log: &log)
    return content
  }

  private func records(of ground: Ground, _ cycles: [Cycle]) -> RecordReader {
    RecordReader(
      files: files,
      subjects: RecordSubjects(years: cycles.map(\.year), organizations: ground.register))
  }

  private func readProgress(
    into documents: inout [Document], names: KnownNames, facts: inout [FactDate],
    log: inout DiagnosticLog
  ) {
    let reader = ProgressReader(documents: names, texts: documents)
    for file in files[.progress] {
      let place = documents.firstIndex { $0.id.text == file.stem }
      let records = reader.read(file, facts: &facts, log: &log)
      guard let place, let records else { continue }
      documents[place].planning.progress = records
    }
  }

  private func workingCalendar(log: inout DiagnosticLog) -> WorkingCalendar {
    var calendar = WorkingCalendar()
    for file in files[.calendar] {
      WorkingCalendarReader.read(file, into: &calendar, log: &log)
    }
    return calendar
  }

  private func ground(log: inout DiagnosticLog) -> Ground {
    let section = section(log: &log)
    let kinds = DocumentKind.names(with: section.documentKinds)
    var tables = DiagnosticLog()
    let municipalities = municipalities(log: &tables)
    var registered = DiagnosticLog()
    var register = register(municipalities, log: &registered)
    tables.append(registered)
    let documents = KnownNames(.document, files[.document].map(\.stem))
    let clusters = clusters(of: &register, documents: documents, log: &tables)
    let sets = sets(of: register, log: &tables)
    for finding in RepeatedFindings.merged(tables) { log.report(finding) }
    let directions = directions(kinds: kinds, log: &log)
    let scopes = ApplicabilityReader(organizations: register.organizations, sets: sets)
    let catalogue = catalogue(directions, scopes, log: &log)
    let indicators = DerivationReader(catalogue).indicators(log: &log)
    for scalar in directions?.goalIndicators ?? [] {
      _ = catalogue.names.accept(
        scalar.text, at: scalar.position, severity: .error, log: &log)
    }
    return Ground(
      section: section, municipalities: municipalities, register: register,
      sets: sets, clusters: clusters, directions: directions,
      mechanisms: directions?.mechanisms
        ?? impliedMechanisms(catalogue, title: section.settings?.title),
      catalogue: catalogue, indicators: indicators,
      indicatorNames: IndicatorNames(indicators, unusable: catalogue.unusable),
      documents: documents)
  }
}

extension ContentReader {
  /// What only the values of many organizations or of several years give away.
  private func check(
    _ observations: ObservationTable, _ ground: Ground, _ breaks: [SeriesBreak], years: [Int],
    log: inout DiagnosticLog
  ) {
    OutlierCheck(
      table: observations, organizations: ground.register.organizations,
      indicators: ground.indicators, breaks: breaks
    ).report(years: years, log: &log)
    MunicipalTotalCheck(
      table: observations, indicators: ground.indicators,
      municipalities: ground.municipalities.municipalities,
      organizations: ground.register.organizations
    ).report(years: years, log: &log)
    GrowthBaseCheck(table: observations, indicators: ground.indicators)
      .report(years: years, log: &log)
    checkMembers(ground, years: years, log: &log)
  }

  private func section(log: inout DiagnosticLog) -> SectionReading {
    guard let file = files[.section].first else {
      log.report(.noSection(at: folder.printedPath("section.yml")))
      return SectionReading()
    }
    guard let root = file.yaml(log: &log) else { return SectionReading() }
    return SectionReader.read(root, log: &log)
  }

  private func directions(
    kinds: KnownNames, log: inout DiagnosticLog
  ) -> DirectionReading? {
    guard let file = files[.directions].first else { return nil }
    guard let root = file.yaml(log: &log) else {
      return DirectionReading(unusable: UnusableNames.names(in: file))
    }
    return DirectionReader.read(root, kinds: kinds, log: &log)
  }

  /// Reads the files of the catalogue in the order of their directions, then of their names.
  private func catalogue(
    _ directions: DirectionReading?, _ scopes: ApplicabilityReader, log: inout DiagnosticLog
  ) -> CatalogueReading {
    var reader = IndicatorReader(directions: directions?.directions, scopes: scopes)
    var roots: [(file: ContentFile, root: YAMLNode)] = []
    for file in files[.indicators] {
      if let root = file.yaml(log: &log) {
        roots.append((file, root))
      } else {
        reader.passOver(file)
      }
    }
    let order = directions?.directions.names ?? []
    let places = roots.map { item in
      IndicatorReader.directionText(of: item.root).flatMap(order.firstIndex) ?? order.count
    }
    for index in roots.indices.sorted(by: { (places[$0], $0) < (places[$1], $1) }) {
      var own = DiagnosticLog()
      reader.read(roots[index].root, of: roots[index].file, log: &own)
      if own.hasErrors { reader.passOver(roots[index].file) }
      log.append(own)
    }
    return reader.reading
  }

  /// Without `directions.yml` the catalogue's own directions stand under the section's title.
  private func impliedMechanisms(_ catalogue: CatalogueReading, title: String?) -> [Mechanism] {
    var ids: [Direction.ID] = []
    for group in catalogue.groups where !ids.contains(group.direction) {
      ids.append(group.direction)
    }
    let directions = ids.map { id in
      let name = ids.count == 1 ? title ?? id.text : id.text
      return Direction(
        id: id, number: nil, title: name, short: name, goals: [],
        position: FilePosition(file: folder.printedPath("directions.yml")))
    }
    return directions.isEmpty ? [] : [Mechanism(id: "", title: "", directions: directions)]
  }

  private func documents(
    _ ground: Ground, _ aliases: [NameAlias], facts: inout [FactDate], log: inout DiagnosticLog
  ) -> [Document] {
    let subjects = documentSubjects(ground)
    let reader = DocumentReader(subjects: subjects)
    var documents: [Document] = []
    for file in files[.document] {
      if let document = reader.read(file, facts: &facts, log: &log) { documents.append(document) }
    }
    CatalogueReferences(documents: documents, names: ground.documents)
      .check(ground.catalogue.entries, log: &log)
    LinkReferences(documents: documents, names: ground.documents).check(log: &log)
    ExamClassRule.check(ground.catalogue.entries, log: &log)
    SameDenominatorRule.check(ground.catalogue.entries, log: &log)
    let isRegional = !ground.municipalities.municipalities.isEmpty
    return TextReader(
      documents.sorted { $0.id < $1.id }, directions: ground.mechanisms.flatMap(\.directions),
      municipality: isRegional ? nil : ground.section.settings?.municipality, aliases: aliases
    ).read(log: &log)
  }

  private func observations(_ ground: Ground, log: inout DiagnosticLog) -> ObservationTable {
    var reader = ObservationReader(
      register: ground.register, municipalities: ground.municipalities,
      catalogue: ground.indicators, names: ground.indicatorNames,
      entries: ground.catalogue.entries, documents: ground.documents,
      sectionName: ground.section.settings?.municipality)
    var copies = CopiedTableCheck()
    for name in files.cycleFolders {
      guard let year = Int(yearDigits: name) else { continue }
      for file in files[.observations(folder: name)] {
        reader.read(file, year: year, log: &log)
        copies.check(file)
      }
    }
    copies.report(log: &log)
    reader.finishDistributions(log: &log)
    return reader.table
  }
}

extension Diagnostic {
  fileprivate static func noSection(at path: String) -> Self {
    Diagnostic(
      .missingFile, .error, at: FilePosition(file: path),
      "В папке нет файла section.yml, без него раздел не собрать",
      hint: "Создайте файл с ключами municipality, authority, section, address и cycle",
      example: "cycle: 2021")
  }
}
