package import ArgumentParser

/// `svod`: the list of its commands.
package struct SvodCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "svod",
    abstract: "Раздел «Мониторинг и оценка» из папки данных и документов.",
    discussion: """
      Ещё: svod help templates — что страницы дают шаблонам,
           svod help format — что пишет автор в папке Content.
      Завершение: 0 — готово, 1 — есть ошибки в содержании, 2 — отказ системы, 64 — неверный вызов.
      """,
    subcommands: [
      BuildCommand.self, PreviewCommand.self, CheckCommand.self, PublishCommand.self,
    ])

  package init() {}
}
