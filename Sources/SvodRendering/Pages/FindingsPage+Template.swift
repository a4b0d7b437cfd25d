import SvodPages
import SvodTemplates

extension FindingsPage {
  static let declaration = PageDeclaration(
    name: "findings", meaning: "замечания издателя к текстам, которые показаны читателям",
    shape: TemplateShape(
      PageFrame.fields + [
        TemplateField("heading", .text, "заголовок"),
        TemplateField("statement", .fragment, "ответ страницы"),
        TemplateField("groups", .list(groupShape), "замечания по документам"),
      ]))

  private static let groupShape = TemplateShape([
    TemplateField("title", .fragment, "документ"),
    TemplateField("lines", .fragment, "его замечания с причинами"),
  ])

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["heading"] = .text(heading)
    record["statement"] = .sentence(statement)
    record["groups"] = .list(
      groups.map { group in
        var record = TemplateRecord(Self.groupShape)
        record["title"] = .sentence(group.title)
        record["lines"] = .html { $0.append(group.lines) }
        return record
      })
    return record
  }
}
