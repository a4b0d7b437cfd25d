import SvodPages

@testable import SvodRendering

/// A kind of chart in the gallery: what it is for, and its states beside one another.
struct GalleryPart {
  /// One state of a chart, with the numbers it is made of in words.
  struct Example {
    var title: String
    var narrow = HTMLBytes()
    var wide = HTMLBytes()

    init(_ title: String, _ draw: (inout HTMLBytes) -> Void) {
      self.init(title) { bytes, _ in draw(&bytes) }
    }

    /// A state with ids, which stand once on a page: `draw` gets the name of the figure.
    init(_ title: String, _ draw: (inout HTMLBytes, String) -> Void) {
      self.title = title
      draw(&narrow, "narrow")
      draw(&wide, "wide")
    }
  }

  var title: String
  /// When it is chosen.
  var use: String
  var examples: [Example]
}

extension HTMLBytes {
  /// Adds a part of the gallery, every state in a narrow figure and in a wide one.
  mutating func append(_ part: GalleryPart) {
    append("<section><h2>", text: part.title, "</h2>")
    append("<p>", text: part.use, "</p>")
    for example in part.examples {
      append(#"<figure class="state"><figcaption>"#, text: example.title, "</figcaption>")
      append(#"<div class="narrow">"#)
      append(example.narrow)
      append(#"</div><div class="wide">"#)
      append(example.wide)
      append("</div></figure>")
    }
    append("</section>")
  }
}
