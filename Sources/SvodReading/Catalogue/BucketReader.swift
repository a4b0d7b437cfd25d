import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Reads the buckets of a distribution and checks that they cover their scale.
enum BucketReader {
  private enum Key: String, ContentKey {
    case id
    case title
    case from
    case to
    case fromInclusive = "from-inclusive"
    case toInclusive = "to-inclusive"
  }

  private enum Inclusion: String, CaseIterable {
    case yes = "true"
    case no = "false"
    /// The act does not say.
    case unknown
  }

  private struct Bucket {
    var id: String
    var title: String
    var position: FilePosition
    var from: ExactDecimal?
    var to: ExactDecimal?
    var fromInclusive: Inclusion
    var toInclusive: Inclusion
  }

  /// The buckets in the order in which the author gives them.
  static func read(
    _ keys: YAMLMapping<IndicatorKey>, kind: Indicator.Kind?, log: inout DiagnosticLog
  ) -> [Indicator.Bucket] {
    if kind == .distribution {
      guard let node = keys.required(.buckets, log: &log) else { return [] }
      return read(node, log: &log)
    }
    if let position = keys.position(of: .buckets), kind != nil {
      log.report(.bucketsElsewhere(at: position))
    }
    return []
  }

  private static func read(
    _ node: YAMLNode, log: inout DiagnosticLog
  ) -> [Indicator.Bucket] {
    var ids = IdentifierRegister(owner: "интервала")
    var buckets: [Bucket] = []
    for item in node.items(log: &log) ?? [] {
      guard let keys = YAMLMapping<Key>(item, log: &log) else { continue }
      let id = keys.required(.id, log: &log)?.scalar(log: &log)
      let title = keys.required(.title, log: &log)?.text(log: &log)
      let from = keys[.from]?.decimal(log: &log)
      let to = keys[.to]?.decimal(log: &log)
      let isPoint = from != nil && from == to
      let fromInclusive = keys[.fromInclusive]?.choice(of: Inclusion.self, log: &log) ?? .yes
      let toInclusive =
        keys[.toInclusive]?.choice(of: Inclusion.self, log: &log) ?? (isPoint ? .yes : .no)
      guard let id, ids.take(id.text, at: id.position, log: &log) else { continue }
      buckets.append(
        Bucket(
          id: id.text, title: title ?? id.text, position: id.position, from: from, to: to,
          fromInclusive: fromInclusive, toInclusive: toInclusive))
    }
    checkScale(buckets, log: &log)
    return buckets.map { Indicator.Bucket(id: $0.id, title: $0.title) }
  }

  /// Buckets with ends must follow each other without a gap and without an overlap.
  private static func checkScale(_ buckets: [Bucket], log: inout DiagnosticLog) {
    for bucket in buckets {
      if [bucket.fromInclusive, bucket.toInclusive].contains(.unknown) {
        log.report(.unknownEnd(bucket.id, at: bucket.position))
      }
      if let from = bucket.from, let to = bucket.to, to < from {
        log.report(.reversedBucket(bucket.id, at: bucket.position))
      }
    }
    let sorted = buckets.filter { $0.from != nil || $0.to != nil }
      .sorted { key($0) < key($1) }
    for (lower, upper) in zip(sorted, sorted.dropFirst()) {
      reportSeam(between: lower, and: upper, log: &log)
    }
  }

  private static func key(_ bucket: Bucket) -> (ExactDecimal, ExactDecimal) {
    let least = ExactDecimal(-ExactDecimal.greatestWhole)
    return (bucket.from ?? least, bucket.to ?? ExactDecimal(ExactDecimal.greatestWhole))
  }

  private static func reportSeam(
    between lower: Bucket, and upper: Bucket, log: inout DiagnosticLog
  ) {
    guard let end = lower.to, let start = upper.from else {
      log.report(.overlap(lower.id, upper.id, at: upper.position))
      return
    }
    if end < start {
      log.report(.gap(lower.id, upper.id, "\(end)", "\(start)", at: upper.position))
    } else if end > start {
      log.report(.overlap(lower.id, upper.id, at: upper.position))
    } else {
      let inclusions = [lower.toInclusive, upper.fromInclusive]
      if inclusions == [.yes, .yes] {
        log.report(.overlap(lower.id, upper.id, at: upper.position))
      } else if inclusions == [.no, .no] {
        log.report(.gap(lower.id, upper.id, "\(end)", "\(end)", at: upper.position))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func bucketsElsewhere(at position: FilePosition) -> Self {
    Diagnostic(
      .misplacedKey, .error, at: position,
      "Интервалы «buckets» бывают только у показателя вида «distribution»", text: "buckets",
      hint: "Удалите ключ или исправьте вид показателя", example: "kind: distribution")
  }

  fileprivate static func unknownEnd(_ id: String, at position: FilePosition) -> Self {
    Diagnostic(
      .brokenScale, .warning, at: position,
      "Акт не говорит, входит ли граница в интервал «\(id)»", text: id,
      hint: "Уточните у разработчиков акта, к какому интервалу относится граница")
  }

  fileprivate static func reversedBucket(_ id: String, at position: FilePosition) -> Self {
    Diagnostic(
      .brokenScale, .error, at: position, "Интервал «\(id)» кончается раньше, чем начинается",
      text: id, hint: "Поменяйте местами «from» и «to»", example: "from: 50, to: 90")
  }

  fileprivate static func gap(
    _ lower: String, _ upper: String, _ end: String, _ start: String, at position: FilePosition
  ) -> Self {
    let place = end == start ? "значение \(end)" : "значения между \(end) и \(start)"
    return Diagnostic(
      .brokenScale, .warning, at: position,
      "Между интервалами «\(lower)» и «\(upper)» остаются \(place)", text: upper,
      hint: "Проверьте шкалу по акту и исправьте границы")
  }

  fileprivate static func overlap(
    _ lower: String, _ upper: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .brokenScale, .warning, at: position,
      "Интервалы «\(lower)» и «\(upper)» перекрываются", text: upper,
      hint: "Проверьте шкалу по акту и исправьте границы")
  }
}
