import SvodPages
import SvodTemplates

extension IndicatorsPage {
  static let declaration = PageDeclaration(
    name: "indicators", meaning: "перечень показателей",
    shape: TemplateShape(
      PageFrame.fields + [
        TemplateField("heading", .text, "заголовок"),
        TemplateField("statement", .fragment, "ответ страницы"),
        TemplateField("directions", .list(directionShape), "направления"),
        TemplateField("hasNotes", .flag, "есть ли примечания"),
        TemplateField("notes", .list(.sentence), "примечания под таблицами"),
      ]))

  private static let directionShape = TemplateShape([
    TemplateField("anchor", .text, "якорь направления"),
    TemplateField("formerAnchors", .fragment, "прежние якоря направления"),
    TemplateField("title", .text, "название направления"),
    TemplateField("version", .text, "от какого дня перечень, если он датирован"),
    TemplateField("table", .fragment, "показатели направления"),
  ])

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["heading"] = .text(heading)
    record["statement"] = .sentence(statement)
    record["directions"] = .list(directions.map(directionRecord))
    record["hasNotes"] = .flag(!notes.isEmpty)
    record["notes"] = .sentences(notes)
    return record
  }

  private func directionRecord(_ direction: DirectionPart) -> TemplateRecord {
    var record = TemplateRecord(Self.directionShape)
    record["anchor"] = .text(direction.anchor)
    record["formerAnchors"] = .html { $0.append(formerAnchors: direction.formerAnchors) }
    record["title"] = .text(direction.title)
    record["version"] = .text(direction.version ?? "")
    record["table"] = .html { html in
      html.append(
        CatalogueTable(
          caption: RichText(direction.title), valueHead: valueHead, groups: direction.groups))
    }
    return record
  }
}
