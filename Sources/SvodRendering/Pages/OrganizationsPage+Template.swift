import SvodPages
import SvodTemplates

extension OrganizationsPage {
  static let declaration = PageDeclaration(
    name: "organizations", meaning: "все организации цикла",
    shape: TemplateShape(
      PageFrame.fields + [
        TemplateField("heading", .text, "заголовок"),
        TemplateField("statement", .fragment, "ответ страницы"),
        TemplateField("groups", .fragment, "организации по видам"),
        TemplateField("hasSheets", .flag, "стоят ли остальные на других страницах"),
        TemplateField("sheets", .list(PageFrame.linkShape), "страницы с остальными"),
        TemplateField("hasOthers", .flag, "есть ли закрытые и переименованные"),
        TemplateField("others", .fragment, "закрытые организации и прежние названия"),
      ]))

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["heading"] = .text(heading)
    record["statement"] = .sentence(statement)
    record["groups"] = .html { $0.append(groups) }
    record["hasSheets"] = .flag(!sheets.isEmpty)
    record["sheets"] = .list(sheets.map(\.record))
    record["hasOthers"] = .flag(!others.isEmpty)
    record["others"] = .html { $0.append(others) }
    return record
  }
}
