import SvodContent
import SvodDiagnostics
import SvodLanguage

extension ManagementRegister {
  /// A decision says by when, who does it and who takes part (KLE 9 of the field's acts).
  func checkDecisions(log: inout DiagnosticLog) {
    for decision in decisions where decision.state != .cancelled {
      let missing = [
        decision.due == nil ? "срока" : nil,
        decision.responsible.isEmpty ? "ответственных" : nil,
        decision.participants.isEmpty ? "участников" : nil,
      ].compactMap(\.self)
      if !missing.isEmpty { log.report(.incomplete(decision, missing)) }
    }
    for offer in proofs(of: ["decisions"]) where !isRecorded(offer) {
      guard let passage = ActPassage(of: offer.document.act, at: offer.proof.link.anchor),
        !offer.document.act.blocks.isEmpty
      else { continue }
      let missing = Self.missing(in: passage, offer.document.deciding)
      if !missing.isEmpty { log.report(.incomplete(offer, passage, missing)) }
    }
  }

  /// Whether a row of `decisions.csv` tells of the place, and is judged for itself.
  private func isRecorded(_ offer: Offer) -> Bool {
    decisions.contains { decision in
      decision.source?.document == offer.document.id
        && (offer.proof.link.anchor == nil || decision.source?.anchor == offer.proof.link.anchor)
    }
  }

  private static func missing(in passage: ActPassage, _ deciding: Document.Deciding) -> [String] {
    let text = RussianFold.folded(passage.text)
    let has = { (stems: [String]) in stems.contains(where: text.contains) }
    let months = (1...12).map { RussianDates.monthGenitive($0) }
    let hasTerm =
      has(["срок", "ежегодно", "ежемесячно", "ежеквартально", "не позднее"] + months)
      || text.contains(/\d\d\.\d\d\.\d{4}/)
    return [
      deciding.due == nil && !hasTerm ? "срока" : nil,
      deciding.responsible.isEmpty && !has(["ответствен", "исполнител", "поручить"])
        ? "ответственных" : nil,
      has(["участ", "совместно", "привлеч", "организаци", "школ", "руководител"])
        ? nil : "участников",
    ].compactMap(\.self)
  }
}

extension Diagnostic {
  fileprivate static func incomplete(
    _ decision: ManagementDecision, _ missing: [String]
  ) -> Self {
    Diagnostic(
      .incompleteDecision, .warning, at: decision.position,
      "Решение «\(decision.id)» без " + RussianList.joined(missing), text: decision.id.text,
      hint: "Заполните столбцы «due», «responsible» и «participants»")
  }

  fileprivate static func incomplete(
    _ offer: Offer, _ passage: ActPassage, _ missing: [String]
  ) -> Self {
    let place = passage.number.map { " (пункт \($0))" } ?? ""
    return Diagnostic(
      .incompleteDecision, .warning, at: offer.proof.position,
      "Управленческое решение «\(offer.document.id)»\(place) без "
        + RussianList.joined(missing), text: offer.document.id.text,
      hint: "Укажите пункт, где они названы, или внесите решение в decisions.csv")
  }
}
