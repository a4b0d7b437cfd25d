import ArgumentParser
import Foundation
import SvodDiagnostics
import SvodPublication
import SvodPublishing

/// `svod export`: parts of the section as files for other sites.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Сделать из раздела файл для другого сайта.",
    subcommands: [ExportOrganizationCommand.self])
}

/// `svod export organization`: an organization's page as one file that needs no other.
struct ExportOrganizationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organization",
    abstract: "Страница организации одним файлом HTML, для её собственного сайта.",
    discussion: """
      В файле всё, что нужно для показа и печати: стили внутри, скриптов нет, ссылки ведут на раздел по
      адресу address из section.yml. Показано то же, что на публичной странице; скрытого нет.
      svod export organization berezovskaya --output shkola.html
      """)

  @Argument(help: ArgumentHelp("id организации.", valueName: "организация"))
  var organization: String

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp(
      "Файл, в который записать страницу.",
      discussion:
        "Если не указан — <id>.html. Прежняя такая страница заменяется, другой файл — нет.",
      valueName: "файл"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Папка с разделом, который уже опубликован: что в нём показано, остаётся известным.",
      valueName: "папка"))
  var previous: String?

  func validate() throws {
    guard project.audience == .publicReaders else {
      throw ValidationError("Для сайта организации делают только публичную страницу.")
    }
  }

  func run() async throws {
    let console = Console()
    try await console.reportingFailures { try export(console) }
  }

  private func export(_ console: Console) throws {
    let path = output ?? "\(organization).html"
    let file = try ExportFile(at: path)
    let checked = try CheckedSection(
      reading: project.folders(output: path), asOf: project.asOf, for: .publicReaders,
      after: try previous.map(PreviousPublication.init(at:)))
    guard let source = checked.source, checked.isPublishable(strict: false) else {
      console.write(checked.diagnostics.filter { $0.severity == .error })
      console.say("Страница не сделана: \(checked.summary)")
      throw ExitCode(1)
    }
    do {
      let page = try StandalonePage(of: organization, in: source)
      try file.write(page.bytes)
      console.say("Страница записана в «\(path)», \((page.bytes.count + 500) / 1000) КБ")
    } catch let mistake as StandalonePageMistake {
      console.say("Ошибка: \(mistake.words)")
      throw ExitCode(64)
    }
  }
}

extension StandalonePageMistake {
  /// The mistake in the words of a user who has to do something about it.
  fileprivate var words: String {
    switch self {
    case .unknown(let id, let nearest):
      "нет организации «\(id)»; "
        + (nearest.map { "возможно, имелось в виду «\($0)»" }
          ?? "укажите id из таблицы organizations.csv")
    case .withoutPage(let id): "у организации «\(id)» в разделе нет страницы ни за один год"
    }
  }
}
