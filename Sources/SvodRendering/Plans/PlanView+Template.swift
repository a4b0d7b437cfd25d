import SvodPages
import SvodTemplates

extension PlanView {
  /// A group of items with its count.
  static let sectionShape = TemplateShape([
    TemplateField("title", .text, "раздел плана: номер и название"),
    TemplateField("link", .text, "ссылка на раздел"),
    TemplateField("count", .text, "сколько в нём мероприятий"),
  ])

  /// What a document's template may use where the document is a plan.
  static let fields = [
    TemplateField("isPlan", .flag, "стоит ли план прежде остального текста"),
    TemplateField("planStatement", .fragment, "сколько в плане мероприятий, одним предложением"),
    TemplateField("hasPlanSections", .flag, "есть ли перечень разделов плана"),
    TemplateField("planSections", .list(sectionShape), "разделы плана"),
    TemplateField("plan", .fragment, "части плана с мероприятиями, прежде остального текста"),
  ]

  /// Fills the fields; a document without a plan leaves them empty.
  static func fill(_ record: inout TemplateRecord, with view: PlanView?) {
    record["isPlan"] = .flag(view?.text.blocks.isEmpty == false)
    record["planStatement"] = .sentence(view?.statement)
    record["hasPlanSections"] = .flag(view?.sections.isEmpty == false)
    record["planSections"] = .list((view?.sections ?? []).map(\.record))
    record["plan"] = .html { html in
      if let view { html.append(view.text) }
    }
  }
}

extension PlanView.Section {
  fileprivate var record: TemplateRecord {
    var record = TemplateRecord(PlanView.sectionShape)
    record["title"] = .text(title)
    record["link"] = .text(link)
    record["count"] = .text(count)
    return record
  }
}
