import SvodContent
import SvodNumbers
import SvodPublication

extension Feed {
  /// Readers keep what they have read; older entries are on the page.
  private static let greatestCount = 100

  /// The feeds that an edition has: none without entries, and none beside the internal edition,
  /// which nobody shall follow from elsewhere.
  static func topics(of digest: SectionDigest) -> [Topic] {
    guard digest.section.audience == .publicReaders else { return [] }
    return Topic.allCases.filter { topic in
      digest.updates.all.contains { $0.topics.contains(topic) }
    }
  }

  /// The feed of a topic that has entries.
  init(of topic: Topic, from digest: SectionDigest) {
    let settings = digest.section.settings
    let words = UpdateWording(digest: digest, page: .home)
    title = "\(topic.title) — \(settings.title) — \(settings.municipality)"
    author = settings.authority
    authorSite = settings.authoritySite
    address = settings.address + topic.path
    pageAddress = settings.address + topic.page.canonicalPath
    entries = digest.updates.of(topic).prefix(Self.greatestCount).map { update in
      Entry(
        id: settings.address + update.name,
        address: settings.address + update.route.canonicalPath
          + (update.anchor.map { "#\($0)" } ?? ""),
        title: words.title(of: update), summary: words.summary(of: update),
        date: update.date)
    }
  }
}

extension SectionUpdate {
  /// What is told, below the section's address: its permanent page, and the month where that page
  /// is told of again and again.
  fileprivate var name: String {
    switch subject {
    case .cycle, .document, .news: route.canonicalPath
    case .progress: "\(route.canonicalPath)#_\(date.description.dropLast(3))"
    case .correction(let anchor): "\(route.canonicalPath)#\(anchor)"
    }
  }
}

extension PageFrame {
  /// The feeds that belong to a page, for its head.
  static func feeds(of route: Route, _ digest: SectionDigest) -> [Link] {
    let topics: [Feed.Topic] =
      switch route {
      case .home, .summary(nil, _): [.updates, .news]
      case .documents, .document: [.documents]
      case .updates: Feed.Topic.allCases
      case .corrections: [.corrections]
      case .summary, .organizations, .organization, .indicators, .indicator, .note,
        .organizationNote, .direction, .cycle, .cycleFile, .expert, .expertFile, .threads,
        .obligations, .group, .meeting, .decisions, .institution, .person, .comparison, .findings,
        .methodology, .openData, .archive, .search, .accessibility, .notFound:
        []
      }
    if topics.isEmpty { return [] }
    return Feed.topics(of: digest).filter(topics.contains).map {
      Link(title: $0.title, address: route.root + $0.path)
    }
  }
}
