import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodLanguage

extension ObservationReader {
  /// An indicator and its columns.
  private struct Group {
    let indicator: ObservedIndicator
    var cells: ObservationCells
  }

  /// Reads a table with one row an organization.
  mutating func readWide(_ table: CSVTable, year: Int, log: inout DiagnosticLog) {
    guard let columns = CSVColumns<WideColumn>(of: table, otherTitles: .allowed, log: &log) else {
      return
    }
    var findings = DiagnosticLog()
    let groups = groups(
      columns.others.map { table.header[$0] }, at: columns.others, log: &findings)
    UnknownTitles(of: table, findings, meant: joined).report(log: &log)
    var first: [Int: FilePosition] = [:]
    for row in table.rows {
      let organization = row.filled(columns[.organization])
      if let organization, let column = columns[.organization],
        organization.bytes == table.header[column].bytes
      {
        log.report(.secondHeader(row, of: table))
        return
      }
      let filled = groups.filter { group in
        EntryReader(row: row, cells: group.cells, indicator: group.indicator).saysSomething
      }
      guard !filled.isEmpty else {
        // A row without values says nothing, but a name that nobody knows is a slip all the same.
        if let organization { _ = organizationNames.place(of: organization, log: &log) }
        continue
      }
      let municipality = row.filled(columns[.municipality])
      guard
        let subject = subject(
          organization: organization, municipality: municipality, year: year, log: &log),
        isFirst(row: organization, of: subject, places: &first, log: &log)
      else { continue }
      for group in filled {
        take(group.cells, of: row, group.indicator, for: subject, year: year, log: &log)
      }
    }
  }

  /// Whether no row of the table before this one was about the same organization.
  private func isFirst(
    row cell: CSVTable.Cell?, of subject: Subject, places: inout [Int: FilePosition],
    log: inout DiagnosticLog
  ) -> Bool {
    guard let cell, case .organization(let place) = subject else { return true }
    if let first = places[place] {
      log.report(.secondRow(cell, first: first))
      return false
    }
    places[place] = cell.position
    return true
  }

  private func groups(
    _ titles: [CSVTable.Cell], at indices: [Int], log: inout DiagnosticLog
  ) -> [Group] {
    var groups: [Int: Group] = [:]
    var strangers: Set<Int> = []
    for (title, index) in zip(titles, indices) {
      guard let (place, part) = observed(title, log: &log) else { continue }
      let indicator = indicators[place]
      guard indicator.isReadable else { continue }
      if indicator.isDerived {
        if strangers.insert(place).inserted { log.report(.derivedCollected(title, indicator)) }
        continue
      }
      var group = groups[place] ?? Group(indicator: indicator, cells: .init(under: title))
      if let earlier = group.cells[part] {
        log.report(.sameColumn(title, earlier: titles[indices.firstIndex(of: earlier) ?? 0]))
        continue
      }
      group.cells.set(part, to: index)
      groups[place] = group
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The indicator of a title and the part of its value: `grade4-basic.numerator`.
  private func observed(
    _ title: CSVTable.Cell, log: inout DiagnosticLog
  ) -> (place: Int, part: ObservationColumn)? {
    let text = title.text
    if case .one(let place) = indicatorNames.match(text) { return (place, .value) }
    guard let dot = text.lastIndex(of: "."),
      let part = Self.parts[RussianFold.folded(String(text[text.index(after: dot)...]))]
    else {
      return place(ofTitle: text, at: title.position, log: &log).map { ($0, .value) }
    }
    return place(ofTitle: String(text[..<dot]), at: title.position, log: &log)
      .map { ($0, part) }
  }

  private func place(
    ofTitle text: String, at position: FilePosition, log: inout DiagnosticLog
  ) -> Int? {
    indicatorNames.place(of: text, at: position, log: &log)
  }

  /// `basic.числитель` for «basic числитель».
  private func joined(_ title: String) -> String? {
    guard let space = title.lastIndex(where: \.isWhitespace) else { return nil }
    let last = title[..<space].lastIndex { $0 != "," && !$0.isWhitespace }
    let name = last.map { title[...$0] } ?? ""
    let part = String(title[title.index(after: space)...])
    guard Self.parts[RussianFold.folded(part)] != nil,
      case .one = indicatorNames.match(String(name))
    else { return nil }
    return "\(name).\(part)"
  }

  private static let parts: [String: ObservationColumn] = {
    let columns = ObservationColumn.allCases.filter {
      ![.organization, .municipality, .indicator].contains($0)
    }
    let pairs = columns.flatMap { column in
      ([column.rawValue] + column.aliases).map { (RussianFold.folded($0), column) }
    }
    return Dictionary(pairs) { first, _ in first }
  }()
}

extension Diagnostic {
  fileprivate static func secondRow(_ cell: CSVTable.Cell, first: FilePosition) -> Self {
    Diagnostic(
      .duplicateValue, .error, at: cell.position,
      "Организация «\(cell.text)» стоит в таблице второй раз, строка не прочитана",
      text: cell.text, hint: "Оставьте одну из двух строк",
      notes: [.init(at: first, "Первая строка организации")])
  }

  fileprivate static func sameColumn(_ cell: CSVTable.Cell, earlier: CSVTable.Cell) -> Self {
    Diagnostic(
      .duplicateColumn, .error, at: cell.position,
      "Столбцы «\(earlier.text)» и «\(cell.text)» означают одно и то же", text: cell.text,
      hint: "Оставьте один из двух столбцов",
      notes: [.init(at: earlier.position, "Первый столбец «\(earlier.text)»")])
  }
}
