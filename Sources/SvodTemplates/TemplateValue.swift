/// What a page puts under one of its names; the cases are those of `TemplateField.Kind`.
package enum TemplateValue: Sendable, Equatable {
  case text(String)
  /// UTF-8 bytes of well-formed HTML; nothing is escaped.
  case fragment([UInt8])
  case flag(Bool)
  /// `nil` where the record is absent.
  case record(TemplateRecord?)
  case list([TemplateRecord])

  /// Whether a section of this value is shown: nothing empty, absent or false is.
  var isShown: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .fragment(let bytes): !bytes.isEmpty
    case .flag(let isSet): isSet
    case .record(let record): record != nil
    case .list(let records): !records.isEmpty
    }
  }

  func fits(_ kind: TemplateField.Kind) -> Bool {
    switch (self, kind) {
    case (.text, .text), (.fragment, .fragment), (.flag, .flag), (.record(nil), .record): true
    case (.record(let record?), .record(let shape)): record.shape == shape
    case (.list(let records), .list(let shape)): records.allSatisfy { $0.shape == shape }
    case (.text, _), (.fragment, _), (.flag, _), (.record, _), (.list, _): false
    }
  }
}
