import SvodFormats

/// The keys of a document's head.
enum DocumentKey: String, ContentKey {
  case kind
  case number
  case date
  case issuer
  case title
  case status
  case visibility
  case redactions
  case level
  case repeals
  case amends
  case editionOf = "edition-of"
  case edition
  case effective
  case approvedBy = "approved-by"
  case appendix
  case period
  case cycle
  case covers
  case legalBasis = "legal-basis"
  case formerIDs = "former-ids"
  case placed
  case continues
  case attachments
  case outsideDates = "outside-dates"
  case schedules
  case decisionType = "decision-type"
  case responsible
  case due
  case indicators
  case signedBy = "signed-by"
  case place
  case planTables = "plan-tables"
  case text
  case aliases
  case notes

  var example: String? { self == .kind ? "order" : commonExample }
}
