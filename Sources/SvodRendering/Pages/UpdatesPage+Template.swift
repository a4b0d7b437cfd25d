import SvodPages
import SvodTemplates

extension UpdatesPage {
  static let declaration = PageDeclaration(
    name: "updates", meaning: "обновления раздела: что и когда стало новым",
    shape: TemplateShape(
      PageFrame.fields + [
        TemplateField("heading", .text, "заголовок"),
        TemplateField("statement", .fragment, "ответ страницы"),
        TemplateField("hasFeeds", .flag, "есть ли ленты"),
        TemplateField("updates", .list(yearShape), "обновления по годам, сначала последние"),
      ]))

  private static let yearShape = TemplateShape([
    TemplateField("title", .text, "год"),
    TemplateField("anchor", .text, "якорь года"),
    TemplateField("items", .fragment, "обновления года по месяцам"),
  ])

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["heading"] = .text(heading)
    record["statement"] = .sentence(statement)
    record["hasFeeds"] = .flag(!frame.feeds.isEmpty)
    record["updates"] = .list(years.map(Self.record))
    return record
  }

  private static func record(of year: Year) -> TemplateRecord {
    var record = TemplateRecord(yearShape)
    record["title"] = .text(year.title)
    record["anchor"] = .text(year.anchor)
    record["items"] = .html { html in
      for month in year.months { html.append(month) }
    }
    return record
  }
}

extension HTMLBytes {
  /// Adds what became new in a month, a line an update.
  fileprivate mutating func append(_ month: UpdatesPage.Month) {
    append("<h3>", text: month.title, #"</h3><ul class="docs updates">"#)
    for line in month.lines {
      append(#"<li><time datetime=""#, text: "\(line.date)", #"">"#)
      append("", text: line.day, "</time><div>")
      append(line.text)
      if let remark = line.remark {
        append([remark], opening: #"<span class="small">"#, closing: "</span>")
      }
      append("</div></li>")
    }
    append("</ul>")
  }
}
