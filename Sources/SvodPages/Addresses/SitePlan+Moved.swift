import SvodContent
import SvodDiagnostics
import SvodPublication

/// An address that somebody may still have, and where it leads now.
struct FormerAddress {
  /// What the author wrote: an address, or a former id.
  enum Source: Hashable {
    case address(String)
    case id(String)
  }

  let old: String
  let new: String
  /// The new address as written.
  let newAddress: String
  let newAnchor: String?
  let source: Source
  let position: FilePosition

  init(_ move: MovedAddress) {
    old = Self.filePath(move.old)
    new = Self.filePath(move.new)
    newAddress = move.new
    newAnchor = move.newAnchor
    source = .address(move.old)
    position = move.position
  }

  private init(_ id: String, _ old: Route, _ new: Route, _ position: FilePosition) {
    self.old = old.path
    self.new = new.path
    newAddress = "/" + new.path
    newAnchor = nil
    self.position = position
    source = .id(id)
  }

  /// `/2019/x/` and `2019/x/index.html` are one file.
  private static func filePath(_ address: String) -> String {
    let path = address.drop { $0 == "/" }
    return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : String(path)
  }
}

extension FormerAddress {
  /// Those of documents, indicators, organizations and directions that once had another id.
  ///
  /// Not every cycle has pages of directions.
  static func ofFormerIDs(
    in section: PublishedSection, beside pages: [String: Route]
  ) -> [FormerAddress] {
    let years = section.cycles.map(\.year)
    let municipalities = [nil] + section.municipalities.municipalities.map(\.id)
    let documents = section.documents.flatMap { document in
      document.formerIDs.map { id in
        FormerAddress(id, .document(.init(id)), .document(document.id), document.position)
      }
    }
    let indicators = section.catalogue.indicators.flatMap { indicator in
      pairs(indicator.formerIDs, years).flatMap { id, year in
        municipalities.map { municipality in
          FormerAddress(
            id, .indicator(.init(id), of: municipality, year: year),
            .indicator(indicator.id, of: municipality, year: year), indicator.position)
        }
      }
    }
    let organizations = section.organizations.organizations.flatMap { organization in
      pairs(organization.formerIDs, years.filter(organization.isOpen)).map { id, year in
        FormerAddress(
          id, .organization(.init(id), year: year), .organization(organization.id, year: year),
          organization.position)
      }
    }
    let directions = section.mechanisms.flatMap(\.directions).flatMap { direction in
      pairs(direction.formerIDs, years).map { id, year in
        FormerAddress(
          id, .direction(.init(id), year: year), .direction(direction.id, year: year),
          direction.position)
      }
    }
    return documents + indicators + organizations + directions.filter { pages[$0.new] != nil }
  }

  private static func pairs(_ ids: [String], _ years: [Int]) -> [(String, Int)] {
    ids.flatMap { id in years.map { (id, $0) } }
  }
}

extension SitePlan {
  /// Old addresses of `addresses.csv` and of former ids that lead to a page of the plan.
  ///
  /// A former id has an address in every cycle, but what is wrong with it is said once.
  static func moved(
    in section: PublishedSection, beside pages: [Route], log: inout DiagnosticLog
  ) -> [PageAddress] {
    let byPath = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0) })
    var taken: [String: FilePosition] = [:]
    var faulty: Set<FormerAddress.Source> = []
    var moved: [PageAddress] = []
    for former in section.addresses.filter({ $0.oldAnchor == nil }).map(FormerAddress.init)
      + FormerAddress.ofFormerIDs(in: section, beside: byPath)
    {
      guard let fault = former.fault(beside: byPath, taken) else {
        taken[former.old] = former.position
        if let target = byPath[former.new] {
          moved.append(.moved(from: former.old, to: target, anchor: former.newAnchor))
        }
        continue
      }
      if faulty.insert(former.source).inserted { log.report(fault) }
    }
    return moved
  }
}

extension FormerAddress {
  /// Why no page can stand at the address; nil where one can.
  fileprivate func fault(
    beside pages: [String: Route], _ taken: [String: FilePosition]
  ) -> Diagnostic? {
    if pages[new] == nil { return .unknownTarget(self, known: Array(pages.values)) }
    if let page = pages[old] { return .claimedByPage(self, page: page.path) }
    return taken[old].map { .claimedTwice(self, first: $0) }
  }

  /// What the author wrote.
  fileprivate var text: String {
    switch source {
    case .address(let text), .id(let text): text
    }
  }

  /// What the author has to take away.
  fileprivate var remedy: String {
    switch source {
    case .address: "Уберите эту строку"
    case .id: "Уберите идентификатор из прежних"
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownTarget(_ former: FormerAddress, known: [Route]) -> Self {
    let address = former.newAddress
    let isFolder = address.hasSuffix("/")
    let known = known.map { "/" + (isFolder ? $0.canonicalPath : $0.path) }
    let nearest = nearestName(to: address, among: known.sorted())
    return Diagnostic(
      .unknownAddress, .error, at: former.position,
      "Адрес «\(address)», на который должна указывать прежняя страница, не существует",
      text: address,
      hint: nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Укажите адрес страницы, которая есть в разделе")
  }

  fileprivate static func claimedByPage(_ former: FormerAddress, page: String) -> Self {
    Diagnostic(
      .addressCollision, .error, at: former.position,
      "По прежнему адресу «\(former.text)» в разделе стоит другая страница", text: former.text,
      hint: "\(former.remedy): адрес занимает страница «/\(page)»")
  }

  fileprivate static func claimedTwice(_ former: FormerAddress, first: FilePosition) -> Self {
    Diagnostic(
      .addressCollision, .error, at: former.position,
      "Прежний адрес «\(former.text)» указан дважды", text: former.text,
      hint: "\(former.remedy) в одном из двух мест",
      notes: [.init(at: first, "Здесь адрес указан впервые")])
  }
}
