import SvodContent
import SvodLanguage
import SvodManagement
import SvodPublication
import SvodSearch

/// All that a reader may look for in a published section: names, words and addresses, no figures.
struct SearchEntries {
  private let subjects: SearchSubjects
  private var digest: SectionDigest { subjects.digest }

  init(of digest: SectionDigest, _ plan: SitePlan) {
    subjects = SearchSubjects(of: digest, plan)
  }

  /// In the order in which results of equal worth stand.
  var all: [SearchEntry] {
    organizations + municipalities + indicators + directions
      + digest.documents.newestFirst.flatMap {
        DocumentEntries(of: $0, subjects).all
      } + groups + decisions + pages
  }

  private var organizations: [SearchEntry] {
    let sorted = RussianSortKey.sorted(digest.section.organizations.organizations) {
      $0.shortName
    }
    return sorted.compactMap { organization in
      guard let page = subjects.page(of: organization) else { return nil }
      var entry = SearchEntry(.organization, title: organization.shortName, address: page.path)
      entry.note = subjects.place(of: organization)
      entry.names = Self.names(of: organization)
      entry.text = entry.note
      if let closed = organization.closed {
        entry.note += (entry.note.isEmpty ? "" : ", ") + "закрыта \(RussianDates.short(closed))"
        entry.isFormer = true
      }
      return entry
    }
  }

  /// What it is called, then what it was called, each name once.
  private static func names(of organization: Organization) -> [SearchEntry.Name] {
    var known: Set<String> = []
    let current = [organization.shortName, organization.name].filter { known.insert($0).inserted }
    let old = (organization.namesOfOld + organization.history.compactMap(\.name))
      .filter { known.insert($0).inserted }
    return current.map { .init($0) } + old.map { .init($0, remark: "прежнее название") }
  }

  private var municipalities: [SearchEntry] {
    digest.municipalityOrder.compactMap { place in
      let municipality = digest.section.municipalities.municipalities[place]
      let page = subjects.latest { .summary(of: municipality.id, year: $0) }
      return page.map { page in
        var entry = SearchEntry(.municipality, title: municipality.name, address: page.path)
        entry.names = [.init(municipality.name)]
        return entry
      }
    }
  }

  private var indicators: [SearchEntry] {
    digest.section.catalogue.indicators.compactMap { indicator in
      guard let page = subjects.page(of: indicator) else { return nil }
      let title = SectionDigest.heading(number: indicator.number, title: indicator.short)
      var entry = SearchEntry(.indicator, title: title, address: page.path)
      entry.numbers = indicator.number.map { [$0] } ?? []
      entry.names = [.init(indicator.short)]
      if indicator.title != indicator.short { entry.names.append(.init(indicator.title)) }
      entry.note = indicator.source ?? ""
      return entry
    }
  }

  private var directions: [SearchEntry] {
    digest.section.mechanisms.flatMap(\.directions).compactMap { direction in
      guard let page = subjects.latest({ .direction(direction.id, year: $0) }) else { return nil }
      let title = SectionDigest.heading(number: direction.number, title: direction.title)
      var entry = SearchEntry(.direction, title: title, address: page.path)
      entry.numbers = direction.number.map { [$0] } ?? []
      entry.names = [.init(direction.title)]
      if direction.short != direction.title { entry.names.append(.init(direction.short)) }
      return entry
    }
  }

  private var groups: [SearchEntry] {
    digest.management.groups.flatMap { record -> [SearchEntry] in
      let group = entry(.group, record.group.title, at: .group(record.group.id))
      let meetings = record.meetings.map { meeting in
        let title = ManagementWording.title(of: meeting.meeting)
        var entry = entry(
          .group, title, at: .meeting(meeting.meeting.id, of: record.group.id))
        entry?.note = record.group.title
        entry?.numbers = [RussianDates.long(meeting.meeting.date)]
        return entry
      }
      return ([group] + meetings).compactMap(\.self)
    }
  }

  /// Those whose words the register itself has; others are found by the clauses that hold them.
  private var decisions: [SearchEntry] {
    guard subjects.plan.has(.decisions) else { return [] }
    return digest.management.decisions.compactMap { decision in
      guard let text = decision.text else { return nil }
      let source = decision.source.flatMap { digest.documents[$0.document] }
      var entry = SearchEntry(
        .group, title: text, address: "\(Route.decisions.path)#\(decision.id)")
      entry.names = [.init(text)]
      entry.note = source.map { "решение, \(digest.documents.name(of: $0))" } ?? "решение"
      return entry
    }
  }

  private var pages: [SearchEntry] {
    let year = digest.section.settings.cycle
    let routes: [Route] =
      [
        .organizations(year: year), .indicators(year: year), .cycle(year: year),
        .expert(year: year), .threads(year: year), .decisions, .documents, .obligations, .findings,
        .methodology, .accessibility,
      ] + digest.section.cycles.reversed().map { .summary(year: $0.year) }
    return routes.compactMap { entry(.page, PageTitle(of: $0, digest).full, at: $0) }
  }

  /// Something found by its title; nil where the section has no such page.
  private func entry(_ kind: SearchEntry.Kind, _ title: String, at page: Route) -> SearchEntry? {
    guard subjects.plan.has(page) else { return nil }
    var entry = SearchEntry(kind, title: title, address: page.path)
    entry.names = [.init(title)]
    return entry
  }
}
