import ArgumentParser
import SvodCommandLine

@main
enum Svod {
  static func main() async {
    if HelpTopic.answer(Array(CommandLine.arguments.dropFirst())) { return }
    await SvodCommand.main()
  }
}
