/// All problems of a run, gathered and never printed by whoever finds them.
package struct DiagnosticLog: Sendable {
  private var reported: [Diagnostic] = []

  package init() {}

  package mutating func report(_ diagnostic: Diagnostic) {
    reported.append(diagnostic)
  }

  package mutating func append(_ log: DiagnosticLog) {
    reported.append(contentsOf: log.reported)
  }

  /// Sorted by file, line, column and code; the same problem told twice is kept once.
  package var diagnostics: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    let unique = reported.filter { seen.insert($0).inserted }
    return unique.sorted {
      ($0.position, $0.code.rawValue, $0.summary) < ($1.position, $1.code.rawValue, $1.summary)
    }
  }

  package var hasErrors: Bool { reported.contains { $0.severity == .error } }

  package var isEmpty: Bool { reported.isEmpty }
}
