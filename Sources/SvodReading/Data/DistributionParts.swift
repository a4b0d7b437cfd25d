import SvodContent
import SvodDiagnostics
import SvodNumbers

/// What the rows of one distribution say, bucket by bucket.
struct DistributionParts {
  /// Whose distribution it is.
  struct Key: Hashable {
    let year: Int
    let indicator: Int
    let subject: ObservationTable.Subject
  }

  /// A bucket that a row is of.
  struct Part {
    let position: FilePosition
    /// Nil where the row's number cannot be used, which is reported.
    let count: ExactDecimal?
  }

  /// A number that all buckets together should make.
  struct Total {
    let position: FilePosition
    let number: ExactDecimal
  }

  /// By the catalogue's order of buckets; nil where no row is of one.
  var parts: [Part?]
  /// Why there is no distribution at all, and where that is said.
  var absence: (reason: Absence, position: FilePosition)?
  var totals: [Total] = []
  /// The first row's.
  var observation: Observation
  var remark: ObservationTable.Remark?
  /// Whether a row names no bucket, or one of an earlier row, so that one may seem to be missing.
  private(set) var isSpoiled = false

  init(bucketCount: Int, first observation: Observation) {
    parts = Array(repeating: nil, count: bucketCount)
    self.observation = observation
  }

  /// Remembers such a row, which is reported.
  mutating func spoil() { isSpoiled = true }

  /// All counts; nil where one is missing or cannot be used.
  var counts: [ExactDecimal]? {
    let counts = parts.compactMap { $0?.count }
    return counts.count == parts.count ? counts : nil
  }
}
