package import SvodDiagnostics
import Yams

extension YAMLNode {
  /// The most nodes that aliases may add to a file.
  static let repeatedNodeLimit = 10_000

  /// Reads a YAML file, or the head of an act, into a tree; nil when the text is no YAML.
  ///
  /// - Parameters:
  ///   - source: the text; an empty one is an absent node.
  ///   - log: gets `yaml-syntax` and, for every key that its mapping has already, `duplicate-key`;
  ///     of such keys the first one's value is kept.
  package init?(parsing source: SourceText, log: inout DiagnosticLog) {
    let places = YAMLPlaces(of: source)
    if let offset = YAMLDepth.firstExcess(in: source.bytes) {
      log.report(.nestedTooDeep(at: places.lines.position(atByte: offset)))
      return nil
    }
    do {
      let composition = try YAMLComposition(of: source.text, places: places)
      guard let root = composition.root else {
        self = .absent(at: places.lines.position(atByte: 0))
        return
      }
      var builder = YAMLTreeBuilder(places: places, renamedKeys: composition.renamedKeys)
      self = try builder.node(root, key: nil)
      for finding in builder.findings { log.report(finding) }
    } catch let error as YamlError {
      log.report(YAMLSyntaxFault(error, places: places).diagnostic)
      return nil
    } catch let error as YAMLTreeBuilder.TooManyNodes {
      log.report(.tooManyAliases(at: error.position))
      return nil
    } catch {
      preconditionFailure("Yams threw what it does not declare: \(error)")
    }
  }

  private static func absent(at position: FilePosition) -> YAMLNode {
    let scalar = YAMLScalar(text: "", position: position, isQuoted: false)
    return YAMLNode(content: .scalar(scalar), position: position, key: nil)
  }
}

extension Diagnostic {
  fileprivate static func tooManyAliases(at position: FilePosition) -> Self {
    Diagnostic(
      .yamlSyntax, .error, at: position,
      "Повторы через «*» раскрываются больше чем в \(YAMLNode.repeatedNodeLimit) значений",
      hint: "Уберите повторы вида «*имя» внутри повторов")
  }
}
