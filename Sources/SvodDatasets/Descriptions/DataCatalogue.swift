import SvodJSON
import SvodNumbers

/// `dcat.jsonld`: the data as catalogues gather them, by DCAT 3 in JSON-LD.
///
/// Source: W3C Data Catalog Vocabulary (DCAT), Version 3: classes Catalog, Cataloged Resource,
/// Dataset, Distribution and Checksum, with the ranges that it takes from DCMI Metadata Terms: a
/// language and a statement of rights are resources, and no words.
struct DataCatalogue {
  private let data: OpenData

  init(of data: OpenData) {
    self.data = data
  }

  var bytes: [UInt8] {
    let description = data.description
    return JSONValue.members([
      "@context": Self.context,
      "@id": .text(description.page + "#catalogue"),
      "@type": .text("dcat:Catalog"),
      "dct:title": Self.words(description.title),
      "dct:publisher": Self.publisher(description),
      "dct:language": Self.russian,
      "dcat:dataset": .list(data.datasets.map(dataset)),
    ]).bytes
  }

  private static let context = JSONValue.members([
    "dcat": .text("http://www.w3.org/ns/dcat#"), "dct": .text("http://purl.org/dc/terms/"),
    "foaf": .text("http://xmlns.com/foaf/0.1/"), "spdx": .text("http://spdx.org/rdf/terms#"),
    "rdfs": .text("http://www.w3.org/2000/01/rdf-schema#"),
    "vcard": .text("http://www.w3.org/2006/vcard/ns#"),
    "xsd": .text("http://www.w3.org/2001/XMLSchema#"),
  ])

  /// «Resources defined by the Library of Congress (ISO 639-1, ISO 639-2) SHOULD be used», that of
  /// two letters where there is one (DCAT, class Cataloged Resource, property language).
  private static let russian = JSONValue.members([
    "@id": .text("http://id.loc.gov/vocabulary/iso639-1/ru"),
    "@type": .text("dct:LinguisticSystem"),
  ])

  private func dataset(_ subject: DatasetFile.Subject) -> JSONValue {
    let description = data.description
    let dates = data.dates(of: subject)
    return .members([
      "@id": .text("\(description.page)#\(data.resourceName(of: subject))"),
      "@type": .text("dcat:Dataset"),
      "dct:identifier": .text(data.resourceName(of: subject)),
      "dct:title": Self.words("\(data.title(of: subject)). \(description.municipality)"),
      "dct:description": Self.words(description.summary),
      "dct:publisher": Self.publisher(description),
      "dct:issued": dates.issued.map(Self.day),
      "dct:modified": dates.modified.map(Self.day),
      "dct:language": Self.russian,
      "dct:rights": .members([
        "@type": .text("dct:RightsStatement"), "rdfs:label": Self.words(description.terms),
      ]),
      "dcat:keyword": .list(description.keywords.map(Self.words)),
      "dcat:landingPage": .members(["@id": .text(description.page)]),
      "dcat:contactPoint": description.email.map { email in
        .members([
          "@type": .text("vcard:Organization"), "vcard:fn": .text(description.owner),
          "vcard:hasEmail": .members(["@id": .text("mailto:\(email)")]),
        ])
      },
      "dcat:distribution": .list(data.formats(of: subject).map { distribution(subject, $0) }),
    ])
  }

  private func distribution(
    _ subject: DatasetFile.Subject, _ format: DatasetFile.Format
  ) -> JSONValue {
    let file = DatasetFile.table(subject, format)
    let address = data.description.address + data.path(of: file)
    let seal = data.seal(of: file)
    return .members([
      "@id": .text(address),
      "@type": .text("dcat:Distribution"),
      "dct:title": Self.words(format.purpose),
      "dcat:downloadURL": .members(["@id": .text(address)]),
      "dcat:accessURL": .members(["@id": .text(data.description.page)]),
      "dcat:mediaType": .members([
        "@id": .text("https://www.iana.org/assignments/media-types/\(format.mediaType)")
      ]),
      "dcat:byteSize": seal.map { seal in
        .members([
          "@value": .text("\(seal.byteCount)"), "@type": .text("xsd:nonNegativeInteger"),
        ])
      },
      "spdx:checksum": seal.map { seal in
        .members([
          "@type": .text("spdx:Checksum"),
          "spdx:algorithm": .members(["@id": .text("spdx:checksumAlgorithm_sha256")]),
          "spdx:checksumValue": .members([
            "@value": .text(seal.checksum), "@type": .text("xsd:hexBinary"),
          ]),
        ])
      },
    ])
  }

  private static func publisher(_ description: DatasetDescription) -> JSONValue {
    .members(["@type": .text("foaf:Organization"), "foaf:name": words(description.owner)])
  }

  private static func words(_ text: String) -> JSONValue {
    .members(["@value": .text(text), "@language": .text("ru")])
  }

  private static func day(_ date: CalendarDate) -> JSONValue {
    .members(["@value": .text(date.description), "@type": .text("xsd:date")])
  }
}
