import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

/// What is published of all values that some groups may have, to a reader who knows every rule.
///
/// Such a reader gates every content that he can think of, and keeps those that look like what was
/// published: whatever a hidden cell may be in them, it may be. No outcome of the gate may leave
/// less than *safe* demands (`product.md` § 4), whether by its sums or by what was chosen to be
/// hidden.
struct RuleReaderTests {
  /// Groups of an area each, and the indicators made of them.
  struct Case: CustomTestStringConvertible {
    let sizes: [[Int]]
    var threshold: Ratio?
    var complement = false

    var testDescription: String {
      "\(sizes)\(threshold.map { " at least \($0)" } ?? "")\(complement ? ", complement" : "")"
    }
  }

  @Test(arguments: [
    Case(sizes: [[4, 6]]), Case(sizes: [[2, 3, 20]]), Case(sizes: [[3, 16, 25]]),
    Case(sizes: [[1, 1, 2, 9, 10]]), Case(sizes: [[4, 15, 16]], threshold: Ratio(1, over: 2)),
    Case(sizes: [[2, 4, 13, 9]], threshold: .one), Case(sizes: [[3, 7, 18]], complement: true),
    Case(sizes: [[4], [7, 20]]), Case(sizes: [[3], [5], [9]]), Case(sizes: [[2, 5], [3, 6]]),
    Case(sizes: [[3, 4], [2, 5]], threshold: Ratio(2, over: 3)),
    Case(sizes: [[2, 5], [3, 4], [8]]), Case(sizes: [[1], [2], [3], [4, 9]]),
    Case(sizes: [[2, 7], [3, 5]], complement: true),
  ])
  func learnsOfNoHiddenCellMoreThanIsSafe(of groups: Case) {
    let sizes = groups.sizes.flatMap(\.self)
    var alike: [[String]: [[Int]]] = [:]
    for amounts in Self.amounts(of: sizes) {
      alike[published(amounts, groups), default: []].append(amounts)
    }
    for (published, candidates) in alike {
      for place in sizes.indices where published[place] == "hidden" {
        let left = Set(candidates.map { $0[place] })
        #expect(
          keepsRoom(left, of: sizes[place], groups.threshold),
          "school \(place) of \(candidates[0]) may be \(left.sorted()): \(published)")
      }
    }
  }

  /// The same over three cycles, with the blocks that are told of them.
  @Test(arguments: [[3, 3], [2, 4]])
  func learnsOfNoHiddenCycleMoreThanIsSafe(sizes: [Int]) {
    let years = 2019...2021
    let all = Self.amounts(of: years.flatMap { _ in sizes })
    var alike: [[String]: [[Int]]] = [:]
    for amounts in all {
      alike[published(amounts, sizes, years), default: []].append(amounts)
    }
    #expect(alike.keys.contains { $0.contains { $0.contains("CycleBlock(") } })
    for (published, candidates) in alike {
      for place in candidates[0].indices where published[place] == "hidden" {
        let left = Set(candidates.map { $0[place] })
        #expect(
          keepsRoom(left, of: sizes[place % sizes.count], nil),
          "cell \(place) of \(candidates[0]) may be \(left.sorted()): \(published)")
      }
    }
  }

  private func published(
    _ amounts: [Int], _ sizes: [Int], _ years: ClosedRange<Int>
  ) -> [String] {
    let values = years.enumerated().map { place, year in
      (
        year,
        sizes.enumerated().map {
          Observation.Entry.share(amounts[place * sizes.count + $0], of: $1)
        }
      )
    }
    var content = sampleContent(
      [sampleIndicator("a")], years: years, schools: sizes.count,
      ["a": Dictionary(uniqueKeysWithValues: values)])
    content.section.publication.blocks = [years.lowerBound]
    let section = PublishedSection(gating: content)
    let cells = years.flatMap { year in
      sizes.indices.map { section.outcome(organization: $0, indicator: 0, year: year) }
    }
    let sums = years.map { section.municipal(.section, indicator: 0, year: $0)?.total.outcome }
    let blocks = sizes.indices.map {
      section.blocks(organization: $0, indicator: 0, through: years.upperBound)
    }
    return cells.map { $0 == .absent(.suppressed) ? "hidden" : String(describing: $0) }
      + sums.map(String.init(describing:)) + blocks.map(String.init(describing:))
  }

  /// What a second publication adds to a first: a school that came late, or a correction.
  struct Second: CustomTestStringConvertible {
    let first: [Int?]
    let second: [Int]
    /// The school that has something else in the second, nobody knows what.
    var corrected: Int?

    var testDescription: String {
      "\(first) then \(second)\(corrected.map { ", school \($0) corrected" } ?? "")"
    }
  }

  @Test(arguments: [
    Second(first: [3, 9, 7, nil], second: [3, 9, 7, 4]),
    Second(first: [nil, 4, 15], second: [2, 4, 15]),
    Second(first: [4, 15, nil], second: [4, 15, 6]),
    Second(first: [6, 5, nil], second: [6, 5, 3]),
    Second(first: [4, 9, 6], second: [4, 9, 6], corrected: 0),
  ])
  func learnsOfNoHiddenCellMoreThanIsSafeFromTwoPublications(_ publications: Second) {
    let sizes = publications.second
    var alike: [[String]: [[Int]]] = [:]
    for amounts in Self.amounts(of: sizes) {
      let before = PublishedSection(gating: content(amounts, publications.first))
      let earlier = PublishedFigures(of: before)
      for corrected in corrections(of: amounts, publications) {
        let now = PublishedSection(gating: content(corrected, sizes), after: earlier)
        alike[words(now) + words(before), default: []].append(corrected)
      }
    }
    for (published, candidates) in alike {
      for place in sizes.indices
      where published[place] == "hidden"
        && !published[sizes.count + 1 + place].contains("figure")
      {
        let left = Set(candidates.map { $0[place] })
        #expect(
          keepsRoom(left, of: sizes[place], nil),
          "school \(place) of \(candidates[0]) may be \(left.sorted()): \(published)")
      }
    }
  }

  private func corrections(of amounts: [Int], _ publications: Second) -> [[Int]] {
    guard let school = publications.corrected else { return [amounts] }
    return (0...publications.second[school]).map { amount in
      amounts.enumerated().map { $0 == school ? amount : $1 }
    }
  }

  private func content(_ amounts: [Int], _ sizes: [Int?]) -> Content {
    let entries = zip(amounts, sizes).map { amount, size in
      size.map { Observation.Entry.share(amount, of: $0) } ?? .absent(.notSubmitted)
    }
    return sampleContent([sampleIndicator("a")], schools: sizes.count, ["a": [2021: entries]])
  }

  private static func amounts(of sizes: [Int]) -> [[Int]] {
    sizes.reduce([[]]) { known, size in
      known.flatMap { amounts in (0...size).map { amounts + [$0] } }
    }
  }

  private func keepsRoom(_ left: Set<Int>, of size: Int, _ threshold: Ratio?) -> Bool {
    guard let least = left.min(), let greatest = left.max() else { return false }
    let answers = threshold.map { threshold in
      Set(left.map { Ratio($0, over: size) >= threshold })
    }
    return left.count >= min(2, size) + 1 && 20 * (greatest - least) >= size
      && answers.map { $0.count == 2 } ?? true
  }

  /// In the order of the schools, then of their conditions, then of the areas' sums and tallies.
  private func published(_ amounts: [Int], _ groups: Case) -> [String] {
    let sizes = groups.sizes.flatMap(\.self)
    var indicators = [sampleIndicator("a")]
    var values: SampleValues = ["a": [2021: zip(amounts, sizes).map { .share($0, of: $1) }]]
    if let threshold = groups.threshold {
      indicators.append(sampleCondition("c", of: "a", atLeast: threshold))
    }
    if groups.complement {
      indicators.append(sampleIndicator("b"))
      values["b"] = [2021: zip(amounts, sizes).map { .share($1 - $0, of: $1) }]
    }
    let content =
      groups.sizes.count > 1
      ? regionalContent(indicators, values, sizes: groups.sizes.map(\.count))
      : sampleContent(indicators, schools: sizes.count, values)
    return words(PublishedSection(gating: content))
  }

  private func words(_ section: PublishedSection) -> [String] {
    let municipalities = section.municipalities.municipalities.indices
    let areas = [Area.section] + municipalities.map(Area.municipality)
    return section.catalogue.indicators.indices.flatMap { indicator in
      section.organizations.organizations.indices.map {
        let outcome = section.outcome(organization: $0, indicator: indicator, year: 2021)
        return outcome == .absent(.suppressed) ? "hidden" : String(describing: outcome)
      }
        + areas.map {
          String(
            describing: section.municipal($0, indicator: indicator, year: 2021)?.total.outcome)
        }
    }
  }
}
