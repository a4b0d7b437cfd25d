/// What `svod help templates` prints: every kind of page and the names its template may use.
package struct TemplateReference: Sendable {
  /// The text, with a line's end after every line.
  package let text: String

  package init(_ pages: [PageDeclaration]) {
    text = ([Self.language] + pages.map(Self.section)).joined(separator: "\n")
  }

  private static let language = """
    {{имя}}                    текст; знаки & < > " ' записываются так, как требует HTML
    {{{имя}}}                  готовая разметка; вставляется без изменений
    {{#имя}}…{{/имя}}          показать, если есть; для списка — повторить для каждой записи
    {{^имя}}…{{/имя}}          показать, если пусто или нет
    {{> файл}}                 вставить другой шаблон
    {{< файл}}{{$блок}}…{{/блок}}{{/файл}}  взять шаблон за макет и заполнить его блоки
    {{asset style.css}}        адрес файла оформления из папки assets
    {{! заметка }}             на страницу не попадает

    """

  private static func section(_ page: PageDeclaration) -> String {
    let heading = "\(page.name).html — \(page.meaning)"
    return ([heading] + lines(of: page.shape, depth: 1)).map { $0 + "\n" }.joined()
  }

  private static func lines(of shape: TemplateShape, depth: Int) -> [String] {
    shape.fields.flatMap { field in
      let indentation = String(repeating: "  ", count: depth)
      let line = "\(indentation)\(field.name) — \(field.kind.noun): \(field.meaning)"
      return [line] + (field.kind.shape.map { lines(of: $0, depth: depth + 1) } ?? [])
    }
  }
}
