import SvodContent
import SvodDiagnostics
import SvodLanguage

/// Finds a plan whose title speaks of all educational organizations and whose items of a part.
///
/// «Мониторинг эффективности руководителей образовательных организаций», whose items deal with
/// «руководителей общеобразовательных организаций» alone, leaves the kindergartens out. Reported
/// where most items that name somebody's organizations name the narrower kind.
enum ScopeRule {
  private struct Mention {
    /// «руководител»: whose or what of organizations is meant.
    let subject: String
    let kind: Kind
  }

  private enum Kind {
    case every
    case schools
    case kindergartens

    var words: String {
      switch self {
      case .every: "образовательных"
      case .schools: "общеобразовательных"
      case .kindergartens: "дошкольных"
      }
    }
  }

  /// Fewer items than this tell nothing of what a plan is about.
  private static let leastItems = 3

  static func check(_ document: Document, log: inout DiagnosticLog) {
    guard let plan = Plan(of: document.act) else { return }
    let titles = mentions(in: document.title)
    guard let title = titles.first, titles.allSatisfy({ $0.kind == .every }) else { return }
    var narrow: [(item: PlanItem, kind: Kind)] = []
    var broad = 0
    for item in plan.items {
      let own = mentions(in: item.title.plainText).filter { $0.subject == title.subject }
      guard let first = own.first else { continue }
      if own.contains(where: { $0.kind == .every }) {
        broad += 1
      } else {
        narrow.append((item, first.kind))
      }
    }
    guard narrow.count >= leastItems, narrow.count > broad, let first = narrow.first else { return }
    log.report(
      .otherScope(document, first.kind.words, count: narrow.count, at: first.item.position))
  }

  private static let adjectives = ["образовательн", "общеобразовательн", "дошкольн", "муниципальн"]

  private static func mentions(in text: String) -> [Mention] {
    let stems = RussianStem.stems(of: text)
    return stems.indices.compactMap { index in
      guard stems[index].hasPrefix("организац") else { return nil }
      var first = index
      while first > 0, adjectives.contains(stems[first - 1]) { first -= 1 }
      let described = Set(stems[first..<index])
      guard first > 0,
        described.contains("образовательн") || described.contains("общеобразовательн")
      else { return nil }
      let kind: Kind =
        described.contains("дошкольн")
        ? .kindergartens : described.contains("общеобразовательн") ? .schools : .every
      return Mention(subject: stems[first - 1], kind: kind)
    }
  }
}

extension Diagnostic {
  fileprivate static func otherScope(
    _ document: Document, _ kind: String, count: Int, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .scopeMismatch, .warning, at: position,
      "Название плана говорит об образовательных организациях, а мероприятия (их \(count)) — "
        + "только о «\(kind)»", text: kind,
      hint:
        "Проверьте, относится ли план к остальным организациям, и поясните примечанием издателя",
      notes: [.init(at: document.position, "название: «\(document.title)»")])
  }
}
