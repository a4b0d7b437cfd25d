import SvodContent
import SvodDiagnostics
import SvodPublication

/// A place that once stood on a page which is still there, and where it is now.
struct FormerPlace: Sendable, Hashable {
  let anchor: String
  let target: Route
  let targetAnchor: String?
}

extension FormerPlace {
  /// The rows of `addresses.csv` about places, by the page that people still come to.
  static func all(
    in section: PublishedSection, on pages: [Route], log: inout DiagnosticLog
  ) -> [Route: [FormerPlace]] {
    let byPath = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0) })
    var places: [Route: [FormerPlace]] = [:]
    for move in section.addresses {
      guard let anchor = move.oldAnchor else { continue }
      guard let page = byPath[path(move.old)] else {
        log.report(.unknownPage(move.old, in: move, pages))
        continue
      }
      guard let target = byPath[path(move.new)] else {
        log.report(.unknownPage(move.new, in: move, pages))
        continue
      }
      if section.hasPlace(anchor, on: page) {
        log.report(.placeStillThere(anchor, on: page, move))
      } else {
        places[page, default: []].append(
          FormerPlace(anchor: anchor, target: target, targetAnchor: move.newAnchor))
      }
    }
    return places
  }

  private static func path(_ address: String) -> String { String(address.drop { $0 == "/" }) }
}

extension PublishedSection {
  /// Whether a document has a place of that anchor; other pages make theirs when they are made.
  fileprivate func hasPlace(_ anchor: String, on page: Route) -> Bool {
    guard case .document(let id) = page else { return false }
    return documents.contains { $0.id == id && $0.act.places.place(ofAnchor: anchor) != nil }
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
