import SvodPages
import SvodTemplates

extension OrganizationPage {
  static let declaration = PageDeclaration(
    name: "organization", meaning: "организация в одном цикле",
    shape: TemplateShape(
      PageFrame.fields + [
        TemplateField("heading", .text, "краткое название"),
        TemplateField("introduction", .text, "полное название, населённый пункт, год"),
        TemplateField("closure", .fragment, "когда закрыта и к кому присоединена"),
        TemplateField("formerNames", .list(.line), "прежние названия"),
        TemplateField("statement", .fragment, "ответ страницы"),
        TemplateField("hasFacts", .flag, "есть ли справочные сведения"),
        TemplateField("facts", .fragment, "справочные сведения: обучающиеся, учителя"),
        TemplateField("table", .fragment, "показатели организации среди других"),
        TemplateField("hasNotes", .flag, "есть ли примечания"),
        TemplateField("notes", .list(.sentence), "примечания под таблицей"),
        TemplateField("submission", .text, "кто и когда представил и проверил сведения"),
      ]))

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["heading"] = .text(heading)
    record["introduction"] = .text(introduction)
    record["closure"] = .sentence(closure)
    record["formerNames"] = .list(formerNames.map(TemplateRecord.init(line:)))
    record["statement"] = .sentence(statement)
    record["hasFacts"] = .flag(!facts.isEmpty)
    record["facts"] = .html { $0.append(facts) }
    let rowCount = groups.reduce(0) { $0 + $1.rows.count }
    record["table"] = .html(capacity: rowCount * IndicatorTable.rowSize) { html in
      if !groups.isEmpty { html.append(table) }
    }
    record["hasNotes"] = .flag(!notes.isEmpty)
    record["notes"] = .sentences(notes)
    record["submission"] = .text(submission ?? "")
    return record
  }

  private var table: IndicatorTable {
    IndicatorTable(
      self,
      caption: RichText(
        "Крупная точка — эта организация, кружки — другие организации, черта — медиана."),
      pictureHead: "Среди организаций")
  }
}
