package import SvodPages

extension HTMLBytes {
  /// Adds the ends and the middle of an axis: to the head of the strips' column, or under a strip.
  ///
  /// Text rather than a drawing, so that it grows with the reader's type size. It is hidden from
  /// those who listen: every strip's label has its numbers.
  package mutating func append(_ axis: StripAxis) {
    append(#"<span class="axis" aria-hidden="true"><span>"#, text: axis.low, "</span><span>")
    append("", text: axis.middle, "</span><span>")
    append("", text: axis.high, "</span></span>")
  }
}
