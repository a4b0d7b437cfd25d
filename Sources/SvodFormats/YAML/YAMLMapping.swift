package import SvodDiagnostics

/// The keys that a mapping may have, as an enum whose raw values are the keys as written.
///
///     enum Key: String, YAMLKey { case title, appliesTo = "applies-to" }
package protocol YAMLKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// A value that may be typed behind the key wherever it stands; nil where that depends.
  var example: String? { get }
}

extension YAMLKey {
  package var example: String? { nil }
}

/// A mapping whose keys are known: an enum lists them, so that none can be misspelt or forgotten.
///
///     guard let keys = YAMLMapping<Key>(node, log: &log) else { return nil }
///     title = keys.required(.title, log: &log)?.text(log: &log)
///     scope = keys[.appliesTo]?.texts(log: &log) ?? []
package struct YAMLMapping<Key: YAMLKey>: Sendable {
  /// Where the mapping begins: at its first key.
  package let position: FilePosition
  private let entries: [Key: YAMLNode.Entry]
  /// Keys that were most probably meant by unknown ones, which are reported.
  private let misspelt: Set<String>

  /// Takes a mapping's keys; nil when the node is text or a list.
  ///
  /// - Parameters:
  ///   - node: a mapping; an absent node is one without keys.
  ///   - log: gets `wrong-type` and, for every key that `Key` does not list, `unknown-key`.
  package init?(_ node: YAMLNode, log: inout DiagnosticLog) {
    guard let written = node.entries(log: &log) else { return nil }
    var entries: [Key: YAMLNode.Entry] = [:]
    var misspelt: Set<String> = []
    for entry in written {
      if let key = Key(rawValue: entry.key.text) {
        entries[key] = entry
      } else {
        let known = Key.allCases.map(\.rawValue)
        let nearest = nearestName(to: entry.key.text, among: known)
        nearest.map { _ = misspelt.insert($0) }
        log.report(.unknownKey(entry.key, nearest: nearest, known: known))
      }
    }
    self.misspelt = misspelt
    self.entries = entries
    position = node.position
  }

  /// The value of a key; nil when the key is not given, or nothing stands behind it.
  package subscript(key: Key) -> YAMLNode? {
    guard let value = entries[key]?.value, !value.isAbsent else { return nil }
    return value
  }

  /// The value of a key that must be given; without it `missing-key` is reported, unless an unknown
  /// key was meant for it, which is reported already.
  package func required(_ key: Key, log: inout DiagnosticLog) -> YAMLNode? {
    if let value = self[key] { return value }
    if let entry = entries[key] {
      log.report(.emptyKey(entry.key))
    } else if !misspelt.contains(key.rawValue) {
      log.report(.missingKey(key, at: position))
    }
    return nil
  }

  /// The place of a key itself; nil when it is not given.
  package func position(of key: Key) -> FilePosition? { entries[key]?.key.position }
}

extension Diagnostic {
  fileprivate static func unknownKey(
    _ key: YAMLScalar, nearest: String?, known: [String]
  ) -> Self {
    Diagnostic(
      .unknownKey, .error, at: key.position, "Неизвестный ключ «\(key.text)»", text: key.text,
      hint: nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Укажите один из известных ключей: \(known.joined(separator: ", "))")
  }

  fileprivate static func missingKey(_ key: some YAMLKey, at position: FilePosition) -> Self {
    let name = key.rawValue
    return Diagnostic(
      .missingKey, .error, at: position, "Не указан обязательный ключ «\(name)»",
      hint: "Добавьте ключ «\(name)» и его значение",
      example: key.example.map { "\(name): \($0)" })
  }

  fileprivate static func emptyKey(_ key: YAMLScalar) -> Self {
    Diagnostic(
      .missingKey, .error, at: key.position,
      "У обязательного ключа «\(key.text)» нет значения", text: key.text,
      hint: "Укажите значение после двоеточия")
  }
}
