import SvodRendering

/// What preview adds to a page: findings, and the script that loads the page anew.
struct PreviewInsertion: Sendable {
  private let edition: PreviewEdition

  init(of edition: PreviewEdition) {
    self.edition = edition
  }

  /// A page of the section with the insertion at the end of its body.
  ///
  /// The page's own policy of what it may load is widened by files of this host, which is all
  /// that the insertion needs.
  func page(_ bytes: [UInt8]) -> [UInt8] {
    let page = PagePolicy.widened(in: bytes)
    let end = page.lastRange(of: "</body>")?.lowerBound ?? page.endIndex
    return page[..<end] + content.bytes + page[end...]
  }

  /// The page that stands for all others as long as no section can be shown.
  var pageWithoutSection: [UInt8] {
    var html = HTMLBytes()
    html.append("<!doctype html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
    html.append("<meta name=\"color-scheme\" content=\"light dark\">\n")
    html.append("<title>Раздел пока нельзя показать</title>\n</head>\n<body>\n")
    html.append("<main><h1>Раздел пока нельзя показать</h1>\n")
    html.append("<p>Исправьте ошибки: страница откроется сама.</p></main>\n")
    html.append(content)
    html.append("</body>\n</html>\n")
    return html.bytes
  }

  private var content: HTMLBytes {
    var html = HTMLBytes()
    html.append("<link rel=\"stylesheet\" href=\"", text: path(.style), "\">\n")
    html.append(edition.findings)
    html.append("<script src=\"", text: path(.script), "\"")
    html.append(" data-events=\"", text: path(.events), "\"")
    html.append(" data-edition=\"", text: edition.mark, "\"></script>\n")
    return html
  }

  private func path(_ resource: PreviewResource) -> String {
    RequestPath.encoded(resource.path(under: edition.root))
  }
}
