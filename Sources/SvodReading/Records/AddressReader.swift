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
    var first: [Place: FilePosition] = [:]
    var addresses: [MovedAddress] = []
    for row in table.rows {
      let texts = [old, new].map { row.required($0, log: &log) }
      let places = [old, new].enumerated().map { number, column in
        texts[number].flatMap { _ in place(row[column], under: sectionAddress, log: &log) }
      }
      guard let from = places[0], let to = places[1] else { continue }
      if let earlier = first[from] {
        log.report(.repeatedAddress(row[old], first: earlier))
      } else if from == to {
        log.report(.sameAddress(row[new]))
      } else {
        first[from] = row[old].position
        addresses.append(
          MovedAddress(
            old: from.path, oldAnchor: from.anchor, new: to.path, newAnchor: to.anchor,
            position: row[old].position))
      }
    }
    return addresses
  }

  /// A page or a place on it.
  private struct Place: Hashable {
    /// From the section's root, with a leading `/` and the file's name.
    var path: String
    var anchor: String?
  }

  /// `/dokumenty/order-98/#p-7`: the page before the sign, the place on it after.
  private static func place(
    _ cell: CSVTable.Cell, under sectionAddress: String?, log: inout DiagnosticLog
  ) -> Place? {
    let halves = cell.text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = halves.count == 2 ? String(halves[1]) : nil
    if let path = path(String(halves[0]), under: sectionAddress), anchor.map(isAnchor) ?? true {
      return Place(path: path, anchor: anchor)
    }
    log.report(.badPath(cell))
    return nil
  }

  private static func isAnchor(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix("_")
      && !text.contains { $0.isWhitespace || "#\"'<>&%".contains($0) }
  }

  private static func path(_ text: String, under sectionAddress: String?) -> String? {
    var path = text
    if let sectionAddress, path.hasPrefix(sectionAddress) {
      path = "/" + path.dropFirst(sectionAddress.count)
    }
    if !path.hasPrefix("/") { path = "/" + path }
    if path.hasSuffix("/") { path += "index.html" }
    let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    let isSound =
      !path.contains { $0.isWhitespace || "\\?:\"<>|*".contains($0) }
      && !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
      && parts.last?.contains(".") == true
    return isSound ? path : nil
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
