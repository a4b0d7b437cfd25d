import SvodContent
import SvodLanguage
import SvodPublication

/// The clusters that organizations are compared in: rule, act, members and their number.
struct ClusterRulesText {
  /// Where the methodology tells of clusters.
  static let anchor = "klastery"

  let rules: [MethodologyPage.Rule]

  /// More organizations are counted, not named.
  private static let greatestNamedCount = 40

  init(_ digest: SectionDigest, on page: Route) {
    let section = digest.section
    if section.clusterRules.isEmpty {
      rules = []
      return
    }
    let year = section.settings.cycle
    let beginning =
      "Значение организации сравнивается и с медианой других организаций её кластера — тех, что "
      + "работают в похожих условиях. Состав указан на конец \(year) года. Медиана показывается, "
      + "если других организаций со значением в кластере не меньше "
      + "\(section.settings.publication.compareFrom.median)."
    rules = [
      MethodologyPage.Rule(
        anchor: Self.anchor, title: "Кластеры организаций",
        paragraphs: [RichText(RussianText.bound(beginning))]
          + section.clusterRules.map { Self.text(of: $0, in: year, digest, on: page) })
    ]
  }

  private static func text(
    of cluster: Cluster, in year: Int, _ digest: SectionDigest, on page: Route
  ) -> RichText {
    let rule = cluster.rule.map { " Правило: \($0.trimmedEnd)." } ?? ""
    var runs: [RichText.Run] = [
      .strong(RussianText.bound(cluster.title.capitalizedFirst)),
      .text(RussianText.bound(".\(rule)")),
    ]
    if let act = cluster.decidedBy.flatMap({ digest.documents[$0] }) {
      runs += [
        .text(" Установлен: "),
        .link(digest.documents.name(of: act), address: page.link(to: .document(act.id))),
        .text("."),
      ]
    }
    return RichText(runs + members(of: cluster, in: year, digest, on: page))
  }

  /// «В нём 4 организации: Луговская СОШ, …».
  private static func members(
    of cluster: Cluster, in year: Int, _ digest: SectionDigest, on page: Route
  ) -> [RichText.Run] {
    let members = digest.members(of: cluster.title, in: year)
    guard !members.isEmpty else { return [.text(" Организаций в\u{A0}нём нет.")] }
    let counted = digest.wording.numbers.counted(members.count, .organization)
    var runs: [RichText.Run] = [.text(" В\u{A0}нём \(counted): ")]
    for (place, member) in members.prefix(greatestNamedCount).enumerated() {
      if place > 0 { runs.append(.text(", ")) }
      runs.append(
        .link(
          RussianText.bound(member.shortName(in: year)),
          address: page.link(to: .organization(member.id, year: year))))
    }
    let rest = members.count - greatestNamedCount
    if rest > 0 { runs.append(.text(" и\u{A0}ещё \(digest.wording.numbers.whole(rest))")) }
    return runs + [.text(".")]
  }
}

extension SectionDigest {
  /// The organizations of a cluster in a cycle, in the register's order.
  func members(of cluster: String, in year: Int) -> [Organization] {
    section.organizations.organizations.filter {
      $0.isOpen(in: year) && $0.cluster(in: year) == cluster
    }
  }

  /// «Кластер «городские»: 2 организации», with a link to its rule; nil where no rule is given.
  func clusterNote(of organization: Organization, in year: Int, on page: Route) -> RichText? {
    guard let title = organization.cluster(in: year),
      section.clusterRules.contains(where: { $0.title == title })
    else { return nil }
    let count = wording.numbers.counted(members(of: title, in: year).count, .organization)
    return RichText([
      .text("Кластер «\(RussianText.bound(title))»: \(count). "),
      .link(
        "Правило и\u{A0}состав кластера",
        address: page.link(to: .methodology, anchor: ClusterRulesText.anchor)),
      .text("."),
    ])
  }
}

extension String {
  /// Without the full stop that a sentence of ours ends with anyway.
  fileprivate var trimmedEnd: String { hasSuffix(".") ? String(dropLast()) : self }
}
