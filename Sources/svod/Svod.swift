import Foundation
import SvodCommandLine

@main
enum Svod {
  static func main() async {
    exit(await SvodCommand.answer(Array(CommandLine.arguments.dropFirst())))
  }
}
