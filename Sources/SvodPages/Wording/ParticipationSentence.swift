import SvodContent
import SvodLanguage
import SvodPublication

/// Who gave a cycle's data in full.
struct ParticipationSentence {
  /// «Сведения в полном объёме представили 13 из 14 организаций.»; nil where nobody owed any, and
  /// before the first data of a cycle have come.
  let text: RichText?

  /// The sentence of a cycle; its links lead from the page that it stands on.
  init(of area: Area, in year: Int, _ digest: SectionDigest, on page: Route) {
    guard digest.cycle(year)?.hasData == true,
      let participation = digest.section.participation(of: area, year: year),
      participation.expected > 0
    else {
      text = nil
      return
    }
    var runs: [RichText.Run] = [.text(Self.count(participation, digest.wording.numbers))]
    // So many are a list of their own; of a region every municipality names its organizations.
    let named = participation.incomplete ?? []
    let incomplete =
      digest.section.isRegion(area) || named.count > ListSheets.greatestCount ? [] : named
    for (place, organization) in incomplete.enumerated() {
      let organization = digest.section.organizations.organizations[organization]
      runs.append(.text(place == 0 ? "; не\u{A0}в\u{A0}полном объёме\u{A0}— " : ", "))
      runs.append(
        .link(
          RussianText.bound(organization.shortName(in: year)),
          address: page.link(to: .organization(organization.id, year: year))))
    }
    text = RichText(runs + [.text(".")])
  }

  private static func count(_ participation: Participation, _ numbers: RussianNumbers) -> String {
    let subject = "Сведения в\u{A0}полном объёме"
    let gave = participation.gaveEverything
    let all = numbers.counted(participation.expected, .organization, .genitive)
    if gave == participation.expected, gave > 1 {
      return "\(subject) представили все организации (\(numbers.whole(gave)))"
    }
    if gave == 0 { return "\(subject) не\u{A0}представила ни\u{A0}одна из\u{A0}\(all)" }
    let verb = RussianPlural.form(
      gave, one: "представила", few: "представили", many: "представили")
    return "\(subject) \(verb) \(numbers.whole(gave)) из\u{A0}\(all)"
  }
}
