import SvodPages
import SvodTemplates

extension OrganizationPage {
  static let declaration = PageDeclaration(
    name: "organization", meaning: "организация в одном цикле",
    shape: TemplateShape(
      PageFrame.fields + ConclusionList.fields + [
        TemplateField("heading", .text, "краткое название"),
        TemplateField("introduction", .text, "полное название, населённый пункт, год"),
        TemplateField("website", .fragment, "сайт организации, если указан"),
        TemplateField("closure", .fragment, "когда закрыта и к кому присоединена"),
        TemplateField("predecessors", .list(.sentence), "кого присоединила"),
        TemplateField("formerNames", .list(.line), "прежние названия"),
        TemplateField(
          "belongsTo", .fragment, "муниципалитет в региональном разделе"),
        TemplateField("statement", .fragment, "ответ страницы"),
        TemplateField("rest", .fragment, "что стало с остальными показателями, мелко"),
        TemplateField("tableHeading", .text, "заголовок таблицы: с кем сравнивается организация"),
        TemplateField("hasFacts", .flag, "есть ли справочные сведения"),
        TemplateField("facts", .fragment, "справочные сведения: обучающиеся, учителя"),
        TemplateField("meaning", .fragment, "что значат знаки и слова таблицы"),
        TemplateField("key", .fragment, "условные знаки рисунков таблицы"),
        TemplateField("table", .fragment, "показатели организации среди других"),
        TemplateField("hasNotes", .flag, "есть ли примечания"),
        TemplateField("notes", .list(.sentence), "примечания под таблицей"),
        TemplateField("hasParticipation", .flag, "называют ли организацию планы и решения"),
        TemplateField(
          "participation", .list(PageFrame.linkShape), "страница о мероприятиях и решениях"),
        TemplateField("courses", .fragment, "как менялись показатели, на рисунках"),
        TemplateField("courseTable", .fragment, "те же значения таблицей"),
        TemplateField("steps", .fragment, "место организации в управленческом цикле"),
        TemplateField("submission", .text, "кто и когда представил и проверил сведения"),
      ] + CorrectionList.fields))

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["heading"] = .text(heading)
    CorrectionList.fill(corrections, into: &record)
    record["introduction"] = .text(introduction)
    record["website"] = .sentence(website)
    record["closure"] = .sentence(closure)
    record["predecessors"] = .sentences(predecessors)
    record["formerNames"] = .list(formerNames.map(TemplateRecord.init(line:)))
    record["belongsTo"] = .sentence(belonging)
    record["statement"] = .sentence(statement)
    record["rest"] = .sentence(rest)
    record["tableHeading"] = .text(tableHeading)
    ConclusionList.fill(conclusions, into: &record)
    record["hasFacts"] = .flag(!facts.isEmpty)
    record["facts"] = .html { $0.append(facts) }
    fillTable(into: &record)
    record["hasParticipation"] = .flag(participation != nil)
    record["participation"] = .list([participation].compactMap { $0?.record })
    record["courses"] = .html { html in
      if !courses.isEmpty { html.append(courses) }
    }
    record["courseTable"] = .html { html in
      if !courses.isEmpty { html.append(CourseTable(courses)) }
    }
    record["steps"] = .html { html in
      if !steps.isEmpty { html.append(steps) }
    }
    record["submission"] = .text(submission ?? "")
    return record
  }

  private func fillTable(into record: inout TemplateRecord) {
    let rows = groups.lazy.flatMap(\.rows)
    let rowCount = groups.reduce(0) { $0 + $1.rows.count }
    record["meaning"] = .sentence(meaning)
    record["key"] = .key(
      ChartKey.lines(
        pictures: rows.map(\.picture), histories: rows.map(\.history), .organization))
    record["table"] = .html(capacity: rowCount * IndicatorTable.rowSize) { html in
      if !groups.isEmpty { html.append(table) }
    }
    record["hasNotes"] = .flag(!notes.isEmpty)
    record["notes"] = .sentences(notes)
  }

  private var table: IndicatorTable {
    IndicatorTable(
      self,
      caption: RichText(
        "Значения организации, изменение за\u{A0}год и\u{A0}место среди других организаций."),
      pictureHead: "Среди организаций")
  }
}
