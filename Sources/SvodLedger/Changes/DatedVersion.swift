/// A version of open data, whose name has its date: told by the address alone.
///
/// Such a name is of one state of the data and not of the data themselves: with the next version
/// it gives way, as the passport of the set (`meta.csv`), whose address stays, tells its readers.
/// What was wrong or too much in an old version does not stay public beside the new one.
struct DatedVersion: Hashable {
  private static let kinds = ["data", "structure"]

  /// What its versions have in common: the set's folder, and whether they are data or structure.
  let series: String

  /// Nil for a file that is no version: `…/opendata/<set>/data-20220415-structure-20200417.csv`.
  init?(path: String) {
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    guard names.count >= 3, names[names.count - 3] == "opendata",
      let name = names.last, name.hasSuffix(".csv")
    else { return nil }
    let words = name.dropLast(".csv".count).split(
      separator: "-", omittingEmptySubsequences: false)
    let pairs = stride(from: 0, to: words.count, by: 2).map { words[$0...].prefix(2) }
    guard !pairs.isEmpty, pairs.allSatisfy(Self.isDated), let kind = words.first else {
      return nil
    }
    series = names.dropLast().joined(separator: "/") + "/\(kind)"
  }

  private static func isDated(_ pair: ArraySlice<Substring>) -> Bool {
    guard pair.count == 2, let kind = pair.first, let date = pair.last else { return false }
    return kinds.contains(String(kind)) && date.utf8.count == 8 && date.utf8.allSatisfy(\.isDigit)
  }
}
