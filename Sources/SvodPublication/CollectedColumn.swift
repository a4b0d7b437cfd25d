import SvodContent
import SvodFigures
import SvodMetrics

/// One indicator in one cycle as it was collected or derived, before the gate.
struct CollectedColumn {
  /// By the register; what the files do not say is resolved.
  var cells: [Observation]
  /// What was given for areas as wholes; most have nothing of their own.
  var areas: [Area: Observation]
  var remarks: [ObservationTable.Subject: ObservationTable.Remark]
}

extension CollectedColumn {
  /// Resolves what the files do not say into missing and not applicable.
  init(_ column: ObservationTable.Column?, isOwed: [Bool]) {
    areas = column?.areas ?? [:]
    remarks = column?.remarks ?? [:]
    cells = column?.organizations ?? []
    if cells.isEmpty { cells = Array(repeating: .none, count: isOwed.count) }
    // A column without silence goes on sharing its memory with the author's table.
    let silent = cells.indices.filter { cells[$0].entry.isSilence }
    if silent.isEmpty { return }
    for organization in silent {
      cells[organization].entry = .absent(isOwed[organization] ? .missing : .notApplicable)
    }
  }

  /// Derives a condition from its source, cell by cell.
  init(
    deriving derivation: Indicator.Derivation, from source: CollectedColumn, applies: [Bool]
  ) {
    areas = [:]
    remarks = source.remarks
    cells = source.cells.deriving(derivation, applies: applies)
  }
}

extension [Observation] {
  /// The same places of the files, with the condition's answers.
  func deriving(_ derivation: Indicator.Derivation, applies: [Bool]) -> [Observation] {
    zip(self, applies).map { source, applies in
      guard applies else { return Observation(entry: .absent(.notApplicable)) }
      var cell = source
      switch derivation.outcome(of: source.outcome) {
      case .figure(.answer(let answer)): cell.entry = .answer(answer)
      case .absent(let reason): cell.entry = .absent(reason)
      case .figure: preconditionFailure("a condition that is no answer")
      }
      return cell
    }
  }
}

extension Observation.Entry {
  fileprivate var isSilence: Bool {
    switch self {
    case .none: true
    case .absent, .share, .percentage, .answer, .count, .mean, .growth, .distribution: false
    }
  }
}

extension Observation {
  /// What the cell shows, once silence is resolved.
  var outcome: Outcome { Outcome(of: entry, isOwed: false) }

  /// What the cell brings to the value of many, once silence is resolved.
  var contribution: Outcome { Outcome(contributing: entry) }

  /// Whether something is withheld here.
  var isHidden: Bool { entry == .absent(.suppressed) }
}
