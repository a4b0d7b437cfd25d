import SvodContent
import SvodPublication

extension MovedPage {
  /// The page at an address of the plan.
  init(
    from path: String, to target: Route, anchor: String?, _ digest: SectionDigest,
    _ plan: SitePlan
  ) {
    let settings = digest.section.settings
    let root = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    title = "Страница перемещена"
    link = root + target.path + (anchor.map { "#\($0)" } ?? "")
    canonicalAddress = settings.address + target.canonicalPath
    sectionTitle = settings.title
    isInternal = digest.section.audience == .workingGroup
    formerPlaces = plan.formerPlaces(at: path).map { place in
      let address = root + place.target.path + (place.targetAnchor.map { "#\($0)" } ?? "")
      return PageFrame.FormerPlace(
        anchor: place.anchor,
        link: PageFrame.Link(title: place.title(on: target, digest), address: address))
    }
  }
}
