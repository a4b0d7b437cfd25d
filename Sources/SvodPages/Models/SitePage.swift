/// A page of any kind.
package enum SitePage: Sendable {
  case summary(SummaryPage)
  case organizations(OrganizationsPage)
  case organization(OrganizationPage)
  case indicators(IndicatorsPage)
  case indicator(IndicatorPage)
  case note(NotePage)
  case documents(DocumentsPage)
  case document(DocumentPage)
  case comparison(ComparisonPage)
  case findings(FindingsPage)
  case methodology(MethodologyPage)
  case accessibility(AccessibilityPage)
  case notFound(NotFoundPage)
  case moved(MovedPage)
}
