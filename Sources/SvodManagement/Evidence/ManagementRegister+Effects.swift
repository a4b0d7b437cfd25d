import SvodContent
import SvodDiagnostics
import SvodLanguage

extension ManagementRegister {
  /// A review of effects says when it was made and which minutes approve it.
  func checkEffects(log: inout DiagnosticLog) {
    for effect in effects {
      let missing = [
        effect.reviewed.from == nil || effect.reviewed.to == nil ? "дат анализа" : nil,
        effect.conclusion == nil ? "вывода" : nil, effect.source == nil ? "документа" : nil,
      ].compactMap(\.self)
      if !missing.isEmpty { log.report(.incomplete(effect, missing)) }
    }
    for offer in proofs(of: ["effect"]) where !offer.document.act.blocks.isEmpty {
      guard let passage = ActPassage(of: offer.document.act, at: nil) else { continue }
      let text = RussianFold.folded(passage.text)
      let approving = documents.approving(offer.document)
      let isMinuted =
        offer.document.kind == "minutes" || approving?.kind == "minutes"
        || text.contains("протокол")
      let hasDates = text.contains(/\d\d\.\d\d\.\d{4}/) || text.contains(/\d{4} год/)
      let missing = [
        hasDates ? nil : "дат анализа", isMinuted ? nil : "протокола, его утвердившего",
      ]
      .compactMap(\.self)
      if !missing.isEmpty { log.report(.incomplete(offer, missing)) }
    }
  }
}

extension Diagnostic {
  fileprivate static func incomplete(_ effect: EffectReview, _ missing: [String]) -> Self {
    Diagnostic(
      .incompleteEffect, .warning, at: effect.position,
      "Анализ эффективности «\(effect.id)» без " + RussianList.joined(missing),
      text: effect.id.text, hint: "Заполните столбцы «from», «to», «conclusion» и «document»")
  }

  fileprivate static func incomplete(_ offer: Offer, _ missing: [String]) -> Self {
    Diagnostic(
      .incompleteEffect, .warning, at: offer.proof.position,
      "Анализ эффективности принятых мер «\(offer.document.id)» без "
        + RussianList.joined(missing), text: offer.document.id.text,
      hint: "Укажите в тексте сроки анализа и протокол рабочей группы или ключ «approved-by»")
  }
}
