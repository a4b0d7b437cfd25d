import SvodDiagnostics
import Yams

/// Builds our tree from Yams' one and finds what that lets pass.
struct YAMLTreeBuilder {
  /// Aliases add more nodes than `YAMLNode.repeatedNodeLimit`.
  struct TooManyNodes: Error {
    var position: FilePosition
  }

  private(set) var findings: [Diagnostic] = []
  private let places: YAMLPlaces
  private let renamedKeys: [YAMLComposition.NodeMark: String]
  private var sequences: Set<YAMLComposition.NodeMark> = []
  private var mappings: Set<YAMLComposition.NodeMark> = []
  private var aliasDepth = 0
  private var repeatedNodes = 0

  init(places: YAMLPlaces, renamedKeys: [YAMLComposition.NodeMark: String]) {
    self.places = places
    self.renamedKeys = renamedKeys
  }

  mutating func node(_ node: Node, key: String?) throws -> YAMLNode {
    let position = position(of: node)
    let isAlias = isRepeated(node)
    aliasDepth += isAlias ? 1 : 0
    defer { aliasDepth -= isAlias ? 1 : 0 }
    repeatedNodes += aliasDepth > 0 ? 1 : 0
    guard repeatedNodes <= YAMLNode.repeatedNodeLimit else {
      throw TooManyNodes(position: position)
    }
    return YAMLNode(content: try content(of: node, key: key), position: position, key: key)
  }

  /// Whether a list or a mapping was met before, which only an alias makes happen.
  ///
  /// Yams forgets aliases when it expands them; but no two lists begin at the same place, nor do
  /// two mappings. A repeated scalar adds one node and needs no watching.
  private mutating func isRepeated(_ node: Node) -> Bool {
    guard let mark = node.mark else { return false }
    return switch node {
    case .sequence: !sequences.insert(.init(mark)).inserted
    case .mapping: !mappings.insert(.init(mark)).inserted
    case .scalar, .alias: false
    }
  }

  private mutating func content(of node: Node, key: String?) throws -> YAMLNode.Content {
    switch node {
    case .scalar(let scalar): .scalar(self.scalar(scalar))
    case .sequence(let items): .sequence(try items.map { try self.node($0, key: key) })
    case .mapping(let mapping): .mapping(try entries(of: mapping))
    case .alias: preconditionFailure("Yams expands aliases when it composes")
    }
  }

  private mutating func entries(of mapping: Node.Mapping) throws -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var first: [String: FilePosition] = [:]
    for (keyNode, valueNode) in mapping {
      guard let key = key(keyNode) else { continue }
      let value = try node(valueNode, key: key.text)
      if let earlier = first[key.text] {
        findings.append(.duplicateKey(key, earlier: earlier))
        continue
      }
      first[key.text] = key.position
      if isWithoutColon(valueNode) { findings.append(.keyWithoutValue(key, after: entries.last)) }
      entries.append(.init(key: key, value: value))
    }
    return entries
  }

  private mutating func key(_ node: Node) -> YAMLScalar? {
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      findings.append(.keyIsNoText(at: position(of: node)))
      return nil
    }
    let name = scalar.mark.flatMap { renamedKeys[.init($0)] } ?? scalar.string
    return YAMLScalar(
      text: name, position: position(of: node), isQuoted: self.scalar(scalar).isQuoted)
  }

  /// Whether a value was never written, colon and all: `5` in `{weight: 0,5}`.
  private func isWithoutColon(_ value: Node) -> Bool {
    guard case .scalar(let scalar) = value, scalar.string.isEmpty, scalar.style == .plain,
      let mark = scalar.mark
    else { return false }
    let before = places.source.bytes[..<places.offset(of: mark)]
    let last = before.last { ![.space, .tab, .lineFeed, .return].contains($0) }
    return last != UInt8(ascii: ":")
  }

  private func scalar(_ scalar: Node.Scalar) -> YAMLScalar {
    YAMLScalar(
      text: scalar.string, position: position(of: .scalar(scalar)),
      isQuoted: scalar.style != .plain)
  }

  private func position(of node: Node) -> FilePosition {
    node.mark.map(places.position) ?? places.lines.position(atByte: 0)
  }
}

extension Diagnostic {
  fileprivate static func duplicateKey(_ key: YAMLScalar, earlier: FilePosition) -> Self {
    Diagnostic(
      .duplicateKey, .error, at: key.position, "Ключ «\(key.text)» указан дважды",
      text: key.text, hint: "Оставьте одно из двух значений",
      notes: [.init(at: earlier, "Впервые ключ «\(key.text)» указан здесь")])
  }

  fileprivate static func keyIsNoText(at position: FilePosition) -> Self {
    Diagnostic(
      .yamlSyntax, .error, at: position, "Перед двоеточием нет названия ключа",
      hint: "Укажите название ключа; значение, в котором есть скобки или двоеточие, "
        + "возьмите в кавычки")
  }

  fileprivate static func keyWithoutValue(_ key: YAMLScalar, after entry: YAMLNode.Entry?) -> Self {
    let isNumber = key.text.allSatisfy(\.isNumber)
    if isNumber, let entry, case .scalar(let value) = entry.value.content {
      return Diagnostic(
        .yamlSyntax, .error, at: key.position,
        "Запятая в «\(value.text),\(key.text)» разделила число на две записи", text: key.text,
        hint: "Возьмите число в кавычки или пишите его с точкой",
        example: "\(entry.key.text): \"\(value.text),\(key.text)\"")
    }
    return Diagnostic(
      .yamlSyntax, .error, at: key.position, "У ключа «\(key.text)» нет двоеточия и значения",
      text: key.text,
      hint: "Добавьте двоеточие и значение, а текст с запятой возьмите в кавычки")
  }
}
