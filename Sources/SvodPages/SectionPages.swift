import SvodContent
package import SvodPublication

/// All pages of a section, each made when it is asked for.
package struct SectionPages: Sendable {
  /// What is to be written, in the order of the plan.
  package let addresses: [PageAddress]
  private let section: PublishedSection
  private let plan: SitePlan
  private let digest: SectionDigest

  package init(of section: PublishedSection, plan: SitePlan) {
    self.section = section
    self.plan = plan
    addresses = plan.addresses
    digest = SectionDigest(of: section)
  }

  /// The page at an address of the plan: a pure function of the address and the section.
  package func page(at address: PageAddress) -> SitePage {
    switch address {
    case .page(let route): page(route)
    case .moved(let path, let target):
      .moved(MovedPage(from: path, to: target, in: section))
    }
  }

  private func page(_ route: Route) -> SitePage {
    switch route {
    case .home: .summary(summary(in: section.settings.cycle, at: route))
    case .summary(let year): .summary(summary(in: year, at: route))
    case .organizations(let year):
      .organizations(
        OrganizationsPage(
          in: year, from: digest,
          frame: frame(route, "Организации, \(year)", "Организации, сведения о которых есть")))
    case .organization(let id, let year): .organization(organization(id, in: year, at: route))
    case .indicators(let year): .indicators(IndicatorsPage(in: year, from: section, plan: plan))
    case .indicator(let id, let year):
      .indicator(IndicatorPage(of: id, in: year, from: section, plan: plan))
    case .documents: .documents(DocumentsPage(in: section, plan: plan))
    case .document(let id): .document(DocumentPage(of: document(id), in: section, plan: plan))
    case .methodology: .methodology(MethodologyPage(in: section, plan: plan))
    case .notFound: .notFound(NotFoundPage(in: section, plan: plan))
    }
  }

  private func summary(in year: Int, at route: Route) -> SummaryPage {
    let title = "Итоги мониторинга за \(year) год"
    // A section of texts alone has no results to speak of.
    let pageFrame =
      digest.firstYear == nil
      ? frame(route, "Главная страница", "Документы раздела «\(section.settings.title)»")
      : frame(route, title, "\(title): что стало лучше и что хуже")
    return SummaryPage(in: year, from: digest, frame: pageFrame)
  }

  private func organization(
    _ id: Organization.ID, in year: Int, at route: Route
  ) -> OrganizationPage {
    let name = section.organizations[id]?.shortName(in: year) ?? id.text
    let description = "\(name): значения показателей за \(year) год в сравнении с прошлым годом"
    return OrganizationPage(
      of: id, in: year, from: digest, frame: frame(route, "\(name), \(year)", description))
  }

  private func frame(_ route: Route, _ title: String, _ description: String) -> PageFrame {
    PageFrame(
      for: route, title: title,
      description: "\(description). \(section.settings.municipality).", in: section, plan: plan)
  }

  private func document(_ id: Document.ID) -> Document {
    guard let document = section.documents.first(where: { $0.id == id }) else {
      preconditionFailure("the plan names a document that is not published: \(id)")
    }
    return document
  }
}
