import ArgumentParser
import Foundation
import SvodDiagnostics
import SvodPublication
import SvodPublishing

/// `svod build`: reads, checks, and publishes into a directory in one step.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Построить раздел.",
    discussion: "Пока в содержании есть ошибки, прежний раздел остаётся как был.")

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp(
      "Папка, в которую строится раздел; прежний раздел в ней заменяется целиком, имена с точки "
        + "остаются.",
      discussion:
        "Если не указана — Site, внутреннее издание — Site-working-group. Папка, в которой "
        + "лежит не раздел или другое издание, без --force не трогается.",
      valueName: "папка"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Папка с разделом, который уже опубликован.",
      discussion: "Что в нём показано, остаётся известным: опоздавшие сведения и исправления не "
        + "выдадут скрытых значений. Команда publish смотрит на опубликованное сама.",
      valueName: "папка"))
  var previous: String?

  @Flag(help: "Считать предупреждения ошибками.")
  var strict = false

  @Flag(
    help: ArgumentHelp(
      "Заменить папку, в которой лежит не раздел или другое издание.",
      discussion: "Всё, что в ней есть, кроме имён с точки, будет удалено."))
  var force = false

  func validate() throws {
    try project.refuseReplacingSources(by: place)
  }

  /// Each edition has a folder of its own.
  private var place: String {
    if let output { return output }
    return switch project.audience {
    case .publicReaders: "Site"
    case .workingGroup: "Site-working-group"
    }
  }

  func run() async throws {
    let console = Console()
    try await console.reportingFailures {
      try await build(console)
    }
  }

  private func build(_ console: Console) async throws {
    let folders = project.folders(output: place)
    let checked = try CheckedSection(
      reading: folders, asOf: project.asOf, for: project.audience,
      after: try previous.map(PreviousPublication.init(at:)))
    console.write(checked.diagnostics)
    guard let source = checked.source, checked.isPublishable(strict: strict) else {
      console.say("Раздел не построен: \(checked.verdict(strict: strict))")
      throw ExitCode(1)
    }
    let build = SiteBuild(of: source, workerCount: ProcessInfo.processInfo.activeProcessorCount)
    let progress = ProgressLine(console: console, total: source.pageCount)
    let report = try await build.publish(to: place, replacingAnything: force) {
      progress.show($0)
    }
    progress.finish()
    if let remark = report.remark { console.say("Не удалось убрать прежнюю папку: \(remark)") }
    let edition = source.isInternal ? "Внутреннее издание построено" : "Раздел построен"
    console.say("\(edition): \(report.words) в папке «\(place)»; \(checked.summary)")
  }
}
