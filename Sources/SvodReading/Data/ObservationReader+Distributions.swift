import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

extension ObservationReader {
  /// Keeps what a row says of one bucket, or of a distribution that does not exist.
  mutating func takePart(
    _ observation: Observation, _ remark: ObservationTable.Remark?,
    _ indicator: ObservedIndicator, _ subject: Subject, year: Int, _ cells: ObservationCells,
    _ row: CSVTable.Row, log: inout DiagnosticLog
  ) {
    let key = DistributionParts.Key(year: year, indicator: indicator.place, subject: subject)
    var parts =
      distributions[key]
      ?? DistributionParts(bucketCount: indicator.buckets.count, first: observation)
    parts.observation.flags.formUnion(observation.flags)
    parts.remark = parts.remark ?? remark
    let position = position(cells, of: row)
    if let first = add(observation, to: &parts, indicator, cells, row, at: position, log: &log) {
      reportSecond(of: indicator, subject, year: year, cells, row, first: first, log: &log)
    }
    distributions[key] = parts
  }

  /// Adds a row; where it repeats an earlier one, the place of that.
  private func add(
    _ observation: Observation, to parts: inout DistributionParts,
    _ indicator: ObservedIndicator, _ cells: ObservationCells, _ row: CSVTable.Row,
    at position: FilePosition, log: inout DiagnosticLog
  ) -> FilePosition? {
    let bucket = row.filled(cells.bucket)
    if case .absent(let reason) = observation.entry {
      // The reason may be repeated in the row of every bucket.
      if let absence = parts.absence, bucket == nil { return absence.position }
      parts.absence = parts.absence ?? (reason, position)
      return nil
    }
    guard let place = indicator.buckets.firstIndex(of: bucket?.text ?? "") else {
      log.report(.unknownBucket(bucket?.text ?? "", indicator, at: bucket?.position ?? position))
      parts.spoil()
      return nil
    }
    if let earlier = parts.parts[place] {
      // Which bucket the second row was meant for nobody knows.
      parts.spoil()
      return earlier.position
    }
    let count: ExactDecimal? = if case .count(let count) = observation.entry { count } else { nil }
    parts.parts[place] = DistributionParts.Part(position: position, count: count)
    if let cell = row.filled(cells.denominator), let total = total(cell) {
      parts.totals.append(total)
    }
    return nil
  }

  /// The number given for all buckets together; one that cannot be read is no total.
  private func total(_ cell: CSVTable.Cell) -> DistributionParts.Total? {
    (try? ExactDecimal(parsing: cell.bytes)).map {
      DistributionParts.Total(position: cell.position, number: $0)
    }
  }

  /// Puts distributions into the table, once all files are read.
  ///
  /// Reported are `incomplete-value` of one that lacks a bucket, `value-beside-status` of one that
  /// is said not to exist, and `value-mismatch` of one that misses the number given for all.
  mutating func finishDistributions(log: inout DiagnosticLog) {
    let sorted = distributions.sorted {
      ($0.value.observation.file, $0.value.observation.line, $0.key.indicator)
        < ($1.value.observation.file, $1.value.observation.line, $1.key.indicator)
    }
    for (key, parts) in sorted {
      guard let entry = entry(of: parts, key, log: &log) else { continue }
      var observation = parts.observation
      observation.entry = entry
      table.update(year: key.year, indicator: key.indicator) { column in
        switch key.subject {
        case .organization(let place): column.organizations[place] = observation
        case .area(let area): column.areas[area] = observation
        }
        if let remark = parts.remark { column.remarks[key.subject] = remark }
      }
    }
    distributions = [:]
  }

  private func entry(
    of parts: DistributionParts, _ key: DistributionParts.Key, log: inout DiagnosticLog
  ) -> Observation.Entry? {
    let indicator = indicators[key.indicator]
    let subject = "\(name(of: key.subject)), «\(indicator.id)», \(key.year) год"
    if let absence = parts.absence {
      if let part = parts.parts.lazy.compactMap(\.self).first {
        log.report(.bucketBesideStatus(subject, at: part.position, status: absence.position))
        return nil
      }
      return .absent(absence.reason)
    }
    let missing = zip(indicator.buckets, parts.parts).first { $0.1 == nil }
    if !parts.isSpoiled, let missing, let given = parts.parts.lazy.compactMap(\.self).first {
      log.report(.missingBucket(missing.0, subject, at: given.position))
    }
    guard let counts = parts.counts, !counts.isEmpty else { return nil }
    let sum = counts.reduce(Ratio.zero) { $0 + Ratio($1) }
    if let total = parts.totals.first(where: { Ratio($0.number) != sum }) {
      log.report(.otherSum(total, sum: sum, subject))
    }
    return .distribution(counts)
  }
}

extension Diagnostic {
  fileprivate static func unknownBucket(
    _ bucket: String, _ indicator: ObservedIndicator, at position: FilePosition
  ) -> Self {
    let list = indicator.buckets.joined(separator: ", ")
    let nearest = nearestName(to: bucket, among: indicator.buckets)
    return Diagnostic(
      .unknownValue, .error, at: position,
      bucket.isEmpty
        ? "Не указан интервал показателя «\(indicator.id)»"
        : "У показателя «\(indicator.id)» нет интервала «\(bucket)»",
      text: bucket.isEmpty ? nil : bucket,
      hint: nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Укажите в столбце «\(ObservationColumn.bucket.title(beside: position.header))» "
        + "один из интервалов: \(list)",
      example: nearest ?? indicator.buckets.first)
  }

  fileprivate static func missingBucket(
    _ bucket: String, _ subject: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .incompleteValue, .error, at: position,
      "\(subject): нет строки интервала «\(bucket)»", text: bucket,
      hint: "Добавьте строку этого интервала; если в него никто не попал, укажите в ней 0",
      example: "0")
  }

  fileprivate static func bucketBesideStatus(
    _ subject: String, at position: FilePosition, status: FilePosition
  ) -> Self {
    Diagnostic(
      .valueBesideStatus, .error, at: position,
      "\(subject): указано число, хотя по статусу распределения нет",
      hint: "Оставьте числа по интервалам или статус",
      notes: [.init(at: status, "Статус указан здесь")])
  }

  fileprivate static func otherSum(
    _ total: DistributionParts.Total, sum: Ratio, _ subject: String
  ) -> Self {
    let difference = (Ratio(total.number) - sum).magnitude
    let words =
      sum < Ratio(total.number)
      ? "\(difference) не попали ни в один интервал" : "лишних \(difference)"
    return Diagnostic(
      .valueMismatch, .warning, at: total.position,
      "\(subject): сумма по интервалам — \(sum), а всего указано «\(total.number)»: \(words)",
      text: "\(total.number)", hint: "Проверьте числа по интервалам, их общее число и границы шкалы"
    )
  }
}
