import SvodContent
import SvodLanguage
import SvodPublication

/// What stands in the alphabetical index: names that lead on, and old names that say where to look.
struct IndexLines {
  private let subjects: SearchSubjects
  private var digest: SectionDigest { subjects.digest }

  /// In how many places a shorter name is explained before the rest are left out.
  private static let greatestTermPlaces = 4

  init(of digest: SectionDigest, _ plan: SitePlan) {
    subjects = SearchSubjects(of: digest, plan)
  }

  /// Not yet sorted.
  var all: [AlphabeticalIndex.Line] {
    digest.section.organizations.organizations.flatMap(lines) + municipalities
      + digest.section.catalogue.indicators.map(line)
      + digest.section.mechanisms.flatMap(\.directions).compactMap(line)
      + digest.section.documents.map(line) + terms
  }

  private func lines(of organization: Organization) -> [AlphabeticalIndex.Line] {
    let page = subjects.page(of: organization)
    let closed = organization.closed.map { "закрыта \(RussianDates.short($0))" }
    let facts = [subjects.place(of: organization), closed ?? ""].filter { !$0.isEmpty }
    let own = AlphabeticalIndex.Line(
      organization.shortName, page, note: facts.joined(separator: ", "), isOrganization: true)
    let old = organization.namesOfOld.map { name in
      AlphabeticalIndex.Line(
        title: name, target: nil, note: page == nil ? "см. \(organization.shortName)" : "см. ",
        links: page.map { [(organization.shortName, .init(route: $0, anchor: nil))] } ?? [],
        isOrganization: true)
    }
    return [own] + old
  }

  private var municipalities: [AlphabeticalIndex.Line] {
    digest.section.municipalities.municipalities.map { municipality in
      AlphabeticalIndex.Line(
        municipality.name, subjects.latest { .summary(of: municipality.id, year: $0) },
        note: "муниципалитет", isOrganization: true)
    }
  }

  private func line(of indicator: Indicator) -> AlphabeticalIndex.Line {
    let number = indicator.number.map { " \($0)" } ?? ""
    return AlphabeticalIndex.Line(
      indicator.short, subjects.page(of: indicator), note: "показатель\(number)")
  }

  /// Nil for a direction that has no page.
  private func line(of direction: Direction) -> AlphabeticalIndex.Line? {
    let number = direction.number.map { " \($0)" } ?? ""
    return subjects.latest { .direction(direction.id, year: $0) }.map {
      AlphabeticalIndex.Line(direction.title, $0, note: "направление\(number)")
    }
  }

  private func line(of document: Document) -> AlphabeticalIndex.Line {
    let facts = [
      digest.documents.requisites(of: document)?.uncapitalizedFirst
        ?? digest.documents.kind(of: document).lowercased(),
      digest.documents.edition(of: document),
      subjects.isFormer(document) ? DocumentState(of: document, digest.documents).phrase : nil,
    ]
    return AlphabeticalIndex.Line(
      document.title, .document(document.id),
      note: facts.compactMap(\.self).joined(separator: ", "))
  }

  /// Shorter names that documents explain, each meaning once with the places that give it.
  private var terms: [AlphabeticalIndex.Line] {
    var order: [String] = []
    var found: [String: Term] = [:]
    for document in digest.documents.newestFirst where !subjects.isFormer(document) {
      for term in document.abbreviations {
        let wording = AbbreviationWording(term, digest)
        let key = "\(RussianFold.folded(term.name))|\(wording.key)"
        if found[key] == nil { order.append(key) }
        let place = AlphabeticalIndex.Place(route: .document(document.id), anchor: term.anchor)
        found[key, default: Term(name: term.name, wording: wording)].places
          .append((digest.documents.name(of: document), place))
      }
    }
    return order.compactMap { found[$0] }.map { term in
      let meaning = term.wording.meaning
      return AlphabeticalIndex.Line(
        title: term.name, target: nil,
        note: term.wording.isQuoted ? "«\(meaning.innerQuoted)»: " : "\(meaning): ",
        links: Array(term.places.prefix(Self.greatestTermPlaces)), isOrganization: false)
    }
  }

  /// A shorter name in one of its meanings, with the places that give it.
  private struct Term {
    let name: String
    let wording: AbbreviationWording
    var places: [(words: String, place: AlphabeticalIndex.Place)] = []
  }
}

extension AlphabeticalIndex.Line {
  /// A name that leads to a page.
  fileprivate init(
    _ title: String, _ page: Route?, note: String, isOrganization: Bool = false
  ) {
    self.init(
      title: title, target: page.map { .init(route: $0, anchor: nil) }, note: note, links: [],
      isOrganization: isOrganization)
  }
}
