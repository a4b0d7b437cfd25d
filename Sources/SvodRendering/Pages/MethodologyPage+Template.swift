import SvodPages
import SvodTemplates

extension MethodologyPage {
  static let declaration = PageDeclaration(
    name: "methodology", meaning: "правила расчёта, сравнения и публикации",
    shape: TemplateShape(
      PageFrame.fields + [
        TemplateField("heading", .text, "заголовок"),
        TemplateField("statement", .fragment, "о чём страница"),
        TemplateField("rules", .list(ruleShape), "правила"),
      ]))

  private static let ruleShape = TemplateShape([
    TemplateField("anchor", .text, "якорь правила"),
    TemplateField("title", .text, "название правила"),
    TemplateField("paragraphs", .list(.sentence), "абзацы"),
  ])

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["heading"] = .text(heading)
    record["statement"] = .sentence(statement)
    record["rules"] = .list(
      rules.map { rule in
        var record = TemplateRecord(Self.ruleShape)
        record["anchor"] = .text(rule.anchor)
        record["title"] = .text(rule.title)
        record["paragraphs"] = .sentences(rule.paragraphs)
        return record
      })
    return record
  }
}
