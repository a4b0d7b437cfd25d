import SvodTemplates
import Testing

struct TemplateReferenceTests {
  @Test func listsEveryPageWithItsNamesAndTheNamesInside() throws {
    let cycle = TemplateShape([TemplateField("year", .text, "год цикла")])
    let shape = TemplateShape([
      TemplateField("title", .text, "полное наименование"),
      TemplateField("chart", .fragment, "график"),
      TemplateField("isClosed", .flag, "организация закрыта"),
      TemplateField("cycles", .list(cycle), "циклы, новые первыми"),
      TemplateField("latest", .record(cycle), "последний цикл"),
    ])
    let pages = [
      PageDeclaration(name: "organization", meaning: "страница организации", shape: shape),
      PageDeclaration(name: "cycle", meaning: "страница цикла", shape: cycle),
    ]

    let text = TemplateReference(pages).text

    let start = try #require(text.firstRange(of: "organization.html")?.lowerBound)
    #expect(
      text[start...] == """
        organization.html — страница организации
          title — текст: полное наименование
          chart — готовая разметка: график
          isClosed — признак: организация закрыта
          cycles — список: циклы, новые первыми
            year — текст: год цикла
          latest — группа имён: последний цикл
            year — текст: год цикла

        cycle.html — страница цикла
          year — текст: год цикла

        """)
  }

  @Test(arguments: ["{{имя}}", "{{{имя}}}", "{{^имя}}", "{{> файл}}", "{{asset style.css}}"])
  func explainsTheLanguage(notation: String) {
    #expect(TemplateReference([]).text.contains(notation))
  }
}
