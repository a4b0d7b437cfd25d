import SvodDiagnostics
import SvodTemplates
import SvodTestSupport
import Testing

struct TemplateLibraryTests {
  private struct Finding: Equatable {
    let code: DiagnosticCode
    let position: FilePosition
    let hint: String?

    init(_ code: DiagnosticCode, _ position: FilePosition, _ hint: String?) {
      self.code = code
      self.position = position
      self.hint = hint
    }

    init(_ diagnostic: Diagnostic) {
      self.init(diagnostic.code, diagnostic.position, diagnostic.hint)
    }
  }

  @Test(arguments: [
    ("①{{> heda}}", DiagnosticCode.unknownPartial, "Возможно, имелось в виду «head»"),
    ("①{{<haed}}{{/haed}}", .unknownPartial, "Возможно, имелось в виду «head»"),
    (
      "{{#no}}①{{> quite-another}}{{/no}}", .unknownPartial,
      "Создайте файл «quite-another.html» в папке шаблонов или исправьте имя"
    ),
    ("①{{asset stile.css}}", .unknownAsset, "Возможно, имелось в виду «style.css»"),
    (
      "①{{asset charts.js}}", .unknownAsset,
      "Положите файл «charts.js» в папку «assets» или исправьте имя"
    ),
    (
      "{{<head}}①{{$titel}}{{/titel}}{{/head}}", .unknownTemplateName,
      "Возможно, имелось в виду «title»"
    ),
    (
      "{{<head}}①{{$content}}{{/content}}{{/head}}", .unknownTemplateName,
      "Добавьте блок в макет или исправьте имя"
    ),
  ])
  func reportsWhatDoesNotExist(marked: String, code: DiagnosticCode, hint: String) {
    let source = MarkedText("<p>\n" + marked)

    let trial = TemplateTrial(
      source.text + "{{> head}}", ["head": "{{$title}}{{/title}}"])

    let expected = Finding(code, source.position("①", in: "Templates/page.html"), hint)
    #expect(trial.diagnostics.map { Finding($0) } == [expected])
    #expect(!trial.isLoaded)
  }

  @Test func reportsAnUnknownPartialOfAPartialOnce() {
    let source = MarkedText("①{{> rwo}}{{> row}}")
    let other = PageDeclaration(name: "other", meaning: "другая", shape: .sample)

    let trial = TemplateTrial(
      "{{> head}}{{> head}}", ["head": source.text, "row": "", "other": "{{> head}}"],
      pages: [.sample, other])

    #expect(
      trial.diagnostics.map(\.position) == [source.position("①", in: "Templates/head.html")])
  }

  @Test func findsBlocksOfTheLayoutsOfALayout() {
    let trial = TemplateTrial(
      "{{<middle}}{{$title}}x{{/title}}{{/middle}}",
      ["middle": "{{<base}}{{/base}}", "base": "{{$title}}{{/title}}"])

    #expect(trial.diagnostics.isEmpty)
    #expect(trial.output == "x")
  }

  @Test func reportsAPageWithoutATemplate() throws {
    let other = PageDeclaration(name: "organization", meaning: "организация", shape: .sample)

    let trial = TemplateTrial("{{> organisation}}", ["organisation": ""], pages: [.sample, other])

    let diagnostic = try #require(trial.diagnostics.first)
    #expect(trial.diagnostics.count == 1)
    #expect(diagnostic.code == .missingTemplate)
    #expect(diagnostic.position == FilePosition(file: "Templates/organization.html"))
    #expect(
      diagnostic.hint
        == "Создайте файл «Templates/organization.html» или переименуйте «organisation.html»")
    #expect(!trial.isLoaded)
  }

  @Test func warnsOfTemplatesThatNoPageNeeds() {
    let trial = TemplateTrial("{{> used}}", ["used": "", "spare": "{{> deeper}}", "deeper": ""])

    #expect(trial.diagnostics.map(\.code) == [.unusedTemplate, .unusedTemplate])
    #expect(
      trial.diagnostics.map(\.position.file)
        == ["Templates/deeper.html", "Templates/spare.html"])
    #expect(trial.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(trial.isLoaded)
  }

  @Test func refusesPartialsThatBringInThemselves() {
    let outer = MarkedText("①{{> inner}}")
    let inner = MarkedText("{{#yes}}①{{<outer}}{{/outer}}{{/yes}}")

    let trial = TemplateTrial("{{> outer}}", ["outer": outer.text, "inner": inner.text])

    #expect(trial.diagnostics.map(\.code) == [.recursivePartial, .recursivePartial])
    #expect(
      trial.diagnostics.map(\.position) == [
        inner.position("①", in: "Templates/inner.html"),
        outer.position("①", in: "Templates/outer.html"),
      ])
    #expect(!trial.isLoaded)
  }

  @Test func acceptsTheSamePartialTwice() {
    let trial = TemplateTrial("{{> a}}{{> b}}", ["a": "{{> b}}", "b": "x"])

    #expect(trial.diagnostics.isEmpty)
    #expect(trial.output == "xx")
  }

  @Test func insertsTheAddressOfAnAsset() {
    let trial = TemplateTrial("<link href=\"{{asset style.css}}\">{{asset  a&b.js }}")

    #expect(trial.output == "<link href=\"assets/style.3f2a.css\">assets/a&amp;b.js")
  }

  @Test func checksReferencesOfTemplatesThatCannotBeRead() {
    let trial = TemplateTrial("{{#yes}}{{> haed}}{{> head}}", ["head": ""])

    #expect(trial.diagnostics.map(\.code) == [.templateSyntax, .unknownPartial])
  }
}
