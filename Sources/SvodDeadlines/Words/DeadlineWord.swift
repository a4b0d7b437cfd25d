/// A word, a number or a mark of a deadline's text, and where it stands.
struct DeadlineWord: Sendable, Hashable {
  enum Mark: Sendable, Hashable {
    case dash, dot, comma, colon, semicolon, slash, opening, closing, quotation, numberSign
    case other
  }

  enum Kind: Sendable, Hashable {
    /// In small letters, without ё and Latin look-alikes.
    case word(String)
    /// Up to nine digits; a longer row of them is no number of a deadline.
    case number(Int, digits: Int)
    case mark(Mark)
  }

  let kind: Kind
  /// In characters of the verbatim text, from 0.
  let range: Range<Int>
  /// Whether nothing stands between this one and the one before.
  let isGlued: Bool
}
