import SvodTemplates
import Testing

struct TemplateRecordTests {
  @Test func givesBackWhatWasSet() {
    var record = TemplateRecord(.person)

    record["name"] = .text("Анна")

    #expect(record["name"] == .text("Анна"))
    #expect(record["subject"] == nil)
  }

  @Test func isARenderableRecordAgainAfterAValueWasTakenAwayAndReturned() {
    var person = TemplateRecord.person

    person["name"] = nil
    person["name"] = .text("Анна")
    person["name"] = .text("Ольга")

    var page = TemplateRecord.sample
    page["person"] = .record(person)
    #expect(page["person"] == .record(person))
    #expect(person != .person)
  }
}
