package import SvodContent
package import SvodDiagnostics

extension Act {
  /// The anchor that an author's `clause:` names; nil and a finding where it names none or several.
  ///
  /// - Parameters:
  ///   - clause: a number as written in the act, or an anchor.
  ///   - position: where the author wrote it.
  ///   - log: takes `unknown-clause` and `ambiguous-anchor`.
  /// - Returns: the anchor of the one place that is named.
  package func anchor(
    forClause clause: String, at position: FilePosition, log: inout DiagnosticLog
  ) -> String? {
    switch place(forClause: clause) {
    case .unique(let place): return place.anchor
    case .ambiguous(let places):
      log.report(.ambiguousClause(clause, places, at: position))
      return nil
    case .unknown:
      let near = nearestName(to: clause, among: places.numbers)
      log.report(.unknownClause(clause, near: near, at: position))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func ambiguousClause(
    _ clause: String, _ places: [ActPlace], at position: FilePosition
  ) -> Diagnostic {
    let anchors = places.prefix(5).map { "«\($0.anchor)»" }.joined(separator: ", ")
    return Diagnostic(
      .ambiguousAnchor, .warning, at: position,
      "Номер «\(clause)» стоит в тексте документа в нескольких местах", text: clause,
      hint: "Укажите вместо номера якорь: \(anchors)", example: places.first?.anchor,
      notes: places.prefix(5).map { Note(at: $0.position, "якорь «\($0.anchor)»") })
  }

  fileprivate static func unknownClause(
    _ clause: String, near: String?, at position: FilePosition
  ) -> Diagnostic {
    Diagnostic(
      .unknownClause, .error, at: position,
      "В тексте документа нет пункта «\(clause)»", text: clause,
      hint: near.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Укажите номер пункта, как он написан в тексте, или якорь")
  }
}
