import SvodDiagnostics
import SvodRendering
import SvodTemplates

/// What `svod help` explains besides commands.
enum HelpTopic: String, CaseIterable, Sendable {
  case templates
  case format

  /// Prints a topic if the arguments ask for one, or says that there is no such topic.
  ///
  /// - Parameter arguments: the command line without the program's name.
  /// - Returns: the exit code; nil where the arguments are a command's.
  static func answer(_ arguments: [String]) -> Int32? {
    guard arguments.count == 2, arguments[0] == "help" else { return nil }
    let name = arguments[1]
    if let topic = HelpTopic(rawValue: name) {
      Console().print(topic.text)
      return 0
    }
    if name.hasPrefix("-") || SvodCommand.names.contains(name) { return nil }
    let known = allCases.map(\.rawValue).sorted() + SvodCommand.names.dropFirst()
    let advice = nearestName(to: name, among: known).map { "возможно, имелось в виду «\($0)»" }
    Console().say(
      "Нет раздела справки «\(name)»; "
        + (advice ?? "есть " + known.joined(separator: ", ")))
    return 64
  }

  private var text: String {
    switch self {
    case .templates: TemplateReference(PageRenderer.declarations).text
    case .format: ContentReference.text
    }
  }
}
