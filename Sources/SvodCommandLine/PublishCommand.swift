import ArgumentParser
import Foundation
import SvodDiagnostics
import SvodLedger
import SvodPublication
import SvodPublishing

/// `svod publish`: checks everything that can be checked, compares with what is public, and
/// switches in one step.
struct PublishCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Опубликовать раздел и показать, что изменилось.",
    discussion: """
      Раздел строится рядом, проверяются все внутренние ссылки и прежние адреса, и только потом он
      разом встаёт на место опубликованного. Ошибка или отказ на любом шаге оставляет папку как была;
      если ничего не изменилось, она не трогается. Имена с точки в самой папке раздела остаются; внутри
      её папок не остаётся ничего, кроме раздела.
      На сервер раздел уходит программой rsync: сначала всё проверяется, потом новые страницы
      встают на место вместе. Обрыв связи в этот миг может оставить часть страниц прежними: тогда
      повторите команду.
      """)

  @OptionGroup var project: ProjectOptions

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "Папка веб-сервера или общая папка; на другом компьютере — user@host:path.",
      valueName: "папка"))
  var place: PublicationPlace

  @Flag(
    name: .customLong("internal"),
    help: ArgumentHelp(
      "Опубликовать внутреннее издание: место закрыто от посторонних.",
      discussion: "Без этого ключа издание для рабочей группы не публикуется."))
  var isForClosedPlace = false

  @Flag(help: "Считать предупреждения ошибками.")
  var strict = false

  @Flag(
    help: ArgumentHelp(
      "Заменить папку, в которой лежит не раздел или другое издание.",
      discussion: "Всё, что в ней есть, кроме имён с точки в самой папке, будет удалено; прежних "
        + "адресов, с которыми можно сравнить, в ней нет."))
  var force = false

  @Option(
    name: .customLong("retire"),
    help: ArgumentHelp(
      "Убрать адрес, опубликованный по ошибке; можно несколько раз.",
      discussion: "Страница /dokumenty/plan/, место в ней /dokumenty/plan/#p-2 или место на всех "
        + "страницах, где оно было: #grade4-basic.",
      valueName: "адрес"))
  var retired: [String] = []

  @Option(
    help: ArgumentHelp(
      "Вид отчёта: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "вид"))
  var format = Format.text

  func validate() throws {
    switch (project.audience, isForClosedPlace) {
    case (.workingGroup, false):
      throw ValidationError(
        "Внутреннее издание не публикуется. Постройте его: svod build --audience working-group; "
          + "если место закрыто от посторонних, добавьте --internal.")
    case (.publicReaders, true):
      throw ValidationError(
        "Ключ --internal пишут только вместе с --audience working-group.")
    case (.publicReaders, false), (.workingGroup, true): break
    }
    if case .folder(let path) = place { try project.refuseReplacingSources(by: path) }
  }

  func run() async throws {
    let console = Console()
    try await console.reportingFailures {
      try await publish(console)
    }
  }

  private func publish(_ console: Console) async throws {
    let folders = project.folders(output: "")
    let checked = try CheckedSection(
      reading: folders, asOf: project.asOf, for: project.audience,
      after: try PreviousPublication(replacedAt: place))
    console.write(checked.diagnostics)
    guard let source = checked.source, checked.isPublishable(strict: strict) else {
      console.say("Раздел не опубликован: \(checked.verdict(strict: strict))")
      throw ExitCode(1)
    }
    let publication = SectionPublication(
      of: source, from: folders, workerCount: ProcessInfo.processInfo.activeProcessorCount,
      retired: RetiredAddresses(retired), replacesAnything: force)
    let progress = ProgressLine(console: console, total: source.pageCount)
    var log = DiagnosticLog()
    let outcome = try await publication.publish(to: place, log: &log) { progress.show($0) }
    progress.finish()
    console.write(log.diagnostics)
    try report(outcome, source.revisions, to: console, findings: log.diagnostics.count)
  }

  private func report(
    _ outcome: SectionPublication.Outcome, _ revisions: FigureRevisions?, to console: Console,
    findings: Int
  ) throws {
    switch outcome {
    case .stopped:
      console.say("Раздел не опубликован, прежний остался как был: ошибок: \(findings)")
      throw ExitCode(1)
    case .unchanged(let changes):
      write(changes, to: console)
      console.say("Раздел в «\(place)» не тронут")
    case .published(let changes, let report):
      write(changes, to: console)
      if let words = revisions?.words { console.say(words) }
      if let remark = report.remark { console.say("Не удалось убрать прежнюю папку: \(remark)") }
      console.say("Раздел опубликован: \(report.words) в «\(place)»")
    }
  }

  private func write(_ changes: PublicationChanges, to console: Console) {
    switch format {
    case .text: console.print(ChangesReport.text(changes))
    case .json: console.print(ChangesReport.json(changes))
    }
  }
}

extension PublicationPlace: ExpressibleByArgument, CustomStringConvertible {
  package init?(argument: String) {
    self.init(argument)
  }

  package var description: String {
    switch self {
    case .folder(let path): path
    case .remote(let place): "\(place)"
    }
  }
}
