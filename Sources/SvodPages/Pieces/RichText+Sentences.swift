extension String {
  /// The text with a full stop, unless it ends in one: an abbreviation brings its own («чел.»).
  var closed: String { hasSuffix(".") || hasSuffix("…") ? self : self + "." }

  /// The text without its full stop, for words in brackets that still belong to the sentence.
  ///
  /// The dot of an abbreviation stays: «5 чел.», «2022 г.».
  var unclosed: String {
    guard hasSuffix("."), !hasSuffix("..") else { return self }
    let word = dropLast().reversed().prefix { $0.isLetter }
    let isAbbreviation = !word.isEmpty && word.count < 4 && word.allSatisfy(\.isLowercase)
    return isAbbreviation ? self : String(dropLast())
  }
}

extension RichText {
  /// «Сайт: school.example», with a link to it.
  static func site(_ address: String) -> RichText {
    let scheme = ["https://", "http://"].first(where: address.hasPrefix) ?? ""
    var host = address.dropFirst(scheme.count)
    if host.last == "/" { host.removeLast() }
    return RichText([.text("Сайт: "), .link(String(host), address: address)])
  }
}

extension [RichText.Run] {
  /// The sentences without the blank that would part them from a next one.
  var withoutBlankAtEnd: Self {
    guard case .text(let text)? = last, text.hasSuffix(" ") else { return self }
    return dropLast() + [.text(String(text.dropLast()))]
  }

  /// The sentence with a full stop, unless it ends in one: an abbreviation brings its own.
  var closed: Self {
    guard let last, last.text != last.text.closed else { return self }
    return self + [.text(".")]
  }
}
