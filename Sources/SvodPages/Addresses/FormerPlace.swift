import SvodContent
import SvodDiagnostics
import SvodPublication

/// A place that once stood on a page, and where it is now.
struct FormerPlace: Sendable, Hashable {
  let anchor: String
  let target: Route
  let targetAnchor: String?
}

extension FormerPlace {
  /// The places by the path of the page at which people still look for them: those of
  /// `addresses.csv`, and the places of a document that has another address now.
  static func all(
    in section: PublishedSection, on pages: [Route], and moved: [PageAddress],
    log: inout DiagnosticLog
  ) -> [String: [FormerPlace]] {
    var places = named(in: section, on: pages, and: Set(moved.map(\.path)), log: &log)
    for case .moved(let path, let target, nil) in moved {
      let known = Set(places[path, default: []].map(\.anchor))
      let inherited =
        section.places(of: target).map { anchor in
          FormerPlace(anchor: anchor, target: target, targetAnchor: anchor)
        } + places[target.path, default: []]
      places[path, default: []] += inherited.filter { !known.contains($0.anchor) }
    }
    return places
  }

  private static func named(
    in section: PublishedSection, on pages: [Route], and moved: Set<String>,
    log: inout DiagnosticLog
  ) -> [String: [FormerPlace]] {
    let byPath = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0) })
    var places: [String: [FormerPlace]] = [:]
    for move in section.addresses {
      guard let anchor = move.oldAnchor else { continue }
      let old = path(move.old)
      guard byPath[old] != nil || moved.contains(old) else {
        log.report(.unknownPage(move.old, in: move, pages))
        continue
      }
      guard let target = byPath[path(move.new)] else {
        log.report(.unknownPage(move.new, in: move, pages))
        continue
      }
      if let page = byPath[old], section.places(of: page).contains(anchor) {
        log.report(.placeStillThere(anchor, on: page, move))
      } else {
        places[old, default: []].append(
          FormerPlace(anchor: anchor, target: target, targetAnchor: move.newAnchor))
      }
    }
    return places
  }

  private static func path(_ address: String) -> String { String(address.drop { $0 == "/" }) }

  /// What a link to it says on a page of the document that it is a part of, or on any other.
  func title(on route: Route, _ digest: SectionDigest) -> String {
    guard target == route, let targetAnchor else { return PageTitle(of: target, digest).full }
    return "#\(targetAnchor)"
  }
}

extension PublishedSection {
  /// The anchors of a document's places; other pages make theirs when they are made.
  fileprivate func places(of page: Route) -> [String] {
    guard case .document(let id) = page, let document = documents.first(where: { $0.id == id })
    else { return [] }
    return document.act.places.all.map(\.anchor)
  }
}

extension Diagnostic {
  fileprivate static func unknownPage(
    _ address: String, in move: MovedAddress, _ pages: [Route]
  ) -> Self {
    let nearest = nearestName(to: address, among: pages.map { "/" + $0.path }.sorted())
    return Diagnostic(
      .unknownAddress, .error, at: move.position,
      "Страницы «\(address)» в разделе нет", text: address,
      hint: nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Укажите адрес страницы, которая есть в разделе")
  }

  fileprivate static func placeStillThere(
    _ anchor: String, on page: Route, _ move: MovedAddress
  ) -> Self {
    Diagnostic(
      .addressCollision, .error, at: move.position,
      "Место «#\(anchor)» на странице «/\(page.path)» есть и сейчас", text: "#\(anchor)",
      hint: "Уберите эту строку: прежняя ссылка ведёт на то место, которое есть")
  }
}
