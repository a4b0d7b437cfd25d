import SvodContent
import SvodDiagnostics
import SvodLanguage

extension ManagementRegister {
  /// Beginnings of the words by which somebody is addressed.
  private static let addressees = [
    "руководител", "директор", "заведующ", "педагог", "учител", "воспитател", "школ", "садам",
    "садов", "организаци", "учреждени", "отдел", "управлени", "методист", "методическ",
    "специалист", "психолог", "объединени", "муоо", "ммо", "центр",
  ]

  private static let everybody = ["всем", "всех", "каждо", "любо"]

  /// Recommendations must say to whom; those to everybody are to nobody.
  func checkRecommendations(log: inout DiagnosticLog) {
    var general: [Document.ID: [(offer: Offer, isGeneral: Bool)]] = [:]
    for offer in proofs(of: ["recommendations"]) where offer.document.kind == "recommendations" {
      guard let passage = ActPassage(of: offer.document.act, at: offer.proof.link.anchor),
        !offer.document.act.blocks.isEmpty
      else { continue }
      let words = (passage.headings + [passage.text]).joined(separator: " ")
      switch Self.addressee(in: words) {
      case nil: log.report(.withoutAddressee(offer, passage))
      case let isGeneral?:
        general[offer.document.id, default: []].append((offer, isGeneral))
      }
    }
    for (_, offers) in general.sorted(by: { $0.key < $1.key }) {
      if let first = offers.first, offers.allSatisfy(\.isGeneral) {
        log.report(.toEverybody(first.offer))
      }
    }
  }

  /// Whether only everybody is addressed; nil where nobody is.
  private static func addressee(in text: String) -> Bool? {
    let words = RussianFold.folded(text).split { !$0.isLetter }
    let named = words.indices.filter { place in
      addressees.contains { words[place].hasPrefix($0) }
    }
    if named.isEmpty { return nil }
    return named.allSatisfy { place in
      words[max(0, place - 2)..<place].contains { word in
        everybody.contains { word.hasPrefix($0) }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func withoutAddressee(_ offer: Offer, _ passage: ActPassage) -> Self {
    let place = passage.number.map { " (пункт \($0))" } ?? ""
    return Diagnostic(
      .missingAddressee, .warning, at: offer.proof.position,
      "В рекомендациях «\(offer.document.id)»\(place) не сказано, кому они адресованы",
      text: offer.document.id.text,
      hint: "Назовите адресата в пункте или в заголовке над ним",
      example: "## Руководителям малокомплектных школ")
  }

  fileprivate static func toEverybody(_ offer: Offer) -> Self {
    Diagnostic(
      .generalAddressee, .warning, at: offer.proof.position,
      "Рекомендации «\(offer.document.id)» адресованы всем сразу", text: offer.document.id.text,
      hint: "Назовите, каким организациям или работникам адресован каждый пункт")
  }
}
