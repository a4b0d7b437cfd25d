import SvodContent
import SvodDiagnostics
import SvodLanguage

/// Finds groups of a plan that call a direction by its number, but not by its name.
///
/// Case, ё and quotation marks do not matter, nor does a dot behind the number. A group with other
/// words under the number is about something else.
struct DirectionTitleRule {
  private let byNumber: [String: Direction]

  init(_ directions: [Direction]) {
    let numbered = directions.compactMap { direction in
      direction.number.map { (Self.key($0), direction) }
    }
    byNumber = Dictionary(numbered) { first, _ in first }
  }

  func check(_ document: Document, log: inout DiagnosticLog) {
    guard !byNumber.isEmpty, let plan = Plan(of: document.act) else { return }
    for part in plan.tables.flatMap(\.parts) {
      guard let group = part.group, let number = group.number,
        let direction = byNumber[Self.key(number)]
      else { continue }
      let title = group.title.plainText
      guard RussianFold.folded(title) != RussianFold.folded(direction.title),
        Self.isAbout(direction.title, title)
      else { continue }
      log.report(.otherTitle(title, direction, at: group.position))
    }
  }

  private static func key(_ number: String) -> String {
    var key = number.filter { !$0.isWhitespace }
    while key.last == "." { key.removeLast() }
    return key
  }

  /// Whether half of the fewer words of two titles are the same.
  private static func isAbout(_ first: String, _ second: String) -> Bool {
    let stems = [first, second].map { Set(RussianStem.stems(of: $0).filter { $0.count > 2 }) }
    return 2 * stems[0].intersection(stems[1]).count >= stems.map(\.count).min() ?? 0
  }
}

extension Diagnostic {
  fileprivate static func otherTitle(
    _ title: String, _ direction: Direction, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .directionTitle, .warning, at: position,
      "Направление \(direction.number ?? "") названо иначе, чем в directions.yml: «\(title)»",
      text: title, hint: "Проверьте название по подписанному документу", example: direction.title,
      notes: [.init(at: direction.position, "здесь: «\(direction.title)»")])
  }
}
