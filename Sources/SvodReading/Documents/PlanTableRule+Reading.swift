import SvodActs
import SvodDiagnostics
import SvodFormats

extension PlanTableRule {
  /// Which tables of a document are plans: all of a plan, and all where `plan-tables` says so.
  ///
  /// Where the author is silent, a document that `covers` the component `measures` says itself
  /// that it plans; there the tables are plans whose heads leave no doubt.
  init(kind: String?, _ keys: YAMLMapping<DocumentKey>, log: inout DiagnosticLog) {
    switch (kind == DocumentKind.plan.rawValue, keys[.planTables]?.flag(log: &log)) {
    case (true, _), (false, true?): self = .every
    case (false, false?): self = .none
    case (false, nil): self = keys[.covers]?.coversMeasures == true ? .complete : .none
    }
  }
}

extension YAMLNode {
  /// What is wrong with the list is reported where its contents are read.
  fileprivate var coversMeasures: Bool {
    var silent = DiagnosticLog()
    return (items(log: &silent) ?? []).contains { item in
      (item.entries(log: &silent) ?? []).contains { entry in
        entry.key.text == "component" && entry.value.text(log: &silent) == "measures"
      }
    }
  }
}
