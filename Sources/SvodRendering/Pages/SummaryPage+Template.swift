import SvodPages
import SvodTemplates

extension SummaryPage {
  static let declaration = PageDeclaration(
    name: "summary", meaning: "итоги года; итоги текущего цикла — главная страница",
    shape: TemplateShape(
      PageFrame.fields + ConclusionList.fields + [
        TemplateField("heading", .text, "заголовок"),
        TemplateField("introduction", .fragment, "когда опубликовано и кто представил сведения"),
        TemplateField("statement", .fragment, "ответ страницы одним предложением"),
        TemplateField("work", .fragment, "что делается: планы и управленческий цикл"),
        TemplateField("tiles", .fragment, "все показатели плитками, если есть что сравнивать"),
        TemplateField("hasMoves", .flag, "есть ли заметные изменения"),
        TemplateField("hasWorse", .flag, "есть ли ухудшения"),
        TemplateField("worse", .fragment, "наибольшие ухудшения"),
        TemplateField("worseRest", .text, "сколько ещё ухудшений в таблице"),
        TemplateField("hasBetter", .flag, "есть ли улучшения"),
        TemplateField("better", .fragment, "наибольшие улучшения"),
        TemplateField("betterRest", .text, "сколько ещё улучшений в таблице"),
        TemplateField("meaning", .fragment, "что значат знаки и слова таблицы"),
        TemplateField("key", .fragment, "условные знаки рисунков таблицы"),
        TemplateField("table", .fragment, "таблица всех показателей"),
        TemplateField("hasNotes", .flag, "есть ли примечания"),
        TemplateField("notes", .list(.sentence), "примечания под таблицей"),
        TemplateField("municipalities", .fragment, "муниципалитеты региона, если их несколько"),
        TemplateField(
          "heat", .fragment, "организации против показателей, если есть что сравнивать"),
        TemplateField("heatMeaning", .fragment, "как читать эти таблицы"),
        TemplateField("heatKey", .fragment, "условные знаки этих таблиц"),
        TemplateField("hasHeatNotes", .flag, "есть ли примечания под ними"),
        TemplateField("heatNotes", .list(.sentence), "примечания под ними"),
        TemplateField("heatAbsence", .fragment, "где значения, если организаций слишком много"),
        TemplateField("hasData", .flag, "есть ли открытые данные цикла"),
        TemplateField("data", .list(PageFrame.linkShape), "открытые данные цикла"),
        TemplateField("hasDocuments", .flag, "есть ли документы, с которых начать"),
        TemplateField("documents", .list(PageFrame.linkShape), "документы, с которых начать"),
      ] + CorrectionList.fields))

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["heading"] = .text(heading)
    CorrectionList.fill(corrections, into: &record)
    record["introduction"] = .sentence(introduction)
    record["statement"] = .sentence(statement)
    ConclusionList.fill(conclusions, into: &record)
    record["work"] = .html { html in
      if let work { html.append(work) }
    }
    record["tiles"] = .html { html in
      if let tiles { html.append(tiles) }
    }
    fillMoves(into: &record)
    fillTable(into: &record)
    record["municipalities"] = .html { html in
      if !municipalities.isEmpty { html.append(municipalities) }
    }
    fillHeat(into: &record)
    record["hasData"] = .flag(!data.isEmpty)
    record["data"] = .list(data.map(\.record))
    record["hasDocuments"] = .flag(!documents.isEmpty)
    record["documents"] = .list(documents.map(\.record))
    return record
  }

  private func fillMoves(into record: inout TemplateRecord) {
    record["hasMoves"] = .flag(!worse.isEmpty || !better.isEmpty)
    record["hasWorse"] = .flag(!worse.isEmpty)
    record["worse"] = .html { $0.append(worse) }
    record["worseRest"] = .text(worseRest ?? "")
    record["hasBetter"] = .flag(!better.isEmpty)
    record["better"] = .html { $0.append(better) }
    record["betterRest"] = .text(betterRest ?? "")
  }

  private func fillTable(into record: inout TemplateRecord) {
    let rows = groups.lazy.flatMap(\.rows)
    record["meaning"] = .sentence(meaning)
    record["key"] = .key(
      ChartKey.lines(
        pictures: rows.map(\.picture), histories: rows.map(\.history), tableWords.marks))
    record["table"] = .html { html in
      if !groups.isEmpty { html.append(table) }
    }
    record["hasNotes"] = .flag(!notes.isEmpty)
    record["notes"] = .sentences(notes)
  }

  private func fillHeat(into record: inout TemplateRecord) {
    record["heat"] = .html { html in
      if let heat { html.append(heat.parts) }
    }
    record["heatMeaning"] = .sentence(heat?.meaning)
    record["heatKey"] = .html { html in
      if let heat, !heat.key.isEmpty { html.append(heat.key) }
    }
    record["hasHeatNotes"] = .flag(heat?.notes.isEmpty == false)
    record["heatNotes"] = .sentences(heat?.notes ?? [])
    record["heatAbsence"] = .sentence(heatAbsence)
  }

  private var table: IndicatorTable {
    IndicatorTable(
      self,
      caption: RichText(
        "Показатели в\u{A0}порядке положения: значения по\u{A0}годам, изменение за\u{A0}год и"
          + "\u{A0}\(tableWords.subject)."),
      pictureHead: tableWords.pictureHead)
  }
}
