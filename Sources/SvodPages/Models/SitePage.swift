package import SvodDatasets

/// A page of any kind, or another file that is made as pages are.
package enum SitePage: Sendable {
  case summary(SummaryPage)
  case organizations(OrganizationsPage)
  case organization(OrganizationPage)
  case indicators(IndicatorsPage)
  case indicator(IndicatorPage)
  case note(NotePage)
  case register(RegisterPage)
  case documents(DocumentsPage)
  case document(DocumentPage)
  case obligations(ObligationsPage)
  case updates(UpdatesPage)
  case comparison(ComparisonPage)
  case search(SearchPage)
  case findings(FindingsPage)
  case methodology(MethodologyPage)
  case accessibility(AccessibilityPage)
  case notFound(NotFoundPage)
  case calendar(PlanCalendar)
  case feed(Feed)
  case sitemap(Sitemap)
  case robots(RobotsFile)
  case moved(MovedPage)
  /// No page, but a file beside pages.
  case table(TableFile)
}
