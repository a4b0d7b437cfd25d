import SvodChecksums
import SvodContent
package import SvodPublication
package import SvodSpreadsheets
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

  /// The bytes of a file; nil where there is no such file.
  ///
  /// - Throws: `SpreadsheetFailure` where the machine has no room for a workbook.
  package func bytes(at path: String) throws(SpreadsheetFailure) -> [UInt8]? {
    guard let place = places[path] else { return nil }
    let bytes = try made(files[place])
    sealed[place].seal(bytes)
    return bytes
  }

  /// What is told of a file; nil where there is no such file, or the machine had no room to make it.
  package func seal(of file: DatasetFile) -> Seal? {
    places[path(of: file)].flatMap { place in
      sealed[place].seal { try? made(file) }
    }
  }

  private func made(_ file: DatasetFile) throws(SpreadsheetFailure) -> [UInt8] {
    switch file {
    case .table(let subject, let format): try made(subject, format)
    case .catalogue(let catalogue): made(catalogue)
    case .passport(.data): table(.allCycles).csv
    case .passport(let part): passport?.bytes(of: part) ?? []
    case .checksums: ChecksumList(of: self).bytes
    }
  }

  private func made(
    _ subject: DatasetFile.Subject, _ format: DatasetFile.Format
  ) throws(SpreadsheetFailure) -> [UInt8] {
    switch format {
    case .csv: table(subject).csv
    case .excelCSV: table(subject).excelCSV
    case .json: table(subject).json(of: description)
    case .spreadsheet: try description.workbook(cycles(of: subject)).bytes()
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

  private func made(_ catalogue: DatasetFile.Catalogue) -> [UInt8] {
    switch catalogue {
    case .dataPackage: DataPackage(of: self).bytes
    case .webTables: WebTables(of: self).bytes
    case .dcat: DataCatalogue(of: self).bytes
    }
  }
}

/// What a file weighs, once somebody has made it.
private final class SealedFile: Sendable {
  private let seal = Mutex<OpenData.Seal?>(nil)

  func seal(_ bytes: [UInt8]) {
    seal.withLock { if $0 == nil { $0 = Self.seal(of: bytes) } }
  }

  func seal(making bytes: () -> [UInt8]?) -> OpenData.Seal? {
    seal.withLock { seal in
      if seal == nil { seal = bytes().map(Self.seal(of:)) }
      return seal
    }
  }

  private static func seal(of bytes: [UInt8]) -> OpenData.Seal {
    OpenData.Seal(byteCount: bytes.count, checksum: SHA256Checksum.text(of: bytes))
  }
}
