import SvodContent
import SvodLanguage
import SvodPublication

/// What the section knows of items that demand something of all organizations, beside them.
///
/// Such an item («участие в мониторинге 100 % организаций») is fulfilled or not by what the
/// organizations gave, which the summary counts; names stand with the count only where the section
/// prints them.
struct ParticipationNotes {
  /// By the anchors of items.
  let notes: [String: [String]]

  init(of document: Document, _ digest: SectionDigest, on page: Route) {
    let year = document.cycle ?? digest.section.settings.cycle
    guard let plan = Plan(of: document.act),
      let sentence = ParticipationSentence(of: .section, in: year, digest, on: page).text
    else {
      notes = [:]
      return
    }
    let note = "\(Wording.forYear(year).capitalizedFirst): \(sentence.plain.uncapitalizedFirst)"
    var notes: [String: [String]] = [:]
    for table in plan.tables {
      for item in table.items where Self.demandsEverybody(item, of: table) {
        notes[item.anchor] = [note]
      }
    }
    self.notes = notes
  }

  private static func demandsEverybody(_ item: PlanItem, of table: PlanTable) -> Bool {
    let words = [item.title.plainText, table.outcome(of: item)?.plainText ?? ""]
    let text = RussianFold.folded(words.joined(separator: " ")).filter { $0 != " " }
    let subjects = ["организац", "школ", "учрежден"]
    let deeds = ["участ", "сведени", "данны", "охват"]
    return text.contains("100%") && subjects.contains(where: text.contains)
      && deeds.contains(where: text.contains)
  }
}
