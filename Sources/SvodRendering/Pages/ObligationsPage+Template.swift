import SvodPages
import SvodTemplates

extension ObligationsPage {
  static let declaration = PageDeclaration(
    name: "obligations", meaning: "календарь сроков: что акты и планы требуют снова и снова",
    shape: TemplateShape(
      PageFrame.fields + [
        TemplateField("heading", .text, "заголовок"),
        TemplateField("statement", .fragment, "ответ страницы"),
        TemplateField("lists", .list(PlanView.listShape), "ближайшие сроки, затем по годам"),
      ]))

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["heading"] = .text(heading)
    record["statement"] = .sentence(statement)
    record["lists"] = .list(lists.map(\.record))
    return record
  }
}
