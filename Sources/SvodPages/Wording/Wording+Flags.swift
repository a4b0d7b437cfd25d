import SvodContent
import SvodDatasets

extension Wording {
  /// What stands beside a value of some flags; nil without any that a reader has to know.
  ///
  /// A break of the series is told by its change.
  static func words(_ flags: Observation.Flags) -> String? {
    if flags.isDisjoint(with: spokenFlags) { return nil }
    return DatasetFlag.allCases.filter { $0 != .seriesBreak && flags.contains($0.flag) }
      .map(\.words).joined(separator: ", ")
  }

  /// The words of all flags, where one is told in full; nil without any.
  static func allWords(_ flags: Observation.Flags) -> String? {
    let isBroken =
      flags.contains(.seriesBreak)
      ? "\(DatasetFlag.seriesBreak.words): \(DatasetFlag.seriesBreak.meaning)" : nil
    let words = [Self.words(flags), isBroken].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private static let spokenFlags: Observation.Flags = [.late, .provisional, .revised]

  /// In a median's place where too few others have a value.
  static let uncompared = "не\u{A0}сравнивается"
}
