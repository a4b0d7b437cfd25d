import SvodDiagnostics

/// A piece of a template: a tag, or the text before, between and after tags.
enum TemplateToken: Sendable, Equatable {
  /// Text of one line, with the line's end where it has one.
  case text(String, FilePosition)
  case tag(TemplateTag)
}

/// What stands between double braces.
struct TemplateTag: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case text
    case fragment
    case asset
    case comment
    case partial
    case opening(Opening)
    case closing
  }

  /// What lasts until its closing tag.
  enum Opening: Sendable, Equatable {
    case section
    case invertedSection
    case block
    case layout
  }

  let kind: Kind
  let name: String
  /// The tag as it is written, braces included.
  let text: String
  /// Where its first brace stands.
  let position: FilePosition

  /// Whether a line that holds nothing else leaves no trace on the page.
  var isStructural: Bool {
    switch kind {
    case .text, .fragment, .asset: false
    case .comment, .partial, .opening, .closing: true
    }
  }

  /// Whether the tag brings in another file.
  var isReference: Bool { kind == .partial || kind == .opening(.layout) }

  /// What the author calls the thing that the tag opens or stands for.
  var noun: String {
    switch kind {
    case .opening(.block): "Блок"
    case .opening(.layout): "Макет"
    case .opening(.section), .opening(.invertedSection): "Раздел"
    case .text, .fragment, .closing, .comment: "Имя"
    case .asset: "Файл оформления"
    case .partial: "Вставка"
    }
  }
}
