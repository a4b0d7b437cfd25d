import SvodNumbers
package import SvodPages

/// Writes a feed as Atom (RFC 4287).
///
/// Days of the content become midnights in UTC (section 3.3 wants a time), so that a feed is the
/// same on every machine and in every zone. Ids are the permanent addresses.
package struct FeedFile {
  package let bytes: [UInt8]

  package init(_ feed: Feed) {
    var xml = HTMLBytes(capacity: 400 * feed.entries.count)
    xml.append(#"<?xml version="1.0" encoding="utf-8"?>"#)
    xml.append("\n")
    xml.append(#"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru">"#)
    xml.append("\n<title>", text: feed.title.withoutControls, "</title>")
    xml.append("\n<id>", text: feed.address, "</id>")
    xml.append(
      "\n<link rel=\"self\" type=\"application/atom+xml\" href=\"", text: feed.address, "\"/>")
    xml.append(
      "\n<link rel=\"alternate\" type=\"text/html\" href=\"", text: feed.pageAddress, "\"/>")
    if let day = feed.updated { xml.append(day, "\n<updated>", "</updated>") }
    xml.append("\n<author><name>", text: feed.author.withoutControls, "</name>")
    if let site = feed.authorSite { xml.append("<uri>", text: site, "</uri>") }
    xml.append("</author>\n")
    for entry in feed.entries { xml.append(entry) }
    xml.append("</feed>\n")
    bytes = xml.bytes
  }
}

extension HTMLBytes {
  fileprivate mutating func append(_ entry: Feed.Entry) {
    append("<entry>\n<title>", text: entry.title.withoutControls, "</title>")
    append("\n<id>", text: entry.id, "</id>")
    append("\n<link rel=\"alternate\" type=\"text/html\" href=\"", text: entry.address, "\"/>")
    append(entry.date, "\n<published>", "</published>")
    append(entry.date, "\n<updated>", "</updated>")
    if let summary = entry.summary {
      append("\n<summary>", text: summary.withoutControls, "</summary>")
    }
    append("\n</entry>\n")
  }

  /// Adds a day as the moment at which it begins.
  fileprivate mutating func append(
    _ date: CalendarDate, _ opening: StaticString, _ closing: StaticString
  ) {
    append(opening, text: "\(date)T00:00:00Z", closing)
  }
}

extension String {
  /// The text without characters that XML cannot hold (XML 1.0, section 2.2).
  var withoutControls: String {
    let isHeld = { (scalar: Unicode.Scalar) in
      scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        || scalar == "\t" || scalar == "\n" || scalar == "\r"
    }
    if unicodeScalars.allSatisfy(isHeld) { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter(isHeld)))
  }
}
