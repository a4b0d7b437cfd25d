import SvodPages
import SvodTemplates

extension ConclusionList {
  /// What pages with conclusions offer to their templates.
  static let fields: [TemplateField] = [
    TemplateField("zones", .fragment, "подтверждённые проблемные зоны"),
    TemplateField("followedZones", .fragment, "что стало с зонами прошлого года"),
    TemplateField("practices", .fragment, "подтверждённые хорошие практики"),
    TemplateField("recommendations", .fragment, "утверждённые рекомендации"),
    TemplateField("drafts", .fragment, "проекты рекомендаций, только в просмотре"),
    TemplateField("noteAddress", .text, "ссылка на проект справки, во внутреннем выпуске"),
    TemplateField("noteTitle", .text, "её название"),
  ]

  /// Sets the fields of a page that may have no conclusions at all.
  static func fill(_ list: ConclusionList?, into record: inout TemplateRecord) {
    record["zones"] = .items(list?.zones)
    record["followedZones"] = .items(list?.followed)
    record["practices"] = .items(list?.practices)
    record["recommendations"] = .items(list?.recommendations)
    record["drafts"] = .items(list?.drafts)
    record["noteAddress"] = .text(list?.note?.address ?? "")
    record["noteTitle"] = .text(list?.note?.title ?? "")
  }
}

extension TemplateValue {
  /// A list of sentences with remarks; empty where there is none.
  static func items(_ items: [ConclusionList.Item]?) -> TemplateValue {
    html { html in
      if let items, !items.isEmpty { html.append(items) }
    }
  }
}
