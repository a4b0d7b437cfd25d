import SvodPages
import SvodTemplates

extension DocumentPage {
  static let declaration = PageDeclaration(
    name: "document", meaning: "документ: реквизиты, состояние, текст слово в слово",
    shape: TemplateShape(
      PageFrame.fields + [
        TemplateField("overline", .text, "вид, дата и номер акта"),
        TemplateField("heading", .text, "название"),
        TemplateField("isRepealed", .flag, "утратил силу"),
        TemplateField("standing", .fragment, "действует ли документ, если это известно"),
        TemplateField("standingRemark", .fragment, "с какого дня или по какому акту"),
        TemplateField("card", .fragment, "реквизиты и редакции по времени"),
        TemplateField("notes", .list(.line), "примечания издателя к документу"),
        TemplateField("absence", .text, "почему нет текста"),
        TemplateField("hasContents", .flag, "есть ли содержание"),
        TemplateField("contents", .fragment, "содержание документа"),
        TemplateField("hasText", .flag, "есть ли текст, у плана — остальной текст"),
        TemplateField("text", .fragment, "текст документа, у плана — остальной текст"),
        TemplateField("hasEditions", .flag, "есть ли у текста редакции"),
        TemplateField("editions", .fragment, "редакции с их сроками и отличиями"),
        TemplateField("hasCited", .flag, "упомянуты ли в тексте акты"),
        TemplateField("cited", .fragment, "упомянутые акты с местами"),
        TemplateField("hasCiting", .flag, "ссылаются ли на документ другие"),
        TemplateField("citing", .fragment, "документы, которые ссылаются на этот"),
        TemplateField("hasAbbreviations", .flag, "есть ли в тексте сокращения"),
        TemplateField("abbreviations", .list(.sentence), "сокращения с их значением"),
      ] + PlanView.fields))

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["overline"] = .text(overline)
    record["heading"] = .text(heading)
    record["isRepealed"] = .flag(standing == .repealed)
    record["standing"] = .html { html in
      if let standingText { html.append(standing, words: standingText) }
    }
    record["standingRemark"] = .sentence(standingRemark)
    record["card"] = .html { html in
      html.append(card)
      html.append(timeline)
    }
    record["notes"] = .list(notes.map(TemplateRecord.init(line:)))
    record["absence"] = .text(absence ?? "")
    record["hasContents"] = .flag(contents.count > 1)
    record["contents"] = .html { $0.append(contents) }
    record["hasText"] = .flag(!text.blocks.isEmpty)
    record["text"] = .html { $0.append(text) }
    record["hasEditions"] = .flag(!editions.isEmpty)
    record["editions"] = .html { $0.append(editions) }
    record["hasCited"] = .flag(!cited.isEmpty)
    record["cited"] = .html { $0.append(cited) }
    record["hasCiting"] = .flag(!citing.isEmpty)
    record["citing"] = .html { $0.append(citing) }
    record["hasAbbreviations"] = .flag(!abbreviations.isEmpty)
    record["abbreviations"] = .sentences(abbreviations)
    PlanView.fill(&record, with: plan)
    return record
  }
}
