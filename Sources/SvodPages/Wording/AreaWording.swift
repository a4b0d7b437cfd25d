import SvodContent
import SvodLanguage
import SvodPublication

/// How an area is spoken of, by what it is.
struct AreaWording: Sendable {
  /// «муниципалитет», «регион».
  let noun: NounForms
  /// Who its members are: «организация», of a region «муниципалитет».
  let member: NounForms
  /// Who has set the section's rules: its municipality, or its region.
  let authority: NounForms
  /// As it stands in sentences after a value or a count: «Заречного района», else «муниципалитета».
  let genitive: String
  /// The name in the nominative, where there is no other form of it and others bear other names.
  let prefix: String?

  init(_ area: Area, _ section: PublishedSection) {
    let isRegion = section.isRegion(area)
    authority = section.isRegional ? .region : .municipality
    noun = isRegion ? .region : .municipality
    member = isRegion ? .municipality : .organization
    let municipality = section.municipality(of: area)
    let given =
      municipality == nil ? section.settings.municipalityGenitive : municipality?.genitive
    genitive = given.map(RussianText.bound) ?? noun.singular.genitive
    prefix = given == nil ? municipality.map { RussianText.bound($0.name) } : nil
  }
}

extension AreaWording {
  /// Notes of a table whose medians are of the area's members.
  var notes: TableNotes { TableNotes(mediansOf: member, ruledBy: authority) }

  /// «районом», «округом», after «с»: by what its name says it is, else «муниципалитетом».
  var instrumental: String {
    let kinds = [
      "района": "районом", "округа": "округом", "города": "городом", "поселения": "поселением",
    ]
    let words = genitive.split { $0 == " " || $0 == "\u{A0}" }
    return words.lazy.compactMap { kinds[String($0)] }.first ?? noun.singular.instrumental
  }

  /// «муниципалитету», «региону», after «по».
  var dative: String { noun.singular.dative }

  /// «Озёрный район: значение в 2026 году», «Значение Заречного района в 2021 году».
  func value(in year: Int) -> String {
    let value = "значение\(prefix == nil ? " \(genitive)" : "") \(Wording.inYear(year))"
    return prefix.map { "\($0): \(value)" } ?? value.capitalizedFirst
  }
}
