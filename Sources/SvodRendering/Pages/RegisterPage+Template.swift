import SvodPages
import SvodTemplates

extension RegisterPage {
  static let declaration = PageDeclaration(
    name: "register",
    meaning: "рабочая группа, заседание, решения, направление, управленческий цикл, лист эксперта",
    shape: TemplateShape(
      PageFrame.fields + IndicatorTables.fields + [
        TemplateField("heading", .text, "заголовок"),
        TemplateField("introduction", .fragment, "о чём страница и на какую дату"),
        TemplateField("statement", .fragment, "ответ страницы"),
        TemplateField("isWide", .flag, "печатать на листе, повёрнутом набок"),
        TemplateField("hasDownloads", .flag, "есть ли таблицы и связанные страницы"),
        TemplateField("downloads", .list(PageFrame.linkShape), "таблицы и связанные страницы"),
        TemplateField("parts", .list(partShape), "части страницы"),
        TemplateField("hasCorrections", .flag, "исправлено ли что-то после публикации"),
        TemplateField("corrections", .list(.sentence), "что исправлено после публикации"),
      ]))

  private static let partShape = TemplateShape([
    TemplateField("title", .text, "заголовок части"),
    TemplateField("anchor", .text, "якорь части; пусто, если на неё не ссылаются"),
    TemplateField("ownAddress", .text, "тот же якорь, если он постоянный"),
    TemplateField("note", .fragment, "пояснение под заголовком"),
    TemplateField("content", .fragment, "перечень или таблица"),
  ])

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["heading"] = .text(heading)
    record["introduction"] = .sentence(introduction)
    record["statement"] = .sentence(statement)
    record["isWide"] = .flag(isWide)
    record["hasDownloads"] = .flag(!downloads.isEmpty)
    record["downloads"] = .list(downloads.map(\.record))
    IndicatorTables.fill(tables, into: &record)
    record["parts"] = .list(parts.map(Self.record))
    record["hasCorrections"] = .flag(!corrections.isEmpty)
    record["corrections"] = .sentences(corrections)
    return record
  }

  private static func record(of part: Part) -> TemplateRecord {
    var record = TemplateRecord(partShape)
    record["title"] = .text(part.title)
    record["anchor"] = .text(part.anchor ?? "")
    let isLasting = part.anchor?.hasPrefix("_") == false
    record["ownAddress"] = .text(isLasting ? part.anchor ?? "" : "")
    record["note"] = .sentence(part.note)
    record["content"] = .html { $0.append(part.body) }
    return record
  }
}
