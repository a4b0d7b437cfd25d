import SvodDiagnostics
import SvodTestSupport
import Testing

struct TemplateSyntaxTests {
  @Test(arguments: [
    ("<p>\n ёж ①{{subject</p>", "Скобки «{{» не закрыты"),
    ("①{{subject {{subject}}", "Скобки «{{» не закрыты"),
    ("①{{{markup}}", "Скобки «{{{» не закрыты"),
    ("①{{! forever", "Скобки «{{» не закрыты"),
    ("a①{{ }}", "В скобках «{{ }}» нет имени"),
    ("a①{{#}}", "В скобках «{{#}}» нет имени"),
    ("①{{=<% %>=}}", "Запись «{{=<% %>=}}» не поддерживается: скобки шаблона изменить нельзя"),
    (
      "①{{&markup}}",
      "Запись «{{&markup}}» не поддерживается: готовую разметку вставляют тройными скобками"
    ),
    (
      "{{#items}}①{{.}}{{/items}}",
      "Запись «{{.}}» не поддерживается: у каждого значения списка есть имя"
    ),
    ("①{{> *row}}", "Запись «{{> *row}}» не поддерживается: имя вставляемого файла пишут прямо"),
    ("{{#yes}}a{{/yes}} ①{{/yes}}", "Запись «{{/yes}}» закрывает то, что не открыто"),
    ("{{#yes}}\n①{{/yse}}", "Раздел «yes» закрыт чужим именем «yse»"),
    ("a\n ①{{#yes}}", "Раздел «yes» не закрыт"),
    ("①{{$main}}", "Блок «main» не закрыт"),
    ("{{#yes}}①{{^no}}{{/yes}}", "Раздел «no» не закрыт"),
    ("\u{FEFF}①{{}}", "В скобках «{{}}» нет имени"),
    ("👩‍🏫ё\r\n ①{{}}", "В скобках «{{}}» нет имени"),
  ])
  func reportsWhatCannotBeRead(marked: String, summary: String) throws {
    let source = MarkedText(marked.replacing("\u{FEFF}", with: ""))

    let trial = TemplateTrial(marked.hasPrefix("\u{FEFF}") ? "\u{FEFF}" + source.text : source.text)

    let diagnostic = try #require(trial.diagnostics.first)
    #expect(trial.diagnostics.count == 1)
    #expect(diagnostic.code == .templateSyntax)
    #expect(diagnostic.position == source.position("①", in: "Templates/page.html"))
    #expect(diagnostic.summary == summary)
    #expect(!trial.isLoaded)
  }

  @Test(arguments: [
    "person.name", "Subject", "sub ject", "upper(subject)", "subject|upper", "имя", "2nd",
  ])
  func refusesNamesThatNoFieldCanHave(name: String) {
    let trial = TemplateTrial("{{\(name)}}")

    #expect(trial.diagnostics.map(\.code) == [.templateSyntax])
    #expect(trial.diagnostics.first?.summary.hasPrefix("Имя «\(name)» записано неверно") == true)
  }

  @Test func showsWhereTheWronglyClosedSectionWasOpened() throws {
    let source = MarkedText("<p>①{{#yes}}\n②{{/no}}")

    let diagnostic = try #require(TemplateTrial(source.text).diagnostics.first)

    #expect(diagnostic.position == source.position("②", in: "Templates/page.html"))
    #expect(diagnostic.notes.map(\.position) == [source.position("①", in: "Templates/page.html")])
    #expect(diagnostic.example == "{{/yes}}")
  }

  @Test func reportsEveryMistakeOfAFile() {
    let trial = TemplateTrial("{{}}\n{{=|=}}\n{{#yes}}\n{{/yse}}\n{{#no}}")

    #expect(trial.diagnostics.map(\.position.line) == [1, 2, 4, 5])
  }

  @Test(arguments: [
    ("{{<base}}\n{{$a}}x{{/a}} ①лишнее\n{{/base}}", "лишнее"),
    ("{{<base}}①{{subject}}{{/base}}", "{{subject}}"),
    ("{{<base}}①{{#yes}}{{/yes}}{{/base}}", "{{#yes}}"),
    ("{{<base}}①{{> base}}{{/base}}", "{{> base}}"),
  ])
  func refusesWhatALayoutWouldNotShow(marked: String, text: String) {
    let source = MarkedText(marked)

    let trial = TemplateTrial(source.text, ["base": "{{$a}}{{/a}}"])

    #expect(trial.diagnostics.map(\.code) == [.templateSyntax])
    #expect(
      trial.diagnostics.map(\.position) == [source.position("①", in: "Templates/page.html")])
    #expect(trial.diagnostics.map(\.text) == [text])
  }

  @Test func refusesABlockThatIsFilledTwice() {
    let source = MarkedText("{{<base}}①{{$a}}x{{/a}}\n②{{$a}}y{{/a}}{{/base}}")

    let trial = TemplateTrial(source.text, ["base": "{{$a}}{{/a}}"])

    #expect(trial.diagnostics.map(\.summary) == ["Блок «a» заполнен дважды"])
    #expect(
      trial.diagnostics.map(\.position) == [source.position("②", in: "Templates/page.html")])
    #expect(
      trial.diagnostics.flatMap(\.notes).map(\.position)
        == [source.position("①", in: "Templates/page.html")])
  }

  @Test(arguments: ["{ {subject} }", "}}", "a { b } c", "{{#yes}}{{#yes}}{{/yes}}{{/yes}}"])
  func acceptsWhatOnlyLooksLikeAMistake(template: String) {
    #expect(TemplateTrial(template).diagnostics.isEmpty)
  }
}
