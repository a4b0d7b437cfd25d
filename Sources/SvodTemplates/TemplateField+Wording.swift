extension TemplateField.Kind {
  /// What findings and `svod help templates` call it.
  var noun: String {
    switch self {
    case .text: "текст"
    case .fragment: "готовая разметка"
    case .flag: "признак"
    case .record: "группа имён"
    case .list: "список"
    }
  }

  /// The names inside, where there are any.
  var shape: TemplateShape? {
    switch self {
    case .text, .fragment, .flag: nil
    case .record(let shape), .list(let shape): shape
    }
  }
}

extension TemplateField {
  /// How a template shows the field.
  var example: String {
    switch kind {
    case .text: "{{\(name)}}"
    case .fragment: "{{{\(name)}}}"
    case .flag, .record, .list: "{{#\(name)}}…{{/\(name)}}"
    }
  }
}
