import ArgumentParser
import SvodNumbers
import SvodPublishing

/// Where the section lies; the same for every command.
struct FolderOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Папка с данными и текстами раздела.", valueName: "папка"))
  var content = "Content"

  @Option(help: ArgumentHelp("Папка с шаблонами страниц.", valueName: "папка"))
  var templates = "Templates"

  func folders(output: String) -> ProjectFolders {
    ProjectFolders(content: content, templates: templates, output: output)
  }
}

/// The section and the day for which it is made, as everything that publishes takes them.
struct ProjectOptions: ParsableArguments {
  @OptionGroup private var place: FolderOptions

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Дата, на которую составлен раздел: 2022-05-16.", valueName: "дата"))
  var asOf: CalendarDate?

  var content: String { place.content }

  var templates: String { place.templates }

  func folders(output: String) -> ProjectFolders { place.folders(output: output) }
}

extension CalendarDate: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(parsing: argument)
  }
}
