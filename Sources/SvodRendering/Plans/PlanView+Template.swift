import SvodPages
import SvodTemplates

extension PlanView {
  /// A group of items with its count.
  static let sectionShape = TemplateShape([
    TemplateField("title", .text, "раздел плана: номер и название"),
    TemplateField("link", .text, "ссылка на раздел"),
    TemplateField("count", .text, "сколько в нём мероприятий"),
  ])

  /// A list of items under a heading.
  static let listShape = TemplateShape([
    TemplateField("title", .text, "заголовок перечня"),
    TemplateField("anchor", .text, "якорь перечня, который можно напечатать отдельно"),
    TemplateField("note", .text, "что в нём перечислено"),
    TemplateField("items", .fragment, "перечень"),
  ])

  /// A file to take away.
  static let downloadShape = TemplateShape([
    TemplateField("title", .text, "название файла"),
    TemplateField("address", .text, "ссылка на файл"),
  ])

  /// What a document's template may use where the document is a plan.
  static let fields = [
    TemplateField("isPlan", .flag, "стоит ли план прежде остального текста"),
    TemplateField("planStatement", .fragment, "сколько в плане мероприятий, одним предложением"),
    TemplateField("hasPlanSections", .flag, "есть ли перечень разделов плана"),
    TemplateField("planSections", .list(sectionShape), "разделы плана"),
    TemplateField("planRemarks", .list(.sentence), "о чём надо знать: на какой день состояние"),
    TemplateField("planBar", .fragment, "сколько мероприятий в каком состоянии"),
    TemplateField("hasPlanFirst", .flag, "есть ли близкие сроки"),
    TemplateField("planFirst", .list(listShape), "близкие сроки"),
    TemplateField("planTimeline", .fragment, "сроки на шкале времени"),
    TemplateField("planLists", .list(listShape), "по месяцам, по ответственным, история"),
    TemplateField("hasPlanDownloads", .flag, "есть ли файлы календаря"),
    TemplateField("planDownloads", .list(downloadShape), "файлы календаря"),
    TemplateField("plan", .fragment, "части плана с мероприятиями, прежде остального текста"),
  ]

  /// Fills the fields; a document without a plan leaves them empty.
  static func fill(_ record: inout TemplateRecord, with view: PlanView?) {
    record["isPlan"] = .flag(view?.text.blocks.isEmpty == false)
    record["planStatement"] = .sentence(view?.statement)
    record["hasPlanSections"] = .flag(view?.sections.isEmpty == false)
    record["planSections"] = .list((view?.sections ?? []).map(\.record))
    record["planRemarks"] = .sentences(view?.remarks ?? [])
    record["planBar"] = .html { html in
      if let bar = view?.bar, !bar.isEmpty { html.append(bar) }
    }
    record["hasPlanFirst"] = .flag(view?.first.isEmpty == false)
    record["planFirst"] = .list((view?.first ?? []).map(\.record))
    record["planTimeline"] = .html { html in
      if let timeline = view?.timeline { html.append(timeline) }
    }
    record["planLists"] = .list((view?.lists ?? []).map(\.record))
    record["hasPlanDownloads"] = .flag(view?.downloads.isEmpty == false)
    record["planDownloads"] = .list(
      (view?.downloads ?? []).map { link in
        var record = TemplateRecord(downloadShape)
        record["title"] = .text(link.title)
        record["address"] = .text(link.address ?? "")
        return record
      })
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

extension PlanView.List {
  /// For a template's list.
  var record: TemplateRecord {
    var record = TemplateRecord(PlanView.listShape)
    record["title"] = .text(title)
    record["anchor"] = .text(anchor ?? "")
    record["note"] = .text(note ?? "")
    record["items"] = .html { $0.append(self) }
    return record
  }
}
