import SvodContent
import SvodNumbers

/// Something that became new in the section on a day, as its content tells.
///
/// Whoever adds a case is led by the compiler to its words, its address and its feed.
struct SectionUpdate: Sendable, Hashable {
  enum Subject: Sendable, Hashable {
    /// The figures of a cycle.
    case cycle(Int)
    case document(Document.ID)
    case news(Document.ID)
    /// What was done of a plan in the month up to the day, by the anchors of its items.
    case progress(of: Document.ID, items: [String])
    /// A number that was public and was changed, by its anchor in the log.
    case correction(String)
  }

  let date: CalendarDate
  let subject: Subject

  /// The feeds that tell of it.
  var topics: [Feed.Topic] {
    switch subject {
    case .cycle, .progress: [.updates]
    case .document: [.updates, .documents]
    case .news: [.updates, .news]
    case .correction: [.updates, .corrections]
    }
  }

  /// The page that it is about.
  var route: Route {
    switch subject {
    case .cycle(let year): .summary(year: year)
    case .document(let id), .news(let id), .progress(let id, _): .document(id)
    case .correction: .corrections
    }
  }

  /// The place on that page; nil for the page as a whole.
  var anchor: String? {
    switch subject {
    case .cycle, .document, .news, .progress: nil
    case .correction(let anchor): anchor
    }
  }
}
