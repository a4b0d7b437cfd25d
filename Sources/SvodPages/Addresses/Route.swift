package import SvodContent

/// A page of the section by what it shows; the contract's route table is `path`.
///
/// Where a municipality is named, the page is that municipality's of a regional section; a list too
/// long for one page goes on on further sheets, which count from 1.
package enum Route: Sendable, Hashable {
  case home
  case summary(of: Municipality.ID? = nil, year: Int)
  case organizations(of: Municipality.ID? = nil, year: Int, sheet: Int = 1)
  case organization(Organization.ID, year: Int)
  case indicators(of: Municipality.ID? = nil, year: Int)
  case indicator(Indicator.ID, of: Municipality.ID? = nil, year: Int, sheet: Int = 1)
  /// The draft of the analytical note, in the internal edition alone.
  case note(of: Municipality.ID? = nil, year: Int)
  case organizationNote(Organization.ID, year: Int)
  case direction(Direction.ID, year: Int)
  /// The matrix of directions and components, and the same as a table to be taken away.
  case cycle(year: Int)
  case cycleFile(year: Int)
  /// The expert's sheet, and the same as a table to be taken away.
  case expert(year: Int)
  case expertFile(year: Int)
  /// What followed from indicators, step by step.
  case threads(year: Int)
  case documents
  case document(Document.ID)
  /// What acts and plans demand again and again.
  case obligations
  /// What became new and when.
  case updates
  case group(WorkingGroup.ID)
  case meeting(Meeting.ID, of: WorkingGroup.ID)
  case decisions
  /// An institution or an organization that acts make responsible, by its id.
  case institution(String)
  /// A person whom acts name.
  case person(Person.ID)
  /// A later edition beside an earlier one.
  case comparison(Document.ID, with: Document.ID)
  /// The search with the alphabetical index.
  case search(sheet: Int = 1)
  case findings
  case methodology
  /// What was changed after it was published, and what came late.
  case corrections
  /// Past years, closed organizations, acts that hold no longer.
  case archive
  /// The figures as tables to be taken away.
  case openData
  case accessibility
  case notFound
}

extension Route {
  /// Where the page of an indicator says how its value is computed.
  static let calculationAnchor = "raschet"

  /// The file's path from the section's root, without a leading `/`.
  package var path: String {
    switch self {
    case .home: "index.html"
    case .summary(let municipality, let year): Self.folder(municipality, year) + "index.html"
    case .organizations(let municipality, let year, let sheet):
      Self.folder(municipality, year) + "organizacii/" + Self.file(sheet)
    case .organization(let id, let year): "\(year)/organizacii/\(id)/index.html"
    case .indicators(let municipality, let year):
      Self.folder(municipality, year) + "pokazateli/index.html"
    case .indicator(let id, let municipality, let year, let sheet):
      Self.folder(municipality, year) + "pokazateli/\(id)/" + Self.file(sheet)
    case .note(let municipality, let year):
      Self.folder(municipality, year) + "spravka/index.html"
    case .organizationNote(let id, let year): "\(year)/organizacii/\(id)/spravka/index.html"
    case .direction(let id, let year): "\(year)/napravleniya/\(id)/index.html"
    case .cycle(let year): "\(year)/cikl/index.html"
    case .cycleFile(let year): "\(year)/cikl/cikl-\(year).csv"
    case .expert(let year): "\(year)/ekspertu/index.html"
    case .expertFile(let year): "\(year)/ekspertu/list-\(year).csv"
    case .threads(let year): "\(year)/svyazi/index.html"
    case .group(let id): "gruppy/\(id)/index.html"
    case .meeting(let id, let group): "gruppy/\(group)/\(id)/index.html"
    case .decisions: "resheniya/index.html"
    case .institution(let id): "uchrezhdeniya/\(id)/index.html"
    case .person(let id): "lica/\(id)/index.html"
    case .documents: "dokumenty/index.html"
    case .document(let id): "dokumenty/\(id)/index.html"
    case .obligations: "kalendar/index.html"
    case .updates: "obnovleniya/index.html"
    case .comparison(let later, let earlier): "dokumenty/\(later)/sravnenie-\(earlier)/index.html"
    case .search(let sheet): "poisk/" + Self.file(sheet)
    case .findings: "zamechaniya/index.html"
    case .methodology: "metodika/index.html"
    case .corrections: "ispravleniya/index.html"
    case .archive: "arhiv/index.html"
    case .openData: "dannye/index.html"
    case .accessibility: "dostupnost/index.html"
    case .notFound: "404.html"
    }
  }

  private static func folder(_ municipality: Municipality.ID?, _ year: Int) -> String {
    municipality.map { "\(year)/municipalitety/\($0)/" } ?? "\(year)/"
  }

  private static func file(_ sheet: Int) -> String {
    sheet == 1 ? "index.html" : "index-\(sheet).html"
  }

  /// The way from the page's folder to the section's root: `../../`, empty on the home page.
  package var root: String {
    switch self {
    case .home, .notFound: ""
    case .documents, .findings, .obligations, .updates, .methodology, .openData, .corrections,
      .archive, .accessibility, .decisions, .search:
      "../"
    case .document, .cycle, .cycleFile, .expert, .expertFile, .threads, .group, .institution,
      .person:
      "../../"
    case .organization, .direction, .meeting, .comparison: "../../../"
    case .summary(let municipality, _): "../" + Self.way(out: municipality)
    case .organizationNote: "../../../../"
    case .organizations(let municipality, _, _), .indicators(let municipality, _),
      .note(let municipality, _):
      "../../" + Self.way(out: municipality)
    case .indicator(_, let municipality, _, _): "../../../" + Self.way(out: municipality)
    }
  }

  private static func way(out municipality: Municipality.ID?) -> String {
    municipality == nil ? "" : "../../"
  }

  /// A relative link that names the file, so that it works from a sub-folder and from disk.
  package func link(to target: Route, anchor: String? = nil) -> String {
    if let anchor, target == self { return "#\(anchor)" }
    return root + target.path + (anchor.map { "#\($0)" } ?? "")
  }

  /// The path in the form of canonical links: it ends in `/` instead of `index.html`.
  package var canonicalPath: String {
    path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
  }
}
