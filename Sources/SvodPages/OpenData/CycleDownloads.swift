import SvodDatasets
import SvodLanguage

/// Where a cycle's figures can be taken from.
struct CycleDownloads {
  /// The table for most readers first, then where the other files are.
  let links: [PageFrame.Link]

  init(of year: Int, _ digest: SectionDigest, on page: Route) {
    let data = digest.openData
    let formats = data.formats(of: .cycle(year))
    let chosen: [(DatasetFile.Format, String)] = [
      (formats.contains(.spreadsheet) ? .spreadsheet : .excelCSV, "таблица для\u{A0}Excel"),
      (.csv, "таблица для\u{A0}программ"),
    ]
    let files = chosen.filter { formats.contains($0.0) }.map { format, words in
      let file = DatasetFile.table(.cycle(year), format)
      let facts = [
        "Все значения за\u{A0}\(year)\u{A0}год, \(words)", format.name,
        data.seal(of: file).map { Wording.size(ofBytes: $0.byteCount) },
      ]
      return PageFrame.Link(
        title: facts.compactMap(\.self).joined(separator: ", "),
        address: page.root + data.path(of: file))
    }
    links =
      files + [
        PageFrame.Link(
          title: "Другие годы и\u{A0}форматы, описание столбцов, условия использования",
          address: page.link(to: .openData))
      ]
  }
}
