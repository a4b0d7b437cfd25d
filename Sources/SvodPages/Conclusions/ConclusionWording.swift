import SvodConclusions
import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// Zones, their fates and recommendations as items of a page.
struct ConclusionWording {
  let digest: SectionDigest
  let page: Route
  let subject: Zone.Subject
  let year: Int
  /// Indicators whose worsening the page tells already, with numbers and with what is done.
  var told: Set<Int> = []

  /// A zone with what was decided of it, whether it is new, and what answers it.
  func item(_ zone: Zone) -> ConclusionList.Item {
    let isAnswered = zone.rule.isGood || told.contains(zone.indicator)
    return ConclusionList.Item(
      text: ZoneSentence(zone, digest, on: page).text,
      remarks: [decision(zone), isAnswered ? nil : answer(zone)].compactMap(\.self))
  }

  /// Zones as items; those that are nothing but a worsening told already share a line.
  func items(_ zones: [Zone]) -> [ConclusionList.Item] {
    var places: [RepeatedZones: Int] = [:]
    var items: [ConclusionList.Item] = []
    for zone in zones {
      guard told.contains(zone.indicator), let decision = decision(zone),
        let repeated = RepeatedZones(zone, decision)
      else {
        items.append(item(zone))
        continue
      }
      let sentence = ZoneSentence(zone, digest, on: page)
      if let place = places[repeated] {
        items[place].text.runs.insert(
          contentsOf: [.text("; ")] + sentence.brief(zone), at: items[place].tail)
        items[place].remarks = [self.decision(zone, ofMany: true) ?? decision]
      } else {
        places[repeated] = items.count
        items.append(repeated.item(sentence.lead, sentence.brief(zone)))
      }
    }
    return items
  }

  /// What was decided of a zone: the state, the document, the author's comment.
  private func decision(_ zone: Zone, ofMany areMany: Bool = false) -> RichText? {
    var runs: [RichText.Run] = []
    switch zone.decision?.state {
    case nil, .draft: runs = [.text("Проект: решения рабочей группы нет.")]
    case .rejected: runs = [.text("Отклонена рабочей группой.")]
    case .confirmed: runs = confirmed(zone, ofMany: areMany)
    }
    if let comment = zone.decision?.comment {
      runs.append(.text(" \(RussianText.bound(comment))".closed))
    }
    return RichText(runs)
  }

  private func confirmed(_ zone: Zone, ofMany areMany: Bool) -> [RichText.Run] {
    let word = zone.rule.isGood ? "Подтверждено" : areMany ? "Подтверждены" : "Подтверждена"
    let document = zone.decision?.approvedBy.flatMap { digest.documents[$0] }
    var runs: [RichText.Run] =
      document.map { document in
        guard let name = digest.documents.instrumentalName(of: document) else {
          return [.text("\(word): "), link(to: document), .text(".")]
        }
        let address = page.link(to: .document(document.id))
        return [.text("\(word) "), .link(name, address: address), .text(".")]
      } ?? [.text("\(word) рабочей группой.")]
    if zone.rule.isGood { return runs }
    if digest.conclusions.isKept(zone) {
      let verb = areMany ? "Сохраняются" : "Сохраняется"
      runs.append(.text(" \(verb) \(Wording.sinceYear(zone.year - 1))."))
    } else if digest.conclusions.canCompareZones(of: subject, with: zone.year) {
      runs.append(.text(areMany ? " Новые." : " Новая."))
    }
    return runs
  }

  private func answer(_ zone: Zone) -> RichText? {
    let organization: Int? = if case .organization(let place) = subject { place } else { nil }
    return digest.answer(to: zone.indicator, of: organization, in: year, on: page)
      .map { RichText($0.runs.closed) }
  }

  private func link(to document: Document) -> RichText.Run {
    .link(
      digest.documents.name(of: document), address: page.link(to: .document(document.id)))
  }
}

/// What zones have in common that one line can tell of: the rule and what was decided.
private struct RepeatedZones: Hashable {
  private let rule: ZoneRule.ID
  private let decision: RichText

  /// Nil for a zone that says more than that the value became worse in the year.
  init?(_ zone: Zone, _ decision: RichText) {
    guard case .worse = zone.evidence else { return nil }
    rule = zone.rule.id
    self.decision = decision
  }

  /// The rule, the title and the numbers, without what the list of worsenings says besides.
  func item(_ lead: String, _ numbers: [RichText.Run]) -> ConclusionList.Item {
    ConclusionList.Item(
      text: RichText([.text("\(lead): ")] + numbers + [.text(".")]), remarks: [decision])
  }
}

