import SvodPages
import SvodTemplates

extension IndicatorTables {
  /// What pages with tables of indicators offer to their templates.
  static let fields: [TemplateField] = [
    TemplateField("tiles", .fragment, "все показатели плитками, если есть что сравнивать"),
    TemplateField("meaning", .fragment, "что значат знаки и слова таблицы"),
    TemplateField("key", .fragment, "условные знаки рисунков таблицы"),
    TemplateField("table", .fragment, "таблица всех показателей"),
    TemplateField("hasNotes", .flag, "есть ли примечания"),
    TemplateField("notes", .list(.sentence), "примечания под таблицей"),
    TemplateField("heat", .fragment, "организации против показателей, если есть что сравнивать"),
    TemplateField("heatMeaning", .fragment, "как читать эти таблицы"),
    TemplateField("heatKey", .fragment, "условные знаки этих таблиц"),
    TemplateField("hasHeatNotes", .flag, "есть ли примечания под ними"),
    TemplateField("heatNotes", .list(.sentence), "примечания под ними"),
    TemplateField("heatAbsence", .fragment, "где значения, если организаций слишком много"),
  ]

  /// Sets the fields of a page that may have no tables at all.
  static func fill(_ tables: IndicatorTables?, into record: inout TemplateRecord) {
    let rows = (tables?.groups ?? []).lazy.flatMap(\.rows)
    record["tiles"] = .html { html in
      if let tiles = tables?.tiles { html.append(tiles) }
    }
    record["meaning"] = .sentence(tables?.meaning)
    record["key"] = .key(
      tables.map {
        ChartKey.lines(
          pictures: rows.map(\.picture), histories: rows.map(\.history), $0.words.marks)
      } ?? [])
    record["table"] = .html { html in
      if let tables { html.append(IndicatorTable(tables)) }
    }
    record["hasNotes"] = .flag(tables?.notes.isEmpty == false)
    record["notes"] = .sentences(tables?.notes ?? [])
    fill(tables?.heat, into: &record)
    record["heatAbsence"] = .sentence(tables?.heatAbsence)
  }

  private static func fill(_ heat: HeatMap?, into record: inout TemplateRecord) {
    record["heat"] = .html { html in
      if let heat { html.append(heat.parts) }
    }
    record["heatMeaning"] = .sentence(heat?.meaning)
    record["heatKey"] = .html { html in
      if let heat, !heat.key.isEmpty { html.append(heat.key) }
    }
    record["hasHeatNotes"] = .flag(heat?.notes.isEmpty == false)
    record["heatNotes"] = .sentences(heat?.notes ?? [])
  }
}
