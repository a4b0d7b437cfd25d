import SvodChecksums
import SvodContent
package import SvodPublication
import SvodSpreadsheets
import Synchronization

/// The open data of a section: every file by its path, each made when it is asked for.
///
/// What a file weighs is found out once, by whoever makes it first, because pages tell it.
package final class OpenData: Sendable {
  /// What is told of a file.
  package struct Seal: Sendable, Hashable {
    package let byteCount: Int
    /// SHA-256, as hexadecimal digits.
    package let checksum: String
    /// How many rows a table has under its head; nil of other files.
    package let rowCount: Int?
  }

  /// A table of more cells than this in a cycle is printed as CSV alone: JSON and workbooks of such
  /// a size open slowly or not at all, and a table of all cycles would be nothing but them joined.
  package static let greatestCellCount = 100_000

  package let description: DatasetDescription
  /// In the order in which they are made: those that others tell of come first.
  package let files: [DatasetFile]
  /// Whether tables are too long for every format.
  package let isLong: Bool
  let section: PublishedSection
  /// Nil where the content lacks what a passport cannot do without.
  package let passport: DatasetPassport?
  private let names: DatasetNames
  private let places: [String: Int]
  private let sealed: [SealedFile]

  /// Plans the files of a section; none is made yet.
  package init(of section: PublishedSection) {
    let years = Self.years(of: section)
    let description = DatasetDescription(of: section, years: years)
    let passport = DatasetPassport(of: description)
    let isLong =
      section.organizations.organizations.count * section.catalogue.indicators.count
      > Self.greatestCellCount
    let files = Self.files(years, isLong, description, passport, section)
    self.section = section
    self.description = description
    self.passport = passport
    self.isLong = isLong
    self.files = files
    names = DatasetNames(of: section)
    sealed = files.map { _ in SealedFile() }
    places = Dictionary(
      uniqueKeysWithValues: files.enumerated().map {
        (Self.path(of: $1, description, passport), $0)
      })
  }

  /// The cycles that have figures, ascending.
  package static func years(of section: PublishedSection) -> [Int] {
    section.cycles.map(\.year).filter { year in
      section.catalogue.indicators.indices.contains {
        section.municipal(.section, indicator: $0, year: year) != nil
      }
    }
  }

  private static func files(
    _ years: [Int], _ isLong: Bool, _ description: DatasetDescription,
    _ passport: DatasetPassport?, _ section: PublishedSection
  ) -> [DatasetFile] {
    if years.isEmpty { return [] }
    let subjects = years.reversed().map(DatasetFile.Subject.cycle) + (isLong ? [] : [.allCycles])
    let formats = isLong ? [DatasetFile.Format.csv, .excelCSV] : DatasetFile.Format.allCases
    let references = ReferenceTable.all(of: section).map {
      DatasetFile.table(.reference($0), .csv)
    }
    let tables = subjects.flatMap { subject in formats.map { DatasetFile.table(subject, $0) } }
    let catalogues = DatasetFile.Catalogue.allCases.filter {
      $0 != .dcat || !description.isInternal
    }
    return tables + references + catalogues.map(DatasetFile.catalogue)
      + (passport == nil ? [] : DatasetFile.PassportPart.allCases.map(DatasetFile.passport))
      + [.checksums]
  }

  private static func path(
    of file: DatasetFile, _ description: DatasetDescription, _ passport: DatasetPassport?
  ) -> String {
    let name =
      switch file {
      case .table(let subject, let format):
        DatasetFile.name(subject, format, isInternal: description.isInternal)
      case .catalogue(let catalogue): catalogue.rawValue
      case .passport(let part): passport?.path(of: part) ?? ""
      case .checksums: DatasetFile.checksumsName
      }
    return "\(CycleDataset.folder)/\(name)"
  }
}

extension OpenData {
  /// The columns of figures, as this section has them.
  package var figureColumns: [DataTable.Column] { names.columns }

  /// From the section's root, in the order of `files`.
  package var paths: [String] { files.map(path) }

