import SvodPages
import SvodTemplates

extension SummaryPage {
  static let declaration = PageDeclaration(
    name: "summary", meaning: "итоги года; итоги текущего цикла — главная страница",
    shape: TemplateShape(
      PageFrame.fields + ConclusionList.fields + IndicatorTables.fields + [
        TemplateField("heading", .text, "заголовок"),
        TemplateField("introduction", .fragment, "когда опубликовано и кто представил сведения"),
        TemplateField("statement", .fragment, "ответ страницы одним предложением"),
        TemplateField("work", .fragment, "что делается: планы и управленческий цикл"),
        TemplateField("workDay", .text, "на какой день об этом сказано"),
        TemplateField("directions", .fragment, "направления, если сведения есть по нескольким"),
        TemplateField("hasDirectionNotes", .flag, "есть ли пояснения под ними"),
        TemplateField("directionNotes", .list(.sentence), "пояснения под ними"),
        TemplateField("hasMoves", .flag, "есть ли заметные изменения"),
        TemplateField("hasWorse", .flag, "есть ли ухудшения"),
        TemplateField("worse", .fragment, "наибольшие ухудшения"),
        TemplateField("worseRest", .text, "сколько ещё ухудшений в таблице"),
        TemplateField("worseRestAddress", .text, "ссылка туда"),
        TemplateField("hasBetter", .flag, "есть ли улучшения"),
        TemplateField("better", .fragment, "наибольшие улучшения"),
        TemplateField("betterRest", .text, "сколько ещё улучшений в таблице"),
        TemplateField("betterRestAddress", .text, "ссылка туда"),
        TemplateField("municipalities", .fragment, "муниципалитеты региона, если их несколько"),
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
    record["workDay"] = .text(work?.day ?? "")
    record["directions"] = .html { html in
      if let directions { html.append(directions) }
    }
    record["hasDirectionNotes"] = .flag(directions?.notes.isEmpty == false)
    record["directionNotes"] = .sentences(directions?.notes ?? [])
    fillMoves(into: &record)
    IndicatorTables.fill(tables, into: &record)
    record["municipalities"] = .html { html in
      if !municipalities.isEmpty { html.append(municipalities) }
    }
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
    record["worseRest"] = .text(worseRest?.title ?? "")
    record["worseRestAddress"] = .text(worseRest?.address ?? "")
    record["hasBetter"] = .flag(!better.isEmpty)
    record["better"] = .html { $0.append(better) }
    record["betterRest"] = .text(betterRest?.title ?? "")
    record["betterRestAddress"] = .text(betterRest?.address ?? "")
  }
}
