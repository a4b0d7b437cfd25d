import ArgumentParser
import SvodDirectory
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

  /// Stops a call that would replace the section's own sources by the finished section.
  func refuseReplacingSources(by output: String) throws {
    for source in [content, templates]
    where (try? SiteDirectory(path: output).holds(source)) == true {
      throw ValidationError(
        "Папка «\(output)» содержит «\(source)»: раздел заменил бы её целиком. "
          + "Укажите другую папку.")
    }
  }
}

extension CalendarDate: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(parsing: argument)
  }
}
