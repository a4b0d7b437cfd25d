package import SvodNumbers

/// Why there is no value.
///
/// Raw values are the codes of data files and downloads.
package enum Absence: String, Sendable, Hashable, CaseIterable {
  case missing
  case notSubmitted = "not-submitted"
  case notApplicable = "not-applicable"
  case notConducted = "not-conducted"
  case pending
  case zeroDenominator = "zero-denominator"
  case suppressed
}

/// What an author's files say of one organization, indicator and cycle.
package struct Observation: Sendable, Hashable {
  package enum Entry: Sendable, Hashable {
    /// The files say nothing.
    case none
    case absent(Absence)
    case share(numerator: ExactDecimal, denominator: ExactDecimal)
    /// A share given by its percentage alone.
    case percentage(ExactDecimal)
    case answer(Bool)
    case count(ExactDecimal)
    case mean(ExactDecimal, base: ExactDecimal)
    // Kept apart, so that every other entry stays as small as it is.
    indirect case growth(GrowthAmounts)
    /// How many are in each bucket, in the catalogue's order of buckets.
    case distribution([ExactDecimal])
  }

  package struct Flags: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let late = Flags(rawValue: 1)
    package static let provisional = Flags(rawValue: 2)
    package static let revised = Flags(rawValue: 4)
    package static let seriesBreak = Flags(rawValue: 8)
  }

  package var entry: Entry
  package var flags: Flags
  /// Position of the file in `ObservationTable.files`.
  package var file: UInt16
  /// Line of the row, from 1; 0 where the files say nothing.
  package var line: UInt32

  package init(entry: Entry, flags: Flags = [], file: UInt16 = 0, line: UInt32 = 0) {
    self.entry = entry
    self.flags = flags
    self.file = file
    self.line = line
  }

  package static let none = Observation(entry: .none)
}
