import SvodPages
import SvodTemplates

extension AccessibilityPage {
  static let declaration = PageDeclaration(
    name: "accessibility", meaning: "доступность раздела: настройки и известные ограничения",
    shape: TemplateShape(
      PageFrame.fields + [
        TemplateField("heading", .text, "заголовок"),
        TemplateField("statement", .fragment, "ответ страницы"),
        TemplateField("parts", .list(partShape), "части страницы"),
      ]))

  private static let partShape = TemplateShape([
    TemplateField("title", .text, "название части"),
    TemplateField("paragraphs", .list(.sentence), "абзацы"),
  ])

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["heading"] = .text(heading)
    record["statement"] = .sentence(statement)
    record["parts"] = .list(
      parts.map { part in
        var record = TemplateRecord(Self.partShape)
        record["title"] = .text(part.title)
        record["paragraphs"] = .sentences(part.paragraphs)
        return record
      })
    return record
  }
}
