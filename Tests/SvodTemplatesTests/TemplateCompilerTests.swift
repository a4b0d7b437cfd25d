import SvodDiagnostics
import SvodTemplates
import SvodTestSupport
import Testing

struct TemplateCompilerTests {
  @Test(arguments: [
    ("①{{sabject}}", "На странице «page» нет имени «sabject»", "subject"),
    ("{{#yes}}\n①{{{markap}}}{{/yes}}", "На странице «page» нет имени «markap»", "markup"),
    ("①{{#itmes}}{{nubmer}}{{/itmes}}", "На странице «page» нет имени «itmes»", "items"),
    ("①{{^yess}}a{{/yess}}", "На странице «page» нет имени «yess»", "yes"),
    (
      "{{#person}}①{{nmae}}{{/person}}", "В разделе «person» страницы «page» нет имени «nmae»",
      "name"
    ),
    (
      "{{#items}}①{{itmes}}{{/items}}", "В разделе «items» страницы «page» нет имени «itmes»",
      "items"
    ),
    (
      "{{#items}}{{#parts}}①{{leter}}{{/parts}}{{/items}}",
      "В разделе «parts» страницы «page» нет имени «leter»", "letter"
    ),
  ])
  func reportsUnknownNames(marked: String, summary: String, meant: String) {
    let source = MarkedText(marked)

    let trial = TemplateTrial(source.text)

    #expect(trial.diagnostics.map(\.code) == [.unknownTemplateName])
    #expect(
      trial.diagnostics.map(\.position) == [source.position("①", in: "Templates/page.html")])
    #expect(trial.diagnostics.map(\.summary) == [summary])
    #expect(trial.diagnostics.map(\.hint) == ["Возможно, имелось в виду «\(meant)»"])
    #expect(!trial.isLoaded)
  }

  @Test(arguments: ["{{name}}", "{{^person}}{{name}}{{/person}}", "{{#items}}{{letter}}{{/items}}"])
  func offersNamesOfRecordsOnlyInsideOfTheirSections(template: String) {
    #expect(TemplateTrial(template).diagnostics.map(\.code) == [.unknownTemplateName])
  }

  @Test(arguments: [
    (
      "①{{{subject}}}", "Имя «subject» — текст, записью «{{{subject}}}» его не показать",
      "{{subject}}"
    ),
    (
      "①{{markup}}", "Имя «markup» — готовая разметка, записью «{{markup}}» его не показать",
      "{{{markup}}}"
    ),
    (
      "①{{items}}", "Имя «items» — список, записью «{{items}}» его не показать",
      "{{#items}}…{{/items}}"
    ),
    ("①{{{yes}}}", "Имя «yes» — признак, записью «{{{yes}}}» его не показать", "{{#yes}}…{{/yes}}"),
    (
      "{{#yes}}①{{person}}{{/yes}}",
      "Имя «person» — группа имён, записью «{{person}}» его не показать",
      "{{#person}}…{{/person}}"
    ),
  ])
  func reportsNamesShownInAWrongWay(marked: String, summary: String, example: String) {
    let source = MarkedText(marked)

    let trial = TemplateTrial(source.text)

    #expect(trial.diagnostics.map(\.code) == [.wrongTemplateUse])
    #expect(
      trial.diagnostics.map(\.position) == [source.position("①", in: "Templates/page.html")])
    #expect(trial.diagnostics.map(\.summary) == [summary])
    #expect(trial.diagnostics.map(\.example) == [example])
    #expect(!trial.isLoaded)
  }

  @Test func checksAPartialForEveryPageAndNamesThePageThatLacksTheName() {
    let source = MarkedText("①{{subject}}")
    let bare = PageDeclaration(name: "bare", meaning: "без имён", shape: TemplateShape([]))

    let trial = TemplateTrial(
      "{{> head}}", ["bare": "{{> head}}", "head": source.text], pages: [.sample, bare])

    #expect(trial.diagnostics.map(\.summary) == ["На странице «bare» нет имени «subject»"])
    #expect(
      trial.diagnostics.map(\.position) == [source.position("①", in: "Templates/head.html")])
  }

  @Test func reportsAPartialsFindingOnceForAllPages() {
    let bare = TemplateShape([])
    let pages = ["first", "second"].map { PageDeclaration(name: $0, meaning: "", shape: bare) }

    let trial = TemplateTrial(
      "", ["first": "{{> head}}", "second": "{{> head}}{{> head}}", "head": "{{subject}}"],
      pages: [.sample] + pages)

    #expect(trial.diagnostics.map(\.summary) == ["На странице «first» нет имени «subject»"])
  }

  @Test func reportsTheNamesOfABlockWhereItStands() {
    let source = MarkedText("{{<base}}{{$main}}{{number}}①{{nubmer}}{{/main}}{{/base}}")

    let trial = TemplateTrial(
      source.text, ["base": "{{#items}}{{$main}}{{/main}}{{/items}}"])

    #expect(
      trial.diagnostics.map(\.position) == [source.position("①", in: "Templates/page.html")])
  }
}
