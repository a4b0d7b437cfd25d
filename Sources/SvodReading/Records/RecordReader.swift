import SvodContent
import SvodDiagnostics

/// Reads the small tables beside the data.
struct RecordReader {
  let files: ContentFiles
  let subjects: RecordSubjects

  func breaks(
    of catalogue: [Indicator], names: IndicatorNames, log: inout DiagnosticLog
  ) -> [SeriesBreak] {
    files[.comparability].first?.table(log: &log).map { table in
      ComparabilityReader.read(
        table, subjects: subjects, catalogue: catalogue, names: names, log: &log)
    } ?? []
  }

  func submissions(facts: inout [FactDate], log: inout DiagnosticLog) -> [Submission] {
    files[.submissions].first?.table(log: &log).map { table in
      SubmissionReader.read(table, subjects: subjects, facts: &facts, log: &log)
    } ?? []
  }

  func acceptedFindings(log: inout DiagnosticLog) -> [AcceptedFinding] {
    files[.acceptedFindings].first?.table(log: &log).map { table in
      AcceptedFindingReader.read(table, log: &log)
    } ?? []
  }

  func addresses(under address: String?, log: inout DiagnosticLog) -> [MovedAddress] {
    files[.addresses].first?.table(log: &log).map { table in
      AddressReader.read(table, sectionAddress: address, log: &log)
    } ?? []
  }
}
