import SvodContent
import SvodPublication

extension OpenData {
  /// The tables of figures: the cycles from the latest, then all of them together.
  package var datasets: [DatasetFile.Subject] {
    files.compactMap { file in
      guard case .table(let subject, .csv) = file else { return nil }
      if case .reference = subject { return nil }
      return subject
    }
  }

  /// The tables that explain ids and codes.
  package var references: [ReferenceTable] {
    files.compactMap { file in
      guard case .table(.reference(let table), .csv) = file else { return nil }
      return table
    }
  }

  /// The formats in which a table of figures is there.
  package func formats(of subject: DatasetFile.Subject) -> [DatasetFile.Format] {
    DatasetFile.Format.allCases.filter { has(path(of: .table(subject, $0))) }
  }

  /// All tables for machines.
  var machineTables: [DatasetFile.Subject] {
    datasets + references.map(DatasetFile.Subject.reference)
  }

  /// How many rows a table has under its head.
  package func rowCount(of subject: DatasetFile.Subject) -> Int {
    seal(of: .table(subject, .csv))?.rowCount ?? 0
  }

  func columns(of subject: DatasetFile.Subject) -> [DataTable.Column] {
    switch subject {
    case .cycle, .allCycles: figureColumns
    case .reference: table(subject).columns
    }
  }

  /// What a table is called: «Значения показателей за 2021 год».
  package func title(of subject: DatasetFile.Subject) -> String {
    switch subject {
    case .cycle(let year): "Значения показателей за \(year) год"
    case .allCycles: "Значения показателей за все годы"
    case .reference(let table): table.title
    }
  }

  /// When a table became public and changed.
  package func dates(of subject: DatasetFile.Subject) -> DatasetDates {
    switch subject {
    case .cycle(let year): DatasetDates(of: [year], in: section)
    case .allCycles: description.dates
    case .reference: description.dates.withoutCorrections
    }
  }

  /// The name in the folder of open data.
  package func fileName(of file: DatasetFile) -> String {
    String(path(of: file).dropFirst(CycleDataset.folder.utf8.count + 1))
  }

  /// Every file but the list of checksums, with what is told of it.
  package var sealedFiles: [(file: DatasetFile, seal: Seal)] {
    files.filter { $0 != .checksums }.compactMap { file in seal(of: file).map { (file, $0) } }
  }

  /// The name by which tables refer to one another.
  func resourceName(of subject: DatasetFile.Subject) -> String {
    String(fileName(of: .table(subject, .csv)).dropLast(".csv".count))
  }
}

extension DatasetFile.Format {
  /// For whom the format is.
  var purpose: String {
    switch self {
    case .csv: "Для программ"
    case .excelCSV: "Таблица для Excel в виде текста"
    case .spreadsheet: "Таблица Excel"
    case .json: "Для программ и сайтов"
    }
  }
}
