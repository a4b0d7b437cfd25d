import ArgumentParser
import SvodNumbers
import SvodPublishing

/// Where the section lies; the same for every command.
struct ProjectOptions: ParsableArguments {
  @Option(help: "Папка с данными и текстами раздела.")
  var content = "Content"

  @Option(help: "Папка с шаблонами страниц.")
  var templates = "Templates"

  @Option(name: .customLong("as-of"), help: "Дата, на которую составлен раздел: 2022-05-16.")
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
