import SvodContent
import SvodJSON
import SvodNumbers
import SvodPages

/// What pages are about in the words of schema.org; every value stands on the page too.
extension JSONText {
  mutating func append(_ subject: PageSubject, of frame: PageFrame) {
    object { json in
      switch subject {
      case .organization(let organization): json.add(organization, of: frame)
      case .dataset(let dataset): json.add(dataset, of: frame)
      case .act(let act): json.add(act, of: frame)
      case .news(let news): json.add(news, of: frame)
      case .meeting(let meeting): json.add(meeting, of: frame)
      }
    }
  }

  private mutating func add(_ organization: PageSubject.Organization, of frame: PageFrame) {
    member("@type", organization.kind.type)
    member("name", organization.name)
    addNames(organization.otherNames)
    member("url", organization.website)
    if let locality = organization.locality {
      member("address") { json in
        json.object { json in
          json.member("@type", "PostalAddress")
          json.member("addressLocality", locality)
        }
      }
    }
    member("mainEntityOfPage", frame.canonicalAddress)
  }

  private mutating func addNames(_ names: [String]) {
    guard !names.isEmpty else { return }
    member("alternateName") { json in
      json.array { json in
        for name in names { json.value(name) }
      }
    }
  }

  private mutating func add(_ dataset: PageSubject.Dataset, of frame: PageFrame) {
    member("@type", "Dataset")
    member("name", "\(dataset.name), \(frame.municipality)")
    member("description", frame.description)
    member("url", frame.canonicalAddress)
    member("inLanguage", "ru")
    member("isAccessibleForFree") { $0.value(true) }
    let (first, last) = (dataset.years.lowerBound, dataset.years.upperBound)
    member("temporalCoverage", first == last ? "\(first)" : "\(first)/\(last)")
    member("spatialCoverage", frame.municipality)
    member("datePublished", dataset.published?.description)
    member("dateModified", dataset.modified?.description)
    member("conditionsOfAccess", dataset.terms)
    add("creator", organization: frame.authority, at: frame.authoritySite)
    member("distribution") { json in
      json.array { json in
        for file in dataset.files {
          json.object { json in
            json.member("@type", "DataDownload")
            json.member("encodingFormat", file.mediaType)
            json.member("contentUrl", frame.absolute(file.address))
          }
        }
      }
    }
  }

  /// https://schema.org/Legislation; the state only where the section knows it.
  private mutating func add(_ act: PageSubject.Act, of frame: PageFrame) {
    member("@type", "Legislation")
    member("name", act.name)
    member("url", frame.canonicalAddress)
    member("inLanguage", "ru")
    member("legislationIdentifier", act.number)
    member("legislationDate", act.date?.description)
    member("legislationType", act.kind)
    member("legislationLegalForce", act.standing.force)
    member("datePublished", act.placed?.description)
    if let issuer = act.issuer { add("legislationPassedBy", organization: issuer) }
  }

  private mutating func add(_ news: PageSubject.News, of frame: PageFrame) {
    member("@type", "NewsArticle")
    member("headline", news.name)
    member("url", frame.canonicalAddress)
    member("inLanguage", "ru")
    member("datePublished", news.date?.description)
    add("publisher", organization: frame.authority, at: frame.authoritySite)
  }

  private mutating func add(_ meeting: PageSubject.Meeting, of frame: PageFrame) {
    member("@type", "Event")
    member("name", "\(meeting.organizer). \(meeting.name)")
    member("url", frame.canonicalAddress)
    member("startDate", meeting.date.description)
    add("organizer", organization: meeting.organizer)
    if let place = meeting.place {
      member("location") { json in
        json.object { json in
          json.member("@type", "Place")
          json.member("name", place)
        }
      }
    }
  }

  private mutating func add(
    _ relation: String, organization name: String, at address: String? = nil
  ) {
    member(relation) { json in
      json.object { json in
        json.member("@type", "Organization")
        json.member("name", name)
        json.member("url", address)
      }
    }
  }
}

extension Organization.Kind {
  /// Of schema.org; centres of supplementary education are no schools.
  fileprivate var type: String {
    switch self {
    case .school: "School"
    case .kindergarten: "Preschool"
    case .supplementary, .other: "EducationalOrganization"
    }
  }
}

extension DocumentPage.Standing {
  /// Of schema.org; nil where nothing is known.
  fileprivate var force: String? {
    switch self {
    case .inForce: "https://schema.org/InForce"
    case .notYet, .repealed: "https://schema.org/NotInForce"
    case .unknown: nil
    }
  }
}
