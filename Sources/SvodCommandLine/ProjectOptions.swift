import ArgumentParser
import SvodNumbers
import SvodPublishing

/// Where the section lies; the same for every command.
struct ProjectOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Папка с данными и текстами раздела.", valueName: "папка"))
  var content = "Content"

  @Option(help: ArgumentHelp("Папка с шаблонами страниц.", valueName: "папка"))
  var templates = "Templates"

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Дата, на которую составлен раздел: 2022-05-16.", valueName: "дата"))
  var asOf: CalendarDate?

  func folders(output: String) -> ProjectFolders {
    ProjectFolders(content: content, templates: templates, output: output)
  }
}

extension CalendarDate: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(parsing: argument)
  }
}
