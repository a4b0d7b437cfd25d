import SvodContent
import SvodDatasets
import SvodPublication

/// The files of a section's open data, each made when it is asked for.
struct OpenData: Sendable {
  /// The cycles that have figures, by the paths of their files.
  private let years: [String: Int]
  private let section: PublishedSection

  /// From the section's root, sorted.
  var paths: [String] {
    (years.keys + (section.corrections.isEmpty ? [] : [CorrectionDataset.path])).sorted()
  }

  init(of section: PublishedSection) {
    self.section = section
    let years = section.cycles.map(\.year).filter { year in
      section.catalogue.indicators.indices.contains {
        section.municipal(.section, indicator: $0, year: year) != nil
      }
    }
    self.years = Dictionary(
      uniqueKeysWithValues: years.map { (CycleDataset.path(year: $0), $0) })
  }

  func has(_ path: String) -> Bool { years[path] != nil || isCorrections(path) }

  /// Nil where there is no such file.
  func bytes(at path: String) -> [UInt8]? {
    if isCorrections(path) { return CorrectionDataset(of: section.corrections).csv }
    return years[path].map { CycleDataset(of: section, year: $0).csv }
  }

  private func isCorrections(_ path: String) -> Bool {
    path == CorrectionDataset.path && !section.corrections.isEmpty
  }
}
