package import SvodNumbers

/// A feed: the latest news of one sort, for programs that tell their readers of it.
package struct Feed: Sendable, Hashable {
  /// What a feed tells of, each at an address of its own.
  package enum Topic: Sendable, Hashable, CaseIterable {
    case updates
    case documents
    case news
    case corrections

    /// From the section's root, without a leading `/`.
    package var path: String {
      switch self {
      case .updates: "obnovleniya.xml"
      case .documents: "dokumenty.xml"
      case .news: "novosti.xml"
      case .corrections: "ispravleniya.xml"
      }
    }

    /// The page that tells the same.
    var page: Route {
      switch self {
      case .updates, .news: .updates
      case .documents: .documents
      case .corrections: .corrections
      }
    }

    var title: String {
      switch self {
      case .updates: "Обновления раздела"
      case .documents: "Документы"
      case .news: "Новости"
      case .corrections: "Исправления"
      }
    }
  }

  package struct Entry: Sendable, Hashable {
    /// An IRI that never changes.
    package var id: String
    /// Absolute.
    package var address: String
    package var title: String
    package var summary: String?
    package var date: CalendarDate
  }

  /// «Обновления раздела — Мониторинг и оценка — Заречный район».
  package var title: String
  package var author: String
  package var authorSite: String?
  /// Absolute: of the feed itself, which is also its id.
  package var address: String
  /// Absolute: of the page that tells the same.
  package var pageAddress: String
  /// The latest first; at least one.
  package var entries: [Entry]

  /// The day of the latest entry.
  package var updated: CalendarDate? { entries.first?.date }
}
