import SvodPages
import SvodTemplates

extension TemplateValue {
  /// A fragment that a component writes, with room for so many bytes made ready at once.
  static func html(
    capacity: Int = 0, _ write: (inout HTMLBytes) -> Void
  ) -> TemplateValue {
    var html = HTMLBytes(capacity: capacity)
    write(&html)
    return .fragment(html.bytes)
  }

  /// A sentence with its emphasis and links; empty where there is none.
  static func sentence(_ text: RichText?) -> TemplateValue {
    html { html in
      if let text { html.append(text) }
    }
  }

  /// The key to a table's drawings; empty where nothing is drawn.
  static func key(_ lines: [ChartKey]) -> TemplateValue {
    html { html in
      if !lines.isEmpty { html.append(lines) }
    }
  }

  /// A list of sentences under the name `text`.
  static func sentences(_ texts: [RichText]) -> TemplateValue {
    .list(
      texts.map { text in
        var record = TemplateRecord(TemplateShape.sentence)
        record["text"] = .sentence(text)
        return record
      })
  }
}

extension TemplateShape {
  /// A sentence in a list.
  static let sentence = TemplateShape([
    TemplateField("text", .fragment, "предложение")
  ])

  /// A plain line in a list.
  static let line = TemplateShape([TemplateField("text", .text, "строка")])
}

extension TemplateRecord {
  init(line text: String) {
    self.init(TemplateShape.line)
    self["text"] = .text(text)
  }
}
