import SvodDatasets
package import SvodPages
package import SvodTemplates

/// Turns pages into HTML: each kind through its own template.
package struct PageRenderer: Sendable {
  /// Every kind of page and the names that its template may use.
  package static let declarations: [PageDeclaration] = [
    SummaryPage.declaration, OrganizationsPage.declaration, OrganizationPage.declaration,
    IndicatorsPage.declaration, IndicatorPage.declaration, NotePage.declaration,
    RegisterPage.declaration,
    DocumentsPage.declaration,
    DocumentPage.declaration, ComparisonPage.declaration, FindingsPage.declaration,
    ObligationsPage.declaration, UpdatesPage.declaration, SearchPage.declaration,
    MethodologyPage.declaration, AccessibilityPage.declaration,
    NotFoundPage.declaration, MovedPage.declaration,
  ]

  private let templates: TemplateSet

  /// - Parameter templates: loaded with `declarations`.
  package init(templates: TemplateSet) {
    self.templates = templates
  }

  /// Adds a page or a calendar file, UTF-8, to the output.
  package func render(_ page: SitePage, into output: inout [UInt8]) {
    guard let (declaration, record) = page.filled else { return append(page, to: &output) }
    templates.render(declaration.name, record, into: &output)
  }

  /// Adds what is no page and has no template.
  private func append(_ page: SitePage, to output: inout [UInt8]) {
    if case .calendar(let calendar) = page { output += CalendarFile(calendar).bytes }
    if case .table(let table) = page { output += table.bytes }
    if case .feed(let feed) = page { output += FeedFile(feed).bytes }
    if case .sitemap(let sitemap) = page { output += SitemapFile(sitemap).bytes }
    if case .robots(let robots) = page { output += robots.bytes }
  }
}

extension SitePage {
  /// The page's declaration and its values; nil for a file that has no template.
  fileprivate var filled: (PageDeclaration, TemplateRecord)? {
    switch self {
    case .summary(let page): (SummaryPage.declaration, page.record)
    case .organizations(let page): (OrganizationsPage.declaration, page.record)
    case .organization(let page): (OrganizationPage.declaration, page.record)
    case .indicators(let page): (IndicatorsPage.declaration, page.record)
    case .indicator(let page): (IndicatorPage.declaration, page.record)
    case .note(let page): (NotePage.declaration, page.record)
    case .register(let page): (RegisterPage.declaration, page.record)
    case .documents(let page): (DocumentsPage.declaration, page.record)
    case .document(let page): (DocumentPage.declaration, page.record)
    case .obligations(let page): (ObligationsPage.declaration, page.record)
    case .updates(let page): (UpdatesPage.declaration, page.record)
    case .comparison(let page): (ComparisonPage.declaration, page.record)
    case .search(let page): (SearchPage.declaration, page.record)
    case .findings(let page): (FindingsPage.declaration, page.record)
    case .methodology(let page): (MethodologyPage.declaration, page.record)
    case .accessibility(let page): (AccessibilityPage.declaration, page.record)
    case .notFound(let page): (NotFoundPage.declaration, page.record)
    case .moved(let page): (MovedPage.declaration, page.record)
    case .calendar, .table, .feed, .sitemap, .robots: nil
    }
  }
}
