package import SvodNumbers

/// What `section.yml` says of the authority and of the section as a whole.
package struct SectionSettings: Sendable, Hashable {
  package struct Contacts: Sendable, Hashable {
    package var email: String?
    package var phone: String?
    package var taxpayerNumber: String?

    package init(email: String? = nil, phone: String? = nil, taxpayerNumber: String? = nil) {
      self.email = email
      self.phone = phone
      self.taxpayerNumber = taxpayerNumber
    }
  }

  /// The section's municipality, or its region, in the nominative: «Заречный район».
  package var municipality: String
  /// For sentences: «Заречного района»; nil where not given, and sentences do without it.
  package var municipalityGenitive: String?
  package var authority: String
  /// The section's own title: «Мониторинг и оценка».
  package var title: String
  /// Where the section will stand, with a closing `/`.
  package var address: String
  package var authoritySite: String?
  /// Current cycle.
  package var cycle: Int
  package var asOf: CalendarDate?
  package var contacts: Contacts
  package var publication: PublicationRules
  /// In the author's order.
  package var zoneRules: [ZoneRule]
  /// Titles of the author's own kinds of documents, by their ids; the contract's kinds are known.
  package var documentKinds: [String: String]
  package var isDemonstration: Bool

  package init(
    municipality: String, authority: String, title: String, address: String, cycle: Int
  ) {
    self.municipality = municipality
    self.authority = authority
    self.title = title
    self.address = address
    self.cycle = cycle
    contacts = Contacts()
    publication = PublicationRules()
    zoneRules = []
    documentKinds = [:]
    isDemonstration = false
  }
}