extension ConclusionList.Item {
  /// Where one more title goes: before the full stop.
  fileprivate var tail: Int { text.runs.count - 1 }
}

extension ConclusionWording {
  /// What became of a zone of last cycle.
  ///
  /// «Решена: «Учителя с категорией» — 62,0 % (в 2020 году 58,0 %).»
  func item(_ followed: FollowedZone) -> ConclusionList.Item {
    let sentence = ZoneSentence(current(followed.zone), digest, on: page)
    let style = digest.styles[followed.zone.indicator]
    let before = digest.wording.plain(followed.zone.evidence.figure, style)
    let earlier = " (\(Wording.inYear(followed.zone.year)) \(before))"
    let runs: [RichText.Run]
    switch followed.state {
    case .solved(let figure):
      runs = [.strong("Решена"), .text(": ")] + sentence.plain(figure) + [.text(earlier)]
    case .persists:
      runs = [.strong("Сохраняется"), .text(": "), sentence.titleLink]
    case .undecided:
      runs = [
        .strong("Решения нет"), .text(": "), sentence.titleLink,
        .text("; \(Wording.inYear(year)) о\u{A0}ней ничего не\u{A0}решено"),
      ]
    }
    return ConclusionList.Item(text: RichText(runs.closed))
  }

  private func current(_ zone: Zone) -> Zone {
    var zone = zone
    zone.year = year
    return zone
  }

  /// A recommendation with its addressee, term, state, and the document that approved it.
  func item(_ recommendation: Recommendation) -> ConclusionList.Item {
    let facts = [
      target(recommendation),
      recommendation.addressee.map { "адресат\u{A0}— \(Wording.words($0))" },
      recommendation.due.map { "срок\u{A0}— \(RussianDates.short($0))" },
      recommendation.state.map(Wording.words),
    ].compactMap(\.self)
    var remarks: [RichText] = []
    if !facts.isEmpty {
      remarks.append(RichText(facts.joined(separator: "; ").capitalizedFirst.closed))
    }
    if let document = recommendation.approvedBy.flatMap({ digest.documents[$0] }) {
      remarks.append(RichText([.text("Утверждена: "), link(to: document), .text(".")]))
    } else {
      remarks.append(RichText(Self.draft))
    }
    return ConclusionList.Item(text: text(recommendation), remarks: remarks)
  }

  /// A proposal of a rule, with the zone that it answers.
  func item(_ zone: Zone, _ rule: RecommendationRule) -> ConclusionList.Item {
    let facts = [
      rule.addressee.map { "адресат\u{A0}— \(Wording.words($0))" },
      rule.due.map { "срок\u{A0}— \(RussianDates.short($0))" },
    ].compactMap(\.self)
    return ConclusionList.Item(
      text: RichText(RussianText.bound(rule.text).closed),
      remarks: [
        ZoneSentence(zone, digest, on: page).text,
        facts.isEmpty
          ? nil : RichText(facts.joined(separator: "; ").capitalizedFirst.closed),
        RichText(Self.draft),
      ].compactMap(\.self))
  }

  private static let draft = "Проект: виден только в\u{A0}предварительном просмотре."

  private func text(_ recommendation: Recommendation) -> RichText {
    RichText(RussianText.bound(recommendation.text).closed)
  }

  private func target(_ recommendation: Recommendation) -> String? {
    if case .organization = subject { return nil }
    return recommendation.cluster.map { "кластер «\(RussianText.bound($0))»" }
  }
}

extension Wording {
  /// «с 2020 года».
  static func sinceYear(_ year: Int) -> String { "с\u{A0}\(year)\u{A0}года" }

  /// Whom a recommendation addresses, in the nominative.
  static func words(_ addressee: Recommendation.Addressee) -> String {
    switch addressee {
    case .head: "руководители организаций"
    case .teachers: "педагогические работники"
    case .methodists: "методическая служба"
    case .authority: "орган управления образованием"
    case .other(let text): RussianText.bound(text)
    }
  }

  /// The state of a recommendation, as records of plans have it.
  static func words(_ state: Recommendation.State) -> String {
    switch state {
    case .planned: "запланировано"
    case .inProgress: "в\u{A0}работе"
    case .done: "выполнено"
    case .postponed: "срок перенесён"
    case .cancelled: "отменено"
    case .notNeeded: "не\u{A0}требуется"
    }
  }
}
