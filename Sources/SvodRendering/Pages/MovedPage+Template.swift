import SvodPages
import SvodTemplates

extension MovedPage {
  static let declaration = PageDeclaration(
    name: "moved", meaning: "прежний адрес, который указывает на новый",
    shape: TemplateShape([
      TemplateField("title", .text, "заголовок"),
      TemplateField("sectionTitle", .text, "название раздела"),
      TemplateField("isInternal", .flag, "страница внутреннего издания, не для публикации"),
      TemplateField("address", .text, "новый адрес"),
      TemplateField("canonicalAddress", .text, "полный новый адрес"),
      TemplateField("hasFormerPlaces", .flag, "есть ли места, на которые могли ссылаться"),
      TemplateField("formerPlaces", .list(PageFrame.formerPlaceShape), "где они теперь"),
    ]))

  var record: TemplateRecord {
    var record = TemplateRecord(Self.declaration.shape)
    record["title"] = .text(title)
    record["sectionTitle"] = .text(sectionTitle)
    record["isInternal"] = .flag(isInternal)
    record["address"] = .text(link)
    record["canonicalAddress"] = .text(canonicalAddress)
    record["hasFormerPlaces"] = .flag(!formerPlaces.isEmpty)
    record["formerPlaces"] = .list(formerPlaces.map(PageFrame.record(of:)))
    return record
  }
}
