import SvodPages
import SvodTemplates

extension NotFoundPage {
  static let declaration = PageDeclaration(
    name: "notFound", meaning: "страница для адреса, которого нет",
    shape: TemplateShape(
      PageFrame.fields + [
        TemplateField("heading", .text, "заголовок"),
        TemplateField("statement", .fragment, "что случилось"),
        TemplateField("links", .list(PageFrame.linkShape), "куда пойти"),
      ]))

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["heading"] = .text(heading)
    record["statement"] = .sentence(statement)
    record["links"] = .list(links.map(\.record))
    return record
  }
}
