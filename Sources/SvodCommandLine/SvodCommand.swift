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
      ExplainCommand.self, ExportCommand.self,
    ])

  /// The names of its commands, `help` among them.
  static let names =
    ["help"] + configuration.subcommands.compactMap { $0.configuration.commandName }

  package init() {}

  /// Does what a command line asks for.
  ///
  /// - Parameter arguments: the command line without the program's name.
  /// - Returns: the exit code; what is to be said is said already.
  package static func answer(_ arguments: [String]) async -> Int32 {
    if let code = HelpTopic.answer(arguments) { return code }
    do {
      var command = try parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return 0
    } catch {
      return answer(error)
    }
  }

  private static func answer(_ error: any Error) -> Int32 {
    let code = exitCode(for: error)
    let words = RussianUsage(fullMessage(for: error)).text
    if code.isSuccess {
      Console().print(words)
    } else if !words.isEmpty {
      Console().say(words)
    }
    return code.rawValue
  }
}
