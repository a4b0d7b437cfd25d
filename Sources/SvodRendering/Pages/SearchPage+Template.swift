import SvodPages
import SvodTemplates

extension SearchPage {
  static let declaration = PageDeclaration(
    name: "search", meaning: "поиск и указатель по алфавиту",
    shape: TemplateShape(
      PageFrame.fields + [
        TemplateField("heading", .text, "заголовок"),
        TemplateField("statement", .fragment, "ответ страницы"),
        TemplateField("indexAddress", .text, "файл, с которого начинает скрипт поиска, от корня"),
        TemplateField("alphabet", .list(PageFrame.linkShape), "буквы указателя"),
        TemplateField("letters", .list(letterShape), "указатель по буквам"),
        TemplateField("hasSheets", .flag, "стоят ли остальные буквы на других страницах"),
        TemplateField("sheets", .list(PageFrame.linkShape), "страницы с остальными"),
      ]))

  private static let letterShape = TemplateShape([
    TemplateField("anchor", .text, "якорь буквы"),
    TemplateField("title", .text, "буква"),
    TemplateField("lines", .fragment, "названия на эту букву"),
  ])

  var record: TemplateRecord {
    var record = frame.record(of: Self.declaration.shape)
    record["heading"] = .text(heading)
    record["statement"] = .sentence(statement)
    record["indexAddress"] = .text(indexAddress)
    record["alphabet"] = .list(alphabet.map(\.record))
    record["letters"] = .list(
      letters.map { letter in
        var record = TemplateRecord(Self.letterShape)
        record["anchor"] = .text(letter.anchor)
        record["title"] = .text(letter.title)
        record["lines"] = .html { $0.append(letter.lines) }
        return record
      })
    record["hasSheets"] = .flag(!sheets.isEmpty)
    record["sheets"] = .list(sheets.map(\.record))
    return record
  }
}
