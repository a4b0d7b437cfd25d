import SvodActs
import SvodContent
import SvodDiagnostics
import SvodFormats

/// What the files of decisions, answers and recommendations may refer to.
struct JudgementSubjects {
  var records: RecordSubjects
  let catalogue: [Indicator]
  var indicators: IndicatorNames
  let rules: KnownNames
  /// Ids of all files of documents, also of those that could not be read.
  let documents: KnownNames
  /// Clusters that organizations belong to, or did.
  let clusters: Set<String>
  private let clusterReading: ClusterReading
  private let acts: [Document.ID: Act]

  init(
    records: RecordSubjects, catalogue: [Indicator], indicators: IndicatorNames,
    rules: [ZoneRule], documents: KnownNames, texts: [Document], organizations: [Organization],
    clusters clusterReading: ClusterReading
  ) {
    self.records = records
    self.catalogue = catalogue
    self.indicators = indicators
    self.rules = KnownNames(.zoneRule, rules.map(\.id.text))
    self.documents = documents
    self.clusterReading = clusterReading
    let held = organizations.flatMap { organization in
      ([organization.cluster] + organization.history.map(\.cluster)).compactMap(\.self)
        + organization.clusters.map(\.cluster)
    }
    clusters = Set(held + clusterReading.clusters.map(\.title))
    acts = Dictionary(texts.map { ($0.id, $0.act) }) { first, _ in first }
  }

  /// The indicator of a cell that is not empty.
  mutating func indicator(of cell: CSVTable.Cell, log: inout DiagnosticLog) -> Indicator? {
    indicators.place(of: cell, log: &log).map { catalogue[$0] }
  }

  /// The document of a cell that is not empty.
  func document(of cell: CSVTable.Cell, log: inout DiagnosticLog) -> Document.ID? {
    documents.accept(cell.text, at: cell.position, severity: .error, log: &log)
      ? .init(cell.text) : nil
  }

  /// A document that may be typed where one is missing.
  var exampleDocument: String? { documents.names.first }

  /// The anchor of a clause of a document; nil and a finding where there is no such place.
  func anchor(
    of cell: CSVTable.Cell, in document: Document.ID, log: inout DiagnosticLog
  ) -> String? {
    anchor(of: cell.text, at: cell.position, in: document, log: &log)
  }

  /// The anchor of a clause that stands in a text with other names.
  func anchor(
    of clause: String, at position: FilePosition, in document: Document.ID,
    log: inout DiagnosticLog
  ) -> String? {
    acts[document]?.anchor(forClause: clause, at: position, log: &log)
  }

  /// What a cluster is called, by its title or its id.
  func clusterTitle(for name: String) -> String { clusterReading.title(for: name) }

  /// Whether an indicator, or what it is computed from, speaks of heads themselves.
  func concernsHead(_ indicator: Indicator) -> Bool {
    if indicator.concerns == .head { return true }
    let source = indicator.derivation.flatMap { derivation in
      catalogue.first { $0.id == derivation.source }
    }
    return source?.concerns == .head
  }

  /// The cycle that a file is named after; nil and a finding where it is named otherwise.
  func year(of file: ContentFile, log: inout DiagnosticLog) -> Int? {
    if let year = Int(yearDigits: file.stem), records.years.contains(year) { return year }
    log.report(.unknownCycle(file, years: records.years))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func unknownCycle(_ file: ContentFile, years: [Int]) -> Self {
    let list = years.map(String.init).joined(separator: ", ")
    return Diagnostic(
      .unknownCycle, .error, at: file.start, "Цикла «\(file.stem)» в разделе нет",
      text: file.stem, hint: "Назовите файл годом одного из циклов: \(list)",
      example: years.last.map { "\($0).csv" })
  }
}
