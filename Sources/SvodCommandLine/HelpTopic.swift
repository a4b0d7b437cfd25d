import SvodRendering
import SvodTemplates

/// What `svod help` explains besides commands.
package enum HelpTopic: String, CaseIterable, Sendable {
  case templates
  case format

  /// Prints a topic if the arguments ask for one.
  ///
  /// - Parameter arguments: the command line without the program's name.
  /// - Returns: whether they did.
  package static func answer(_ arguments: [String]) -> Bool {
    guard arguments.count == 2, arguments[0] == "help",
      let topic = HelpTopic(rawValue: arguments[1])
    else { return false }
    Console().print(topic.text)
    return true
  }

  private var text: String {
    switch self {
    case .templates: TemplateReference(PageRenderer.declarations).text
    case .format: ContentReference.text
    }
  }
}
