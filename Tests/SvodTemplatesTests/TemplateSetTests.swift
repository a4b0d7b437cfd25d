import SvodDiagnostics
import SvodTemplates
import Testing

struct TemplateSetTests {
  @Test func addsToWhatTheOutputAlreadyHolds() throws {
    var log = DiagnosticLog()
    let files = [TemplateFile(name: "Views/page.html", text: "{{subject}}")]
    let templates = try #require(
      TemplateSet.load(files: files, assets: [:], pages: [.sample], folder: "Views", log: &log))
    var output = Array("one ".utf8)

    templates.render("page", .sample, into: &output)
    templates.render("page", .sample, into: &output)

    #expect(String(decoding: output, as: UTF8.self) == "one worldworld")
    #expect(log.isEmpty)
  }

  @Test func loadsWhereTheLogHoldsErrorsOfOthers() {
    var log = DiagnosticLog()
    log.report(Diagnostic(.badNumber, .error, at: FilePosition(file: "a.csv"), "Не число"))

    let templates = TemplateSet.load(
      files: [TemplateFile(name: "Templates/page.html", text: "")], assets: [:],
      pages: [.sample], log: &log)

    #expect(templates != nil)
  }

  @Test func reportsAlikeWhateverTheOrderOfFiles() {
    let files = [
      TemplateFile(name: "Templates/page.html", text: "{{> a}}{{> b}}{{nothing}}"),
      TemplateFile(name: "Templates/a.html", text: "{{> b}}{{unknown}}"),
      TemplateFile(name: "Templates/b.html", text: "{{#yes}}"),
    ]
    var first = DiagnosticLog()
    var second = DiagnosticLog()

    _ = TemplateSet.load(files: files, assets: [:], pages: [.sample], log: &first)
    _ = TemplateSet.load(files: files.reversed(), assets: [:], pages: [.sample], log: &second)

    #expect(first.diagnostics == second.diagnostics)
    #expect(first.diagnostics.count == 3)
  }

  /// Ten times the rows cost ten times the work, or some more on a busy machine; work that grows
  /// with the square would cost a hundred times as much.
  @Test func rendersLongListsInLinearTime() throws {
    let clock = ContinuousClock()
    let text = "{{#items}}<li>{{number}} {{subject}}{{#parts}}{{letter}}{{/parts}}</li>{{/items}}"
    var log = DiagnosticLog()
    let templates = try #require(
      TemplateSet.load(
        files: [TemplateFile(name: "Templates/page.html", text: text)], assets: [:],
        pages: [.sample], log: &log))

    let times = [1000, 10_000].map { count in
      var page = TemplateRecord.sample
      page["items"] = .list(Array(repeating: .item("<", parts: "ab"), count: count))
      let measured = (1...7).map { _ in
        var output: [UInt8] = []
        let time = clock.measure { templates.render("page", page, into: &output) }
        #expect(output.count == count * "<li>&lt; worldab</li>".utf8.count)
        return time
      }
      return measured.min() ?? .zero
    }

    #expect(times[1] < times[0] * 60)
  }
}
