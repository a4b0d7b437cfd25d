extension HTMLBytes {
  /// Adds what a drawing says, in words.
  ///
  /// They are heard by those who listen, and seen by those whose display settings leave drawings
  /// out; an `aria-label` could not be seen.
  mutating func append(inPlaceOfDrawing words: String) {
    append(#"<span class="say">"#, text: words, "</span>")
  }
}
