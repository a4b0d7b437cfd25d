import SvodContent

extension DocumentWording {
  /// The text that editions are editions of; itself for a document that is none.
  func original(of document: Document) -> Document {
    document.editionOf.flatMap { self[$0] } ?? document
  }

  /// «в редакции приказа от 11.05.2022 № 29», «первоначальная редакция»; nil for the only one.
  func edition(of document: Document) -> String? {
    guard document.editionOf != nil else {
      if let number = document.edition { return "редакция №\u{A0}\(number)" }
      return otherEditions(of: document).isEmpty ? nil : "первоначальная редакция"
    }
    if let act = editing(document), let kind = DocumentKind.genitive(act.kind),
      let requisites = requisites(of: act)
    {
      return "в\u{A0}редакции \(kind)\(requisites.dropFirst(self.kind(of: act).count))"
    }
    return document.edition.map { "редакция №\u{A0}\($0)" } ?? "другая редакция"
  }

  /// The edition as a name: «редакция приказа от 11.05.2022 № 29»; nil for the only one.
  func editionName(of document: Document) -> String? {
    let inside = "в\u{A0}редакции "
    return edition(of: document).map { words in
      words.hasPrefix(inside) ? "редакция \(words.dropFirst(inside.count))" : words
    }
  }

  /// The act that gave an edition its words: the one it is an appendix to.
  func editing(_ document: Document) -> Document? {
    guard document.editionOf != nil, let act = document.approvedBy.flatMap({ self[$0] }),
      act.id != original(of: document).approvedBy
    else { return nil }
    return act
  }
}
