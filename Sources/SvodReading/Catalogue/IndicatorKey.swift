import SvodFormats

/// The keys of an entry of the catalogue.
enum IndicatorKey: String, ContentKey {
  case id
  case number
  case title
  case short
  case heading
  case kind
  case unit
  case better
  case appliesTo = "applies-to"
  case period
  case visibility
  case concerns
  case consent
  case variation
  case role
  case absent
  case level
  case window
  case sensitive
  case decimals
  case target
  case heat
  case source
  case useLimits = "use-limits"
  case method
  case numeratorTitle = "numerator-title"
  case denominatorTitle = "denominator-title"
  case denominatorSet = "denominator-set"
  case definedBy = "defined-by"
  case since
  case of
  case holds
  case buckets
  case formerIDs = "former-ids"

  var example: String? { self == .kind ? "share" : commonExample }
}
