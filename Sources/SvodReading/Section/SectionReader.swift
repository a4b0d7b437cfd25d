import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// What `section.yml` says, with the places that other files are checked against.
struct SectionReading {
  /// Nil where a required key is missing or unreadable.
  var settings: SectionSettings?
  /// The current cycle, also where the rest is unusable.
  var cycle: Int?
  var cyclePosition: FilePosition?
  /// The author's own kinds of documents.
  var documentKinds: [String: String] = [:]
  var zoneRules: [ZoneRule] = []
}

/// Reads `section.yml`.
enum SectionReader {
  enum Key: String, ContentKey {
    case municipality
    case municipalityGenitive = "municipality-genitive"
    case authority
    case section
    case address
    case authoritySite = "authority-site"
    case language
    case cycle
    case asOf = "as-of"
    case contacts
    case publication
    case zones
    case demonstration
    case kinds
  }

  private enum ContactKey: String, ContentKey {
    case email
    case phone
    case inn
  }

  private enum Language: String, CaseIterable {
    case russian = "ru"
  }

  static func read(_ root: YAMLNode, log: inout DiagnosticLog) -> SectionReading {
    var reading = SectionReading()
    guard let keys = YAMLMapping<Key>(root, log: &log) else { return reading }
    reading.documentKinds = documentKinds(keys[.kinds], log: &log)
    reading.zoneRules = ZoneRuleReader.read(keys[.zones], log: &log)
    let cycle = keys.required(.cycle, log: &log)
    reading.cyclePosition = cycle?.position
    reading.cycle = cycle?.year(log: &log)
    reading.settings = settings(keys, cycle: reading.cycle, log: &log)
    reading.settings?.documentKinds = reading.documentKinds
    _ = keys[.language]?.choice(of: Language.self, log: &log)
    reading.settings?.zoneRules = reading.zoneRules
    return reading
  }

  private static func settings(
    _ keys: YAMLMapping<Key>, cycle: Int?, log: inout DiagnosticLog
  ) -> SectionSettings? {
    let municipality = keys.required(.municipality, log: &log)?.text(log: &log)
    let authority = keys.required(.authority, log: &log)?.text(log: &log)
    let title = keys[.section]?.text(log: &log) ?? "Мониторинг и оценка"
    let address = keys.required(.address, log: &log)?.webAddress(log: &log)
    let genitive = keys[.municipalityGenitive]?.text(log: &log)
    let site = keys[.authoritySite]?.webAddress(log: &log)
    let asOf = keys[.asOf]?.date(log: &log)
    let contacts = contacts(keys[.contacts], log: &log)
    let publication = PublicationReader.read(keys[.publication], log: &log)
    let isDemonstration = keys[.demonstration]?.flag(log: &log) ?? false
    guard let municipality, let authority, let address, let cycle else { return nil }
    var settings = SectionSettings(
      municipality: municipality, authority: authority, title: title,
      address: address.hasSuffix("/") ? address : address + "/", cycle: cycle)
    settings.municipalityGenitive = genitive
    settings.authoritySite = site
    settings.asOf = asOf
    settings.contacts = contacts
    settings.publication = publication
    settings.isDemonstration = isDemonstration
    return settings
  }

  private static func contacts(
    _ node: YAMLNode?, log: inout DiagnosticLog
  ) -> SectionSettings.Contacts {
    guard let node, let keys = YAMLMapping<ContactKey>(node, log: &log) else { return .init() }
    return .init(
      email: keys[.email]?.text(log: &log), phone: keys[.phone]?.text(log: &log),
      taxpayerNumber: keys[.inn]?.text(log: &log))
  }

  private enum KindKey: String, ContentKey {
    case id
    case title
  }

  /// Kinds as ids alone, as `{id, title}`, or as `id: title`.
  private static func documentKinds(
    _ node: YAMLNode?, log: inout DiagnosticLog
  ) -> [String: String] {
    guard let node else { return [:] }
    var kinds: [String: String] = [:]
    if case .mapping(let entries) = node.content {
      for entry in entries
      where IdentifierRule.accepts(entry.key.text, at: entry.key.position, log: &log) {
        kinds[entry.key.text] = entry.value.text(log: &log)
      }
      return kinds
    }
    for item in node.items(single: .alone, log: &log) ?? [] {
      guard case .mapping = item.content else {
        if let id = item.identifier(log: &log)?.text { kinds[id] = id }
        continue
      }
      guard let keys = YAMLMapping<KindKey>(item, log: &log),
        let id = keys.required(.id, log: &log)?.identifier(log: &log)?.text
      else { continue }
      kinds[id] = keys[.title]?.text(log: &log) ?? id
    }
    return kinds
  }
}
