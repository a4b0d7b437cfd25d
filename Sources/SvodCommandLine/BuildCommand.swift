import ArgumentParser
import Foundation
import SvodDiagnostics
import SvodPublishing

/// `svod build`: reads, checks, and publishes into a directory in one step.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Построить раздел.",
    discussion: "Пока в содержании есть ошибки, прежний раздел остаётся как был.")

  @OptionGroup var project: ProjectOptions

  @Option(help: ArgumentHelp("Папка, в которой публикуется раздел.", valueName: "папка"))
  var output = "Site"

  @Flag(help: "Считать предупреждения ошибками.")
  var strict = false

  func validate() throws {
    try project.refuseReplacingSources(by: output)
  }

  func run() async throws {
    let console = Console()
    try await console.reportingFailures {
      let folders = project.folders(output: output)
      let checked = try CheckedSection(reading: folders, asOf: project.asOf)
      console.write(checked.diagnostics)
      guard let source = checked.source, checked.isPublishable(strict: strict) else {
        console.say("Раздел не построен: \(checked.summary)")
        throw ExitCode(1)
      }
      let build = SiteBuild(of: source, workerCount: ProcessInfo.processInfo.activeProcessorCount)
      let progress = ProgressLine(console: console, total: source.pageCount)
      let report = try await build.publish(to: output) { progress.show($0) }
      progress.finish()
      if let remark = report.remark { console.say("Не удалось убрать прежнюю папку: \(remark)") }
      console.say("Раздел построен: \(report.words) в папке «\(output)»; \(checked.summary)")
    }
  }
}
