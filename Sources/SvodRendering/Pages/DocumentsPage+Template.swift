import SvodPages
import SvodTemplates

extension DocumentsPage {
  static let declaration = PageDeclaration(
    name: "documents", meaning: "все документы по видам",
    shape: TemplateShape(
      PageFrame.fields + [
        TemplateField("heading", .text, "заголовок"),
        TemplateField("statement", .fragment, "ответ страницы"),
        TemplateField("groups", .fragment, "документы по видам"),
      ]))

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["heading"] = .text(heading)
    record["statement"] = .sentence(statement)
    record["groups"] = .html { $0.append(groups) }
    return record
  }
}
