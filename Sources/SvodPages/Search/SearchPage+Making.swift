import SvodContent
import SvodLanguage
import SvodPublication
import SvodSearch

extension SearchPage {
  /// A sheet of the index, from 1.
  init(sheet: Int, from search: SectionSearch, of digest: SectionDigest, frame: PageFrame) {
    let index = search.alphabet
    heading = frame.title
    statement = Self.statement(digest)
    indexAddress = search.index.path
    alphabet = index.letters.filter { !$0.isContinued }.map { letter in
      let page = frame.route.onSheet(letter.sheet)
      return PageFrame.Link(
        title: letter.title, address: frame.route.link(to: page, anchor: letter.anchor))
    }
    letters = index.letters.filter { $0.sheet == sheet }.map { letter in
      Letter(
        anchor: letter.anchor,
        title: letter.isContinued ? "\(letter.title), продолжение" : letter.title,
        lines: letter.lines.map { Line($0, on: frame.route) })
    }
    sheets = Self.sheets(of: index, on: frame.route, sheet)
    self.frame = frame.described(by: statement)
  }

  /// What may be looked for, as far as the section has it.
  private static func statement(_ digest: SectionDigest) -> RichText {
    let section = digest.section
    let matters = [
      section.organizations.organizations.isEmpty ? nil : "организации с\u{A0}прежними названиями",
      section.catalogue.indicators.isEmpty ? nil : "показатели",
      section.documents.isEmpty ? nil : "документы с\u{A0}принятыми в\u{A0}них сокращениями",
    ]
    let list = RussianList.joined(matters.compactMap(\.self))
    return RichText("В\u{A0}указателе по\u{A0}алфавиту\u{A0}— \(list).")
  }

  /// «1: А–Л», «2: Л–Я»; none where one page holds all.
  private static func sheets(
    of index: AlphabeticalIndex, on page: Route, _ current: Int
  ) -> [PageFrame.Link] {
    guard index.sheetCount > 1 else { return [] }
    return (1...index.sheetCount).map { sheet in
      let letters = index.letters.filter { $0.sheet == sheet }.map(\.title)
      let first = letters.first ?? ""
      let last = letters.last ?? ""
      let words = first == last ? first : "\(first)\u{A0}— \(last)"
      return PageFrame.Link(
        title: "\(sheet):\u{A0}\(words)",
        address: sheet == current ? nil : page.link(to: page.onSheet(sheet)),
        isCurrent: sheet == current)
    }
  }
}

extension SearchPage.Line {
  fileprivate init(_ line: AlphabeticalIndex.Line, on page: Route) {
    let address = { (place: AlphabeticalIndex.Place) in
      page.link(to: place.route, anchor: place.anchor)
    }
    title = RussianText.bound(line.title)
    link = line.target.map(address)
    let links = line.links.map { words, place in
      [RichText.Run.link(RussianText.bound(words), address: address(place))]
    }
    let runs =
      [.text(RussianText.bound(line.note))] + Array(links.joined(separator: [.text("; ")]))
    note = line.note.isEmpty && links.isEmpty ? nil : RichText(runs)
  }
}
