import SvodContent
import SvodLanguage
import SvodPublication

/// Where the things of a section are found: the latest page of each, and what it was called.
struct SearchSubjects {
  let digest: SectionDigest
  let plan: SitePlan

  /// The current cycle, then the others from the latest on.
  private let years: [Int]

  init(of digest: SectionDigest, _ plan: SitePlan) {
    self.digest = digest
    self.plan = plan
    let current = digest.section.settings.cycle
    years = [current] + digest.section.cycles.map(\.year).filter { $0 != current }.reversed()
  }

  /// The first page of a kind that the section has, by years; nil where it has none.
  func latest(_ route: (Int) -> Route) -> Route? {
    years.lazy.map(route).first(where: plan.has)
  }

  func page(of organization: Organization) -> Route? {
    latest { .organization(organization.id, year: $0) }
  }

  func page(of indicator: Indicator) -> Route? {
    latest { .indicator(indicator.id, year: $0) }
  }

  /// The locality; in a region with the municipality.
  func place(of organization: Organization) -> String {
    let municipality = organization.municipality.flatMap {
      digest.section.municipalities[$0]?.name
    }
    return [organization.locality, municipality].compactMap(\.self).joined(separator: ", ")
  }

  /// «Порядок …, приказ от 27.08.2021 № 98», for what stands in a document.
  func name(of document: Document) -> String {
    [document.title, digest.documents.requisites(of: document)?.uncapitalizedFirst]
      .compactMap(\.self).joined(separator: ", ")
  }

  func isFormer(_ document: Document) -> Bool {
    DocumentState(of: document, digest.documents).standing == .repealed
  }
}

extension Organization {
  /// What the organization was called and is called no more, each name once, short where it can be.
  var namesOfOld: [String] {
    var known: Set = [shortName, name]
    let names = history.compactMap { $0.shortName ?? $0.name } + formerNames
    return names.filter { known.insert($0).inserted }
  }
}
