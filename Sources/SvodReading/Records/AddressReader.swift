import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads `addresses.csv`.
enum AddressReader {
  enum Column: String, CSVColumn {
    case old
    case new

    var aliases: [String] {
      switch self {
      case .old: ["старый", "старый адрес", "прежний адрес"]
      case .new: ["новый", "новый адрес"]
      }
    }

    var isRequired: Bool { true }
  }

  /// Reads the table; full addresses under the one where the section stands are taken too.
  static func read(
    _ table: CSVTable, sectionAddress: String?, log: inout DiagnosticLog
  ) -> [MovedAddress] {
    guard let columns = CSVColumns<Column>(of: table, log: &log), let old = columns[.old],
      let new = columns[.new]
    else { return [] }
    var first: [String: FilePosition] = [:]
    var addresses: [MovedAddress] = []
    for row in table.rows {
      let texts = [old, new].map { row.required($0, log: &log) }
      let paths = [old, new].enumerated().map { place, column in
        texts[place].flatMap { _ in path(row[column], under: sectionAddress, log: &log) }
      }
      guard let from = paths[0], let to = paths[1] else { continue }
      if let earlier = first[from] {
        log.report(.repeatedAddress(row[old], first: earlier))
      } else if from == to {
        log.report(.sameAddress(row[new]))
      } else {
        first[from] = row[old].position
        addresses.append(MovedAddress(old: from, new: to, position: row[old].position))
      }
    }
    return addresses
  }

  /// From the section's root, with a leading `/` and the file's name.
  private static func path(
    _ cell: CSVTable.Cell, under sectionAddress: String?, log: inout DiagnosticLog
  ) -> String? {
    var path = cell.text
    if let sectionAddress, path.hasPrefix(sectionAddress) {
      path = "/" + path.dropFirst(sectionAddress.count)
    }
    if !path.hasPrefix("/") { path = "/" + path }
    if path.hasSuffix("/") { path += "index.html" }
    let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    let isSound =
      !path.contains { $0.isWhitespace || "\\?#:\"<>|*".contains($0) }
      && !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
      && parts.last?.contains(".") == true
    if isSound { return path }
    log.report(.badPath(cell))
    return nil
  }
}

extension Diagnostic {
  private static let example = "/2021/organizacii/school-1/index.html"

  fileprivate static func badPath(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .badAddress, .error, at: cell.position,
      "Адрес «\(cell.text)» не похож на адрес страницы раздела", text: cell.text,
      hint: "Укажите путь от начала раздела с именем файла", example: example)
  }

  fileprivate static func sameAddress(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .badAddress, .error, at: cell.position,
      "Новый адрес «\(cell.text)» не отличается от прежнего", text: cell.text,
      hint: "Исправьте один из двух адресов или удалите строку", example: example)
  }

  fileprivate static func repeatedAddress(_ cell: CSVTable.Cell, first: FilePosition) -> Self {
    Diagnostic(
      .duplicateValue, .error, at: cell.position, "Прежний адрес «\(cell.text)» указан дважды",
      text: cell.text, hint: "Оставьте одну из двух строк",
      notes: [.init(at: first, "Впервые указан здесь")])
  }
}
