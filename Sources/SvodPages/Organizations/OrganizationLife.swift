import SvodContent
import SvodLanguage
import SvodNumbers
import SvodPublication

/// What an organization was called, what became of it, and whom it followed.
struct OrganizationLife {
  private let organization: Organization
  private let year: Int
  private let digest: SectionDigest

  init(of organization: Organization, in year: Int, _ digest: SectionDigest) {
    self.organization = organization
    self.year = year
    self.digest = digest
  }

  /// The day of closing, with a link to the successor; nil while the organization works.
  ///
  /// «Организация закрыта 31.08.2020. Правопреемник — …»
  func closure(on page: Route) -> RichText? {
    guard let closed = organization.closed else { return nil }
    var runs: [RichText.Run] = [
      .text("Организация закрыта \(RussianDates.short(closed)).")
    ]
    if let successor = organization.successor.flatMap({ digest.section.organizations[$0] }) {
      runs.append(.text(" Правопреемник\u{A0}— "))
      runs.append(name(of: successor, on: page))
      runs.append(.text("."))
    }
    return RichText(runs)
  }

  /// «Сайт: school.example», while the organization works.
  var website: RichText? {
    guard organization.closed == nil, let address = organization.website else { return nil }
    return .site(address)
  }

  /// All names that the page tells besides the full one of the cycle.
  var allOtherNames: [String] {
    var known: Set = [organization.name(in: year)]
    let names =
      [organization.shortName(in: year)]
      + organization.history.compactMap { $0.shortName ?? $0.name }
      + [organization.shortName] + organization.formerNames
    return names.filter { known.insert($0).inserted }
  }

  /// «Правопреемник организации, закрытой 31.08.2020: …», once for each.
  func predecessors(on page: Route) -> [RichText] {
    digest.predecessors(of: organization.id).map { predecessor in
      let closed = predecessor.closed.map { ", закрытой \(RussianDates.short($0))" } ?? ""
      return RichText([
        .text("Правопреемник организации\(closed): "), name(of: predecessor, on: page),
        .text("."),
      ])
    }
  }

  /// «До 01.09.2021 — …»: the other names, each with its time where it is known.
  var otherNames: [String] {
    let heading = organization.shortName(in: year)
    var known: Set = [heading, organization.name(in: year)]
    var lines: [String] = []
    for former in organization.history {
      guard let name = former.shortName ?? former.name, known.insert(name).inserted else {
        continue
      }
      lines.append(line(of: former, name))
    }
    if known.insert(organization.shortName).inserted {
      lines.append("Сейчас\u{A0}— \(RussianText.bound(organization.shortName))")
    }
    for name in organization.formerNames where known.insert(name).inserted {
      lines.append("Прежнее название\u{A0}— \(RussianText.bound(name))")
    }
    return lines
  }

  private func line(of former: Organization.Former, _ name: String) -> String {
    let name = RussianText.bound(name)
    if let last = former.to {
      return "До\u{A0}\(RussianDates.short(last.adding(days: 1)))\u{A0}— \(name)"
    }
    return former.from.map { "С\u{A0}\(RussianDates.short($0))\u{A0}— \(name)" }
      ?? "Прежнее название\u{A0}— \(name)"
  }

  /// The other's name, linked to its page of the year, or of the nearest year that it has one in.
  private func name(of other: Organization, on page: Route) -> RichText.Run {
    let name = RussianText.bound(other.shortName(in: year))
    let years = digest.section.cycles.map(\.year).filter { other.isOpen(in: $0) }
    let nearest = years.min { (abs($0 - year), $0) < (abs($1 - year), $1) }
    guard let nearest else { return .text(name) }
    return .link(name, address: page.link(to: .organization(other.id, year: nearest)))
  }
}
