import SvodContent
import Testing

@testable import SvodPages

struct AccessibilityPageTests {
  private func page(_ change: (inout SectionSettings) -> Void = { _ in }) -> AccessibilityPage {
    var section = TrialSection(years: [2021], schools: 0, indicators: [])
    change(&section.content.section)
    return AccessibilityPage(from: section.digest, frame: .trial(.accessibility))
  }

  @Test func saysWhomToWriteTo() {
    let page = page {
      $0.contacts.email = "monitoring@zarechny.example"
      $0.contacts.phone = "+7 (000) 000-21-21"
    }

    #expect(
      page.parts.last?.paragraphs.first?.plain.spaced.hasSuffix(
        "Отдел образования, monitoring@zarechny.example, телефон +7 (000) 000-21-21.") == true)
  }

  @Test func namesTheAuthorityWhereThereAreNoContacts() {
    let words = page().parts.last?.paragraphs.first?.plain.spaced

    #expect(words?.hasSuffix("сообщите об этом: Отдел образования.") == true)
  }
}
