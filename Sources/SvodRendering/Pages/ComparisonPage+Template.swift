import SvodPages
import SvodTemplates

extension ComparisonPage {
  static let declaration = PageDeclaration(
    name: "comparison", meaning: "сравнение двух редакций документа",
    shape: TemplateShape(
      PageFrame.fields + [
        TemplateField("overline", .text, "вид, дата и номер акта"),
        TemplateField("heading", .text, "заголовок"),
        TemplateField("statement", .fragment, "ответ страницы: что изменилось"),
        TemplateField("rows", .fragment, "пункты обеих редакций с отмеченными словами"),
      ]))

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["overline"] = .text(overline)
    record["heading"] = .text(heading)
    record["statement"] = .sentence(statement)
    record["rows"] = .html { $0.append(rows) }
    return record
  }
}
