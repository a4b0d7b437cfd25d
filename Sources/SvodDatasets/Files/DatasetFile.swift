/// A file of open data by what it holds.
package enum DatasetFile: Sendable, Hashable {
  package enum Subject: Sendable, Hashable {
    case cycle(Int)
    case allCycles
    case reference(ReferenceTable)
  }

  package enum Format: Sendable, Hashable, CaseIterable {
    /// CSV for machines.
    case csv
    /// CSV for Excel in Russia.
    case excelCSV
    case spreadsheet
    case json
  }

  package enum Catalogue: String, Sendable, Hashable, CaseIterable {
    /// Frictionless Data Package.
    case dataPackage = "datapackage.json"
    /// CSV on the Web.
    case webTables = "csv-metadata.json"
    /// DCAT.
    case dcat = "dcat.jsonld"
  }

  package enum PassportPart: Sendable, Hashable, CaseIterable {
    /// The register of sets.
    case list
    case meta
    case structure
    case data
  }

  case table(Subject, Format)
  case catalogue(Catalogue)
  case passport(PassportPart)
  /// The checksums of all others, as `sha256sum --check` reads them.
  case checksums
}

extension DatasetFile.Format {
  /// What readers call it: «XLSX».
  package var name: String {
    switch self {
    case .csv, .excelCSV: "CSV"
    case .spreadsheet: "XLSX"
    case .json: "JSON"
    }
  }

  package var mediaType: String {
    switch self {
    case .csv, .excelCSV: "text/csv"
    case .spreadsheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .json: "application/json"
    }
  }

  /// The end of the file's name.
  fileprivate var ending: String {
    switch self {
    case .csv: ".csv"
    case .excelCSV: "-excel.csv"
    case .spreadsheet: ".xlsx"
    case .json: ".json"
    }
  }
}

extension DatasetFile.Subject {
  fileprivate var stem: String {
    switch self {
    case .cycle(let year): "\(year)"
    case .allCycles: "vse-gody"
    case .reference(let table): table.rawValue
    }
  }
}

extension DatasetFile {
  /// What the names of the internal edition's tables end in, so that a file which was taken away
  /// still says what it is.
  private static let internalMark = "-working-group"

  /// The name of the file of checksums in the folder of open data.
  static let checksumsName = "sha256sums.txt"

  /// The name of a table's file in the folder of open data.
  static func name(_ subject: Subject, _ format: Format, isInternal: Bool) -> String {
    subject.stem + (isInternal ? internalMark : "") + format.ending
  }

  /// Whether a file is the machine's table of one cycle, of either edition; paths are from
  /// the section's root.
  package static func isOfCycle(_ path: String) -> Bool {
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    guard names.count == 2, names[0] == CycleDataset.folder, names[1].hasSuffix(".csv") else {
      return false
    }
    let stem = names[1].dropLast(".csv".count)
    let year = stem.hasSuffix(internalMark) ? stem.dropLast(internalMark.count) : stem
    return year.utf8.count == 4 && year.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
