import SvodContent
import SvodPublication

extension MovedPage {
  init(
    from path: String, to target: Route, anchor: String?, in section: PublishedSection
  ) {
    let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    title = "Страница перемещена"
    link = String(repeating: "../", count: depth) + target.path + (anchor.map { "#\($0)" } ?? "")
    canonicalAddress = section.settings.address + target.canonicalPath
    sectionTitle = section.settings.title
  }
}
