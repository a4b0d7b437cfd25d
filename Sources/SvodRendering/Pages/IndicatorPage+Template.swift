import SvodPages
import SvodTemplates

extension IndicatorPage {
  static let declaration = PageDeclaration(
    name: "indicator", meaning: "показатель в одном цикле",
    shape: TemplateShape(
      PageFrame.fields + [
        TemplateField("overline", .text, "номер, группа, направление показателя"),
        TemplateField("heading", .text, "название"),
        TemplateField("figure", .text, "значение муниципалитета или региона крупно, если есть"),
        TemplateField("figureUnit", .text, "его единица"),
        TemplateField("statement", .fragment, "ответ страницы, без числа, если оно крупно рядом"),
        TemplateField("rowsHeading", .text, "заголовок таблицы: чем различаются организации"),
        TemplateField("rowsAbsence", .text, "почему нет значений организаций"),
        TemplateField("meaning", .fragment, "что значат знаки и слова таблицы"),
        TemplateField("key", .fragment, "условные знаки рисунков таблицы"),
        TemplateField("table", .fragment, "значения организаций"),
        TemplateField("hasSheets", .flag, "стоят ли остальные строки на других страницах"),
        TemplateField("sheets", .list(PageFrame.linkShape), "страницы с остальными строками"),
        TemplateField("hasNotes", .flag, "есть ли примечания"),
        TemplateField("notes", .list(.sentence), "примечания под таблицей"),
        TemplateField("course", .fragment, "значения по годам на рисунке, если их несколько"),
        TemplateField("courseMeaning", .text, "как читать этот рисунок"),
        TemplateField("yearTable", .fragment, "значения по годам"),
        TemplateField("formula", .fragment, "формула и что в ней m и n"),
        TemplateField("fraction", .fragment, "та же формула дробью, если она дробь"),
        TemplateField("example", .fragment, "пример расчёта по одной организации"),
        TemplateField("municipalCalculation", .fragment, "расчёт значения муниципалитета"),
        TemplateField("set", .fragment, "кто стоит за знаменателем"),
        TemplateField("hasMembers", .flag, "есть ли перечень организаций"),
        TemplateField("members", .list(PageFrame.linkShape), "перечень организаций"),
        TemplateField("calculationRemarks", .list(.sentence), "пояснения к расчёту"),
        TemplateField("method", .fragment, "пояснение составителя перечня"),
        TemplateField("passport", .fragment, "паспорт показателя"),
        TemplateField("pathHeading", .text, "заголовок шагов, которыми получены данные"),
        TemplateField("path", .fragment, "шаги, которыми получены данные, если они известны"),
        TemplateField("deeds", .fragment, "что делается: меры, решения, рекомендации, эффекты"),
        TemplateField("hasThread", .flag, "есть ли страница о том, что последовало"),
        TemplateField("thread", .list(PageFrame.linkShape), "эта страница"),
        TemplateField("hasData", .flag, "есть ли открытые данные цикла"),
        TemplateField("data", .list(PageFrame.linkShape), "открытые данные цикла"),
        TemplateField("code", .text, "код показателя в таблицах данных"),
      ] + CorrectionList.fields))

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["overline"] = .text(overline)
    record["heading"] = .text(heading)
    CorrectionList.fill(corrections, into: &record)
    record["figure"] = .text(figure ?? "")
    record["figureUnit"] = .text(figureUnit ?? "")
    record["statement"] = .sentence(figure == nil ? statement : lead)
    record["rowsHeading"] = .text(rowWords.heading)
    record["rowsAbsence"] = .text(rowsAbsence ?? "")
    fillTable(into: &record)
    record["course"] = .html { html in
      if let course { html.append(course) }
    }
    record["courseMeaning"] = .text(course.map(courseMeaning) ?? "")
    record["yearTable"] = .html { $0.append(yearTable) }
    fillCalculation(into: &record)
    record["passport"] = .html { $0.append(passport) }
    fillBackground(into: &record)
    return record
  }

  /// How the data came to be, what followed from them, and where they can be taken from.
  private func fillBackground(into record: inout TemplateRecord) {
    record["pathHeading"] = .text(background.heading)
    record["path"] = .html { html in
      if !background.steps.isEmpty { html.append(background.steps) }
    }
    record["deeds"] = .items(background.deeds)
    record["hasThread"] = .flag(background.thread != nil)
    record["thread"] = .list([background.thread].compactMap { $0?.record })
    record["hasData"] = .flag(!background.data.isEmpty)
    record["data"] = .list(background.data.map(\.record))
    record["code"] = .text(background.code)
  }

  private func fillTable(into record: inout TemplateRecord) {
    record["meaning"] = .sentence(meaning)
    record["key"] = .key(
      ChartKey.lines(
        rows.lazy.compactMap(\.chart), before: "\(rowHeads.first ?? "") год",
        now: "\(rowHeads.last ?? "") год", reference: referenceTitle))
    record["table"] = .html(capacity: rows.count * OrganizationTable.rowSize) { html in
      if !rows.isEmpty { html.append(table) }
    }
    record["hasSheets"] = .flag(!sheets.isEmpty)
    record["sheets"] = .list(sheets.map(\.record))
    record["hasNotes"] = .flag(!notes.isEmpty)
    record["notes"] = .sentences(notes)
  }

  private func fillCalculation(into record: inout TemplateRecord) {
    record["formula"] = .sentence(calculation.formula)
    record["fraction"] = .html { html in
      if let fraction = calculation.fraction { html.append(fraction) }
    }
    record["example"] = .sentence(calculation.example)
    record["municipalCalculation"] = .sentence(calculation.municipality)
    record["set"] = .sentence(calculation.set)
    record["hasMembers"] = .flag(!calculation.members.isEmpty)
    record["members"] = .list(calculation.members.map(\.record))
    record["calculationRemarks"] = .sentences(calculation.remarks)
    record["method"] = .html { html in
      if let method { html.append(method, firstHeadingLevel: 3) }
    }
  }

  private var table: OrganizationTable {
    OrganizationTable(
      caption: RichText(rowWords.caption), nameHead: rowWords.nameHead,
      beforeHead: rowHeads.first ?? "", nowHead: rowHeads.last ?? "",
      pictureHead: pictureHead, calculationHead: rowWords.calculationHead, axis: axis, rows: rows)
  }

  /// «2020 и 2021», or the one year that has a column.
  private var pictureHead: String {
    let hasBefore = rows.contains { $0.before != nil }
    return rowHeads.suffix(hasBefore ? 2 : 1).joined(separator: " и\u{A0}")
  }

  private func courseMeaning(_ course: CourseChart) -> String {
    let hasRange = course.points.contains { $0.minimum != nil }
    let line = "Линия\u{A0}— \(rowWords.valueHead.lowercased())"
    return hasRange
      ? "\(line), полоса\u{A0}— от\u{A0}минимума до\u{A0}максимума, кольцо\u{A0}— медиана."
      : "\(line)."
  }

  private var yearTable: YearTable {
    YearTable(caption: yearsCaption, valueHead: rowWords.valueHead, rows: years)
  }
}
