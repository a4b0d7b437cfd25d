import ArgumentParser
import SvodDirectory
import SvodNumbers
import SvodPublication
import SvodPublishing

/// What the section is made of and for whom; the same for every command.
struct ContentOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Папка с данными и текстами раздела.", valueName: "папка"))
  var content = "Content"

  @Option(
    help: ArgumentHelp(
      "Для кого раздел.",
      discussion: "working-group — внутреннее издание для рабочей группы: показано и то, что "
        + "закрыто ключом visibility; каждая страница отмечена.",
      valueName: "издание"))
  var audience = Audience.publicReaders
}

/// Where the section lies, with its templates.
struct FolderOptions: ParsableArguments {
  @OptionGroup private var source: ContentOptions

  @Option(help: ArgumentHelp("Папка с шаблонами страниц.", valueName: "папка"))
  var templates = "Templates"

  var content: String { source.content }

  var audience: Audience { source.audience }

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

  var audience: Audience { place.audience }

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

extension Audience: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(parsing: argument)
  }
}
