package import SvodDiagnostics

/// Typed reading: what is of another type is reported as `wrong-type`, and nil is returned.
extension YAMLNode {
  /// The node's text with its place, as written.
  package func scalar(log: inout DiagnosticLog) -> YAMLScalar? {
    if case .scalar(let scalar) = content, !isAbsent { return scalar }
    log.report(.wrongType(of: self, expected: "текстом"))
    return nil
  }

  /// The node's text, as written.
  package func text(log: inout DiagnosticLog) -> String? { scalar(log: &log)?.text }

  /// A whole number in digits, with or without a minus.
  package func wholeNumber(log: inout DiagnosticLog) -> Int? {
    if case .scalar(let scalar) = content, let number = Int(digits: scalar.text) { return number }
    log.report(.wrongType(of: self, expected: "целым числом", example: "5"))
    return nil
  }

  /// An answer: `true`, `да`, `yes`, or `false`, `нет`, `no`, in any case.
  package func flag(log: inout DiagnosticLog) -> Bool? {
    if case .scalar(let scalar) = content {
      switch scalar.text.lowercased() {
      case "true", "да", "yes": return true
      case "false", "нет", "no": return false
      default: break
      }
    }
    log.report(.wrongType(of: self, expected: "ответом «true» или «false»", example: "true"))
    return nil
  }

  /// How a list of one item may be written.
  package enum SingleItem: Sendable {
    /// In brackets or after a dash, as every list.
    case inList
    /// As the item alone too: `applies-to: school`.
    case alone
  }

  /// The items of a list; an absent node has none.
  package func items(
    single: SingleItem = .inList, log: inout DiagnosticLog
  ) -> [YAMLNode]? {
    switch content {
    case .sequence(let items): return items
    case .scalar where isAbsent: return []
    case .scalar where single == .alone: return [self]
    case .scalar(let scalar):
      log.report(.wrongType(of: self, expected: "списком", example: "[\(scalar.text)]"))
      return nil
    case .mapping:
      log.report(.wrongType(of: self, expected: "списком"))
      return nil
    }
  }

  /// The texts of a list with their places; an item that is no text is reported and left out.
  package func scalars(
    single: SingleItem = .inList, log: inout DiagnosticLog
  ) -> [YAMLScalar]? {
    items(single: single, log: &log)?.compactMap { $0.scalar(log: &log) }
  }

  /// The texts of a list; an item that is no text is reported and left out.
  package func texts(single: SingleItem = .inList, log: inout DiagnosticLog) -> [String]? {
    scalars(single: single, log: &log)?.map(\.text)
  }

  /// The keys and values of a mapping whose keys are free; an absent node has none.
  package func entries(log: inout DiagnosticLog) -> [Entry]? {
    switch content {
    case .mapping(let entries): return entries
    case .scalar where isAbsent: return []
    case .scalar, .sequence:
      log.report(.wrongType(of: self, expected: "набором ключей"))
      return nil
    }
  }

  /// One of an enum's raw values; another text is reported as `unknown-value`.
  package func choice<Value: RawRepresentable<String> & CaseIterable>(
    of type: Value.Type = Value.self, log: inout DiagnosticLog
  ) -> Value? {
    guard let scalar = scalar(log: &log) else { return nil }
    if let value = Value(rawValue: scalar.text) { return value }
    log.report(.unknownValue(scalar, key: key, known: Value.allCases.map(\.rawValue)))
    return nil
  }

  /// One of an enum's raw values for every item of a list; other texts are left out.
  package func choices<Value: RawRepresentable<String> & CaseIterable>(
    of type: Value.Type = Value.self, single: SingleItem = .inList, log: inout DiagnosticLog
  ) -> [Value]? {
    items(single: single, log: &log)?.compactMap { $0.choice(of: type, log: &log) }
  }
}

extension Int {
  /// A number in ASCII digits with or without a minus; no plus, no grouping, no blanks.
  fileprivate init?(digits text: String) {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    self.init(text)
  }
}

extension Diagnostic {
  fileprivate static func wrongType(
    of node: YAMLNode, expected: String, example: String? = nil
  ) -> Self {
    let subject = node.key.map { "Значение ключа «\($0)»" } ?? "Содержание файла"
    let written: (text: String?, name: String) =
      switch node.content {
      case .scalar where node.isAbsent: (nil, "ничего не указано")
      case .scalar(let scalar): (scalar.text, "указано «\(excerpt(scalar.text))»")
      case .sequence: (nil, "указан список")
      case .mapping: (nil, "указан набор ключей")
      }
    return Diagnostic(
      .wrongType, .error, at: node.position,
      "\(subject) должно быть \(expected), а \(written.name)", text: written.text,
      hint: hint(for: written.text), example: example)
  }

  private static func hint(for text: String?) -> String {
    let isTightKey = text?.contains { $0 == ":" } ?? false
    return isTightKey
      ? "Исправьте значение; после ключа и двоеточия нужен пробел" : "Исправьте значение"
  }

  private static func excerpt(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(59) + "…"
  }

  fileprivate static func unknownValue(
    _ scalar: YAMLScalar, key: String?, known: [String]
  ) -> Self {
    let owner = key.map { " ключа «\($0)»" } ?? ""
    let list = known.joined(separator: ", ")
    return Diagnostic(
      .unknownValue, .error, at: scalar.position,
      "Неизвестное значение\(owner): «\(excerpt(scalar.text))»", text: scalar.text,
      hint: nearestName(to: scalar.text, among: known).map {
        "Возможно, имелось в виду «\($0)»; известны \(list)"
      } ?? "Укажите одно из известных значений: \(list)")
  }
}
