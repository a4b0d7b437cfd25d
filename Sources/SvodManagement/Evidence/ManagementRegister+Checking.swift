import SvodContent
package import SvodDiagnostics

extension ManagementRegister {
  /// Reports everything by which an expert would score nothing, and what groups lack.
  package func check(log: inout DiagnosticLog) {
    checkGroups(log: &log)
    checkProofs(log: &log)
    checkAnalyses(log: &log)
    checkRecommendations(log: &log)
    checkDecisions(log: &log)
    checkEffects(log: &log)
    checkOrder(log: &log)
    checkGoals(log: &log)
  }

  /// What confirms a component by its kind, each document's place once.
  func proofs(of components: Set<String>) -> [Offer] {
    var seen: Set<Proof> = []
    return matrix.offers.filter {
      $0.isOfProvingKind && components.contains($0.component.text) && seen.insert($0.proof).inserted
    }
  }
}
