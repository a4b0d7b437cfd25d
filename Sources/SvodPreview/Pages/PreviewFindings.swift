import SvodDiagnostics

/// What is wrong with the newest content, beside what is shown.
package struct PreviewFindings: Sendable {
  /// Which section the findings stand over.
  package enum Standing: Sendable, Hashable {
    /// The one that was just read.
    case current
    /// The last one without errors.
    case outdated
    /// None: there has been no section without errors yet.
    case alone
  }

  let standing: Standing
  let diagnostics: [Diagnostic]
  let failure: String?

  init(of reading: PreviewReading, standing: Standing) {
    self.standing = standing
    diagnostics = reading.diagnostics
    failure = reading.failure
  }

  /// Whether there is nothing to say.
  var isEmpty: Bool { diagnostics.isEmpty && failure == nil }

  /// Which section is shown, if not the newest, and «Ошибок: 2, предупреждений: 5».
  var summary: String {
    let counts = "Ошибок: \(errorCount), предупреждений: \(warningCount)"
    let reason = failure == nil ? "в новом содержании есть ошибки" : "новое не удалось прочесть"
    return switch standing {
    case .current: counts
    case .outdated: "Показан последний исправный раздел: \(reason). \(counts)"
    case .alone: "Раздел пока нельзя показать. \(counts)"
    }
  }

  private var errorCount: Int { diagnostics.count { $0.severity == .error } }

  private var warningCount: Int { diagnostics.count - errorCount }
}
