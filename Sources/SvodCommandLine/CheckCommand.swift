import ArgumentParser
import SvodDiagnostics
import SvodLinkSurvey
import SvodPublishing

/// `svod check`: everything that `build` does but writing.
struct CheckCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Проверить данные, тексты и шаблоны.")

  @OptionGroup var project: ProjectOptions

  @Flag(help: "Считать предупреждения ошибками.")
  var strict = false

  @Flag(
    help: ArgumentHelp(
      "Открыть по сети все ссылки на другие сайты и опубликованный лист для эксперта."))
  var links = false

  @Option(
    help: ArgumentHelp(
      "Вид замечаний: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "вид"))
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "Записать замечания таблицей для Excel; прежняя таблица замечаний заменяется.",
      valueName: "Замечания.csv"))
  var table: String?

  func validate() throws {
    do {
      _ = try file()
    } catch let failure as FindingsFileFailure {
      throw ValidationError("Таблица замечаний не будет записана: \(failure.words).")
    }
  }

  /// Where the table of findings goes, if one is asked for.
  private func file() throws -> FindingsFile? {
    try table.map { try FindingsFile(at: $0, beside: project.folders(output: "")) }
  }

  /// The section with the links that lead nowhere; the only thing here that goes out.
  private func askingTheWeb(_ checked: CheckedSection, _ console: Console) async -> CheckedSection {
    let survey = LinkSurvey(of: checked.source?.outsideLinks ?? [])
    console.say("Открываются страницы по ссылкам: \(survey.pageCount)")
    return checked.adding(await survey.findings(asking: WebPage.answer))
  }

  func run() async throws {
    let console = Console()
    try await console.reportingFailures {
      let folders = project.folders(output: "")
      let file = try file()
      let read = try CheckedSection(
        reading: folders, asOf: project.asOf, for: project.audience)
      let checked = links ? await askingTheWeb(read, console) : read
      switch format {
      case .text:
        console.write(checked.diagnostics)
        for line in DiagnosticReport.totals(of: checked) { console.say(line) }
      case .json:
        console.print(DiagnosticReport.json(checked.diagnostics, accepted: checked.accepted))
      }
      if let file {
        try file.write(FindingsTable(of: checked.diagnostics))
        console.say("Замечания записаны в файл «\(file.path)»")
      }
      console.say("Проверка закончена: \(checked.verdict(strict: strict))")
      guard checked.isPublishable(strict: strict) else { throw ExitCode(1) }
    }
  }
}
