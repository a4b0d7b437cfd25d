import SvodPages
import SvodTemplates

extension NotePage {
  static let declaration = PageDeclaration(
    name: "note", meaning: "проект аналитической справки, только во внутреннем выпуске",
    shape: TemplateShape(
      PageFrame.fields + [
        TemplateField("heading", .text, "заголовок"),
        TemplateField("introduction", .fragment, "о ком справка и на какую дату"),
        TemplateField("statement", .fragment, "общий итог"),
        TemplateField("parts", .list(partShape), "части справки"),
        TemplateField("hasOrganizations", .flag, "есть ли справки по организациям"),
        TemplateField("organizations", .list(PageFrame.linkShape), "справки по организациям"),
      ]))

  private static let partShape = TemplateShape([
    TemplateField("title", .text, "заголовок части"),
    TemplateField("items", .fragment, "её предложения"),
    TemplateField("rest", .text, "сколько осталось за пределами справки"),
    TemplateField("absence", .text, "что сказать, когда предложений нет"),
  ])

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["heading"] = .text(heading)
    record["introduction"] = .sentence(introduction)
    record["statement"] = .sentence(statement)
    record["parts"] = .list(parts.map(Self.record))
    record["hasOrganizations"] = .flag(!organizations.isEmpty)
    record["organizations"] = .list(organizations.map(\.record))
    return record
  }

  private static func record(of part: Part) -> TemplateRecord {
    var record = TemplateRecord(partShape)
    record["title"] = .text(part.title)
    record["items"] = .items(part.items)
    record["rest"] = .text(part.rest ?? "")
    record["absence"] = .text(part.absence)
    return record
  }
}
