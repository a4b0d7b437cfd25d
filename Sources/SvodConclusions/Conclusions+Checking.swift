import SvodContent
package import SvodDiagnostics
import SvodPublication

extension Conclusions {
  /// Reports confirmed zones that no rule finds among published figures: they are not shown.
  ///
  /// Of rules about a place in a cluster that can be said in the internal edition alone.
  package func check(log: inout DiagnosticLog) {
    for decision in section.judgements.decisions where decision.state == .confirmed {
      guard let rule = section.settings.zoneRules.first(where: { $0.id == decision.rule }),
        !rule.comparesWithCluster || section.audience == .workingGroup
      else { continue }
      let subject =
        decision.organization.flatMap(section.organizations.index)
        .map(Zone.Subject.organization) ?? .area(.section)
      let isFound = confirmedZones(of: subject, in: decision.year).contains {
        $0.decision == decision
      }
      if !isFound { log.report(.unfoundZone(decision)) }
    }
  }
}

extension Diagnostic {
  fileprivate static func unfoundZone(_ decision: ZoneDecision) -> Self {
    Diagnostic(
      .unfoundZone, .warning, at: decision.position,
      "Правило «\(decision.rule)» не находит зоны по показателю «\(decision.indicator)» среди "
        + "публикуемых значений, и она не показывается", text: decision.rule.text,
      hint: "Проверьте правило, показатель, организацию и год или удалите строку")
  }
}