  /// The path of one of the files from the section's root.
  package func path(of file: DatasetFile) -> String {
    Self.path(of: file, description, passport)
  }

  package func has(_ path: String) -> Bool { places[path] != nil }

  /// Makes a file and hands its bytes on, piece by piece; nothing where there is no such file.
  ///
  /// - Throws: `SpreadsheetFailure` where the machine has no room for a workbook, and what `take`
  ///   throws.
  package func make(_ path: String, _ take: ([UInt8]) throws -> Void) throws {
    guard let place = places[path] else { return }
    try sealed[place].make(take) { take in try make(files[place], take) }
  }

  /// What is told of a file; nil where there is no such file, or the machine had no room to make
  /// it.
  package func seal(of file: DatasetFile) -> Seal? {
    places[path(of: file)].flatMap { place in
      sealed[place].seal { take in try make(file, take) }
    }
  }

  /// - Returns: how many rows it has under its head; nil of what is no table.
  private func make(_ file: DatasetFile, _ take: ([UInt8]) throws -> Void) throws -> Int? {
    switch file {
    case .table(let subject, let format): return try make(subject, format, take)
    case .passport(.data): return try make(.allCycles, .csv, take)
    case .passport(let part): try take(passport?.bytes(of: part) ?? [])
    case .catalogue(.dataPackage): try take(DataPackage(of: self).bytes)
    case .catalogue(.webTables): try take(WebTables(of: self).bytes)
    case .catalogue(.dcat): try take(DataCatalogue(of: self).bytes)
    case .checksums: try take(ChecksumList(of: self).bytes)
    }
    return nil
  }

  private func make(
    _ subject: DatasetFile.Subject, _ format: DatasetFile.Format, _ take: ([UInt8]) throws -> Void
  ) throws -> Int {
    switch format {
    case .csv: return try table(subject).make(by: CSVPrinter(), take)
    case .excelCSV: return try table(subject).make(by: ExcelPrinter(), take)
    case .json: return try table(subject).make(by: JSONPrinter(of: description), take)
    case .spreadsheet:
      let cycles = cycles(of: subject)
      return try description.workbook(cycles).make(take).prefix(cycles.count).reduce(0, +)
    }
  }

  /// The rows of a file.
  func table(_ subject: DatasetFile.Subject) -> DataTable {
    switch subject {
    case .cycle(let year): CycleDataset(of: section, years: [year], names: names).table
    case .allCycles: CycleDataset(of: section, years: description.years, names: names).table
    case .reference(let reference): reference.table(of: section)
    }
  }

  private func cycles(of subject: DatasetFile.Subject) -> [(year: Int, table: DataTable)] {
    switch subject {
    case .cycle(let year): [(year, table(subject))]
    case .allCycles: description.years.reversed().map { ($0, table(.cycle($0))) }
    case .reference: []
    }
  }
}

/// What is told of a file, once somebody has made it; whoever asks earlier waits or makes it.
private final class SealedFile: Sendable {
  private let seal = Mutex<OpenData.Seal?>(nil)

  func make(
    _ take: ([UInt8]) throws -> Void, by make: (([UInt8]) throws -> Void) throws -> Int?
  ) throws {
    try seal.withLock { seal in
      seal = try Self.sealed(take, by: make)
    }
  }

  func seal(making make: (([UInt8]) throws -> Void) throws -> Int?) -> OpenData.Seal? {
    seal.withLock { seal in
      if seal == nil { seal = try? Self.sealed({ _ in }, by: make) }
      return seal
    }
  }

  private static func sealed(
    _ take: ([UInt8]) throws -> Void, by make: (([UInt8]) throws -> Void) throws -> Int?
  ) throws -> OpenData.Seal {
    var checksum = SHA256Checksum()
    var byteCount = 0
    let rowCount = try withoutActuallyEscaping(take) { take in
      try make { bytes in
        checksum.add(bytes)
        byteCount += bytes.count
        try take(bytes)
      }
    }
    return OpenData.Seal(byteCount: byteCount, checksum: checksum.text, rowCount: rowCount)
  }
}
