import SvodPages
import SvodTemplates

extension SummaryPage {
  static let declaration = PageDeclaration(
    name: "summary", meaning: "итоги года; итоги текущего цикла — главная страница",
    shape: TemplateShape(
      PageFrame.fields + [
        TemplateField("heading", .text, "заголовок"),
        TemplateField("introduction", .fragment, "когда опубликовано и кто представил сведения"),
        TemplateField("statement", .fragment, "ответ страницы одним предложением"),
        TemplateField("tiles", .fragment, "все показатели плитками, если есть что сравнивать"),
        TemplateField("hasMoves", .flag, "есть ли заметные изменения"),
        TemplateField("hasWorse", .flag, "есть ли ухудшения"),
        TemplateField("worse", .fragment, "наибольшие ухудшения"),
        TemplateField("hasBetter", .flag, "есть ли улучшения"),
        TemplateField("better", .fragment, "наибольшие улучшения"),
        TemplateField("table", .fragment, "таблица всех показателей"),
        TemplateField("hasNotes", .flag, "есть ли примечания"),
        TemplateField("notes", .list(.sentence), "примечания под таблицей"),
        TemplateField("hasDocuments", .flag, "есть ли документы, с которых начать"),
        TemplateField("documents", .list(PageFrame.linkShape), "документы, с которых начать"),
      ]))

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["heading"] = .text(heading)
    record["introduction"] = .sentence(introduction)
    record["statement"] = .sentence(statement)
    record["tiles"] = .html { html in
      if let tiles { html.append(tiles) }
    }
    record["hasMoves"] = .flag(!worse.isEmpty || !better.isEmpty)
    record["hasWorse"] = .flag(!worse.isEmpty)
    record["worse"] = .html { $0.append(worse) }
    record["hasBetter"] = .flag(!better.isEmpty)
    record["better"] = .html { $0.append(better) }
    record["table"] = .html { html in
      if !groups.isEmpty { html.append(table) }
    }
    record["hasNotes"] = .flag(!notes.isEmpty)
    record["notes"] = .sentences(notes)
    record["hasDocuments"] = .flag(!documents.isEmpty)
    record["documents"] = .list(documents.map(\.record))
    return record
  }

  private var table: IndicatorTable {
    IndicatorTable(
      self,
      caption: RichText("Изменение рассчитано по неокруглённым значениям."),
      historyHead: "Динамика", pictureHead: "По организациям")
  }
}
