import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Reads the cycles: the folders of `data/` and their `cycle.yml`.
struct CycleReader {
  private enum Key: String, ContentKey {
    case title
    case academic
    case collected
    case asOf = "as-of"
    case published
    case approvedBy = "approved-by"
  }

  private enum CollectedKey: String, ContentKey {
    case from
    case to
  }

  let files: ContentFiles
  let folder: ContentFolder
  let documents: KnownNames

  /// The cycles from the first to the last year, the current one among them, without gaps.
  ///
  /// Days of publication are added to the facts; a folder that is no year and a current cycle
  /// without data are `unknown-cycle`.
  func cycles(
    section: SectionReading, facts: inout [FactDate], log: inout DiagnosticLog
  ) -> [Cycle] {
    var cycles: [Int: Cycle] = [:]
    for name in files.cycleFolders {
      guard let year = Int(yearDigits: name) else {
        log.report(.folderIsNoYear(name, at: folder.printedPath("data/\(name)")))
        continue
      }
      var cycle = Cycle(year: year)
      cycle.hasData = !files[.observations(folder: name)].isEmpty
      for file in files[.cycle(folder: name)] {
        read(file, into: &cycle, facts: &facts, log: &log)
      }
      cycles[year] = cycle
    }
    checkCurrent(section, among: cycles.keys.sorted(), log: &log)
    if let current = section.cycle, cycles[current] == nil {
      cycles[current] = Cycle(year: current)
    }
    guard let first = cycles.keys.min(), let last = cycles.keys.max() else { return [] }
    return (first...last).map { cycles[$0] ?? Cycle(year: $0) }
  }

  private func checkCurrent(
    _ section: SectionReading, among years: [Int], log: inout DiagnosticLog
  ) {
    guard let current = section.cycle, let position = section.cyclePosition, !years.isEmpty,
      !years.contains(current),
      // A folder «2021-2022» is reported by its own name.
      !files.cycleFolders.contains(where: { $0.contains("\(current)") })
    else { return }
    log.report(.currentWithoutData(current, years: years, at: position))
  }

  private func read(
    _ file: ContentFile, into cycle: inout Cycle, facts: inout [FactDate],
    log: inout DiagnosticLog
  ) {
    guard let root = file.yaml(log: &log), let keys = YAMLMapping<Key>(root, log: &log) else {
      return
    }
    cycle.title = keys[.title]?.text(log: &log)
    cycle.academic = keys[.academic].flatMap { academic($0, in: cycle.year, log: &log) }
    cycle.asOf = keys[.asOf]?.date(log: &log)
    cycle.collected = collected(keys[.collected], log: &log)
    cycle.published = keys[.published]?.date(log: &log)
    if let published = cycle.published, let node = keys[.published] {
      facts.append(FactDate(published, at: node.position))
    }
    guard let approval = keys[.approvedBy]?.scalar(log: &log) else { return }
    if documents.accept(approval.text, at: approval.position, severity: .warning, log: &log) {
      cycle.approvedBy = .init(approval.text)
    }
  }

  /// A school year: `2020/21`, `2020/2021` or with a hyphen.
  private func academic(
    _ node: YAMLNode, in year: Int, log: inout DiagnosticLog
  ) -> String? {
    guard let scalar = node.scalar(log: &log) else { return nil }
    let years = scalar.text.split { "/-–".contains($0) }
    if years.count == 2, let first = Int(yearDigits: years[0]), let second = Int(years[1]),
      second == first + 1 || years[1].count == 2 && second == (first + 1) % 100
    {
      if !(first...first + 1).contains(year) {
        log.report(.otherAcademicYear(scalar, in: year))
      }
      return scalar.text
    }
    log.report(.badAcademicYear(scalar))
    return scalar.text
  }

  private func collected(_ node: YAMLNode?, log: inout DiagnosticLog) -> Cycle.Days {
    guard let node, let keys = YAMLMapping<CollectedKey>(node, log: &log) else {
      return .init(from: nil, to: nil)
    }
    let days = Cycle.Days(from: keys[.from]?.date(log: &log), to: keys[.to]?.date(log: &log))
    if let from = days.from, let to = days.to, to < from, let place = keys[.to] {
      log.report(.reversedCollection("\(to)", from: "\(from)", at: place.position))
    }
    return days
  }
}

extension Diagnostic {
  fileprivate static func folderIsNoYear(_ name: String, at path: String) -> Self {
    Diagnostic(
      .unknownCycle, .error, at: FilePosition(file: path),
      "Папка «\(name)» в папке data названа не годом, её данные не читаются", text: name,
      hint: "Назовите папку годом из четырёх цифр", example: "2021")
  }

  fileprivate static func currentWithoutData(
    _ year: Int, years: [Int], at position: FilePosition
  ) -> Self {
    let list = years.map { "\($0)" }.joined(separator: ", ")
    return Diagnostic(
      .unknownCycle, .error, at: position, "Для текущего цикла «\(year)» нет папки data/\(year)",
      text: "\(year)", hint: "Укажите год, за который есть данные: \(list)",
      example: years.last.map { "\($0)" })
  }

  fileprivate static func badAcademicYear(_ scalar: YAMLScalar) -> Self {
    Diagnostic(
      .badDate, .error, at: scalar.position, "Учебный год «\(scalar.text)» не читается",
      text: scalar.text, hint: "Укажите два года подряд через «/»", example: "2020/21")
  }

  fileprivate static func otherAcademicYear(_ scalar: YAMLScalar, in year: Int) -> Self {
    Diagnostic(
      .unknownCycle, .warning, at: scalar.position,
      "Учебный год «\(scalar.text)» не относится к папке «\(year)», в которой лежит файл",
      text: scalar.text, hint: "Проверьте, за тот ли год положены данные",
      example: "\(year - 1)/\(year % 100 < 10 ? "0" : "")\(year % 100)")
  }

  fileprivate static func reversedCollection(
    _ to: String, from: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .badDate, .error, at: position, "Сбор данных кончается «\(to)», раньше начала (\(from))",
      text: to, hint: "Исправьте одну из двух дат", example: from)
  }
}
