import SvodContent
import SvodNumbers
import SvodPublication

/// What became new in a section and when, from its content alone.
///
/// Nothing here was noted by a machine: cycles tell their day of publication, documents the day on
/// which they were placed, records of progress their own. What has no day is not told.
struct SectionUpdates: Sendable {
  /// The latest first; of one day, figures and corrections before documents and progress.
  let all: [SectionUpdate]
  /// When documents were placed, or last told of progress.
  let changed: [Document.ID: CalendarDate]

  init(of section: PublishedSection) {
    let cycles = Self.cycles(of: section)
    let corrections = section.corrections.map {
      SectionUpdate(date: $0.date, subject: .correction($0.anchor))
    }
    let updates =
      cycles + corrections + Self.documents(of: section) + Self.progress(of: section)
    all = updates.enumerated().sorted { left, right in
      left.element.date == right.element.date
        ? left.offset < right.offset : left.element.date > right.element.date
    }.map(\.element)
    var changed: [Document.ID: CalendarDate] = [:]
    for update in all {
      guard case .document(let id) = update.route, changed[id] == nil else { continue }
      changed[id] = update.date
    }
    self.changed = changed
  }

  /// Those that a feed tells of.
  func of(_ topic: Feed.Topic) -> [SectionUpdate] { all.filter { $0.topics.contains(topic) } }

  private static func cycles(of section: PublishedSection) -> [SectionUpdate] {
    let hasPages =
      !section.catalogue.indicators.isEmpty || !section.organizations.organizations.isEmpty
    return section.cycles.reversed().filter { $0.hasData && hasPages }.compactMap { cycle in
      cycle.published.map { SectionUpdate(date: $0, subject: .cycle(cycle.year)) }
    }
  }

  /// A piece of news is as old as it says, unless it was placed on another day.
  private static func documents(of section: PublishedSection) -> [SectionUpdate] {
    section.documents.compactMap { document in
      let isNews = document.kind == "news"
      let date = document.placed ?? (isNews ? document.date : nil)
      return date.map {
        SectionUpdate(date: $0, subject: isNews ? .news(document.id) : .document(document.id))
      }
    }
  }

  /// The months in which something of a plan was done, each by its last such day.
  ///
  /// A line for every day would drown the rest. The date of what is put off is yet to come.
  private static func progress(of section: PublishedSection) -> [SectionUpdate] {
    section.documents.flatMap { document -> [SectionUpdate] in
      let done = (document.planning.progress ?? [:]).flatMap { anchor, records in
        records.filter { $0.state != .postponed }.compactMap(\.date).map { (anchor, $0) }
      }
      let months = Dictionary(grouping: done) { $0.1.year * 12 + $0.1.month }
      let order = Dictionary(
        Plan(of: document.act)?.items.enumerated().map { ($1.anchor, $0) } ?? []
      ) { first, _ in first }
      return months.values.compactMap { done in
        let items = Set(done.map(\.0)).sorted {
          (order[$0] ?? .max, $0) < (order[$1] ?? .max, $1)
        }
        return done.map(\.1).max().map {
          SectionUpdate(date: $0, subject: .progress(of: document.id, items: items))
        }
      }
    }
  }
}
