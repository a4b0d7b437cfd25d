package import SvodPages

/// Writes a sitemap, or the index of several (https://www.sitemaps.org/protocol.html, 0.9).
package struct SitemapFile {
  package let bytes: [UInt8]

  package init(_ sitemap: Sitemap) {
    var xml = HTMLBytes(capacity: 160 * sitemap.entries.count)
    xml.append(#"<?xml version="1.0" encoding="UTF-8"?>"#)
    xml.append("\n")
    xml.append(
      sitemap.isIndex
        ? #"<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"#
        : #"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"#)
    xml.append("\n")
    for entry in sitemap.entries {
      xml.append(sitemap.isIndex ? "<sitemap><loc>" : "<url><loc>")
      xml.append(text: entry.address.percentEncoded)
      xml.append("</loc>")
      if let day = entry.modified { xml.append("<lastmod>", text: "\(day)", "</lastmod>") }
      xml.append(sitemap.isIndex ? "</sitemap>\n" : "</url>\n")
    }
    xml.append(sitemap.isIndex ? "</sitemapindex>\n" : "</urlset>\n")
    bytes = xml.bytes
  }
}

extension RobotsFile {
  /// RFC 9309; everything may be read.
  var bytes: [UInt8] {
    let lines = [
      "# This file counts at the root of a host alone (RFC 9309). If the section stands in a folder",
      "# of a site, copy the last line into the site's own robots.txt.", "User-agent: *",
      "Allow: /",
      "", "Sitemap: \(sitemapAddress.percentEncoded)",
    ]
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }
}

extension String {
  /// The address with every character of other alphabets as its octets (RFC 3986, section 2.1).
  var percentEncoded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    let digits = Array("0123456789ABCDEF".utf8)
    let encoded = utf8.flatMap { octet -> [UInt8] in
      octet < 0x80
        ? [octet] : [UInt8(ascii: "%"), digits[Int(octet >> 4)], digits[Int(octet & 15)]]
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
