import ArgumentParser
import Foundation
import SvodDiagnostics
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

  @Option(
    help: ArgumentHelp(
      "Вид замечаний: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "вид"))
  var format = Format.text

  @Option(
    help: ArgumentHelp("Записать замечания таблицей для Excel.", valueName: "Замечания.csv"))
  var table: String?

  func run() async throws {
    let console = Console()
    try await console.reportingFailures {
      let folders = project.folders(output: "")
      let checked = try CheckedSection(reading: folders, asOf: project.asOf)
      switch format {
      case .text: console.write(checked.diagnostics)
      case .json: console.print(DiagnosticReport.json(checked.diagnostics))
      }
      if let table {
        let bytes = Data(FindingsTable(of: checked.diagnostics).bytes)
        try bytes.write(to: URL(filePath: table))
        console.say("Замечания записаны в файл «\(table)»")
      }
      console.say("Проверка закончена: \(checked.summary)")
      guard checked.isPublishable(strict: strict) else { throw ExitCode(1) }
    }
  }
}
