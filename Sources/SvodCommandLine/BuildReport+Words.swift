import SvodPublishing

extension SiteBuild.Report {
  /// «страниц: 312, 4,2 МБ», or «страниц: 6, 48 КБ» of a small section.
  var words: String { "страниц: \(pageCount), \(size)" }

  private var size: String {
    let thousands = (byteCount + 500) / 1000
    guard thousands >= 1000 else { return "\(thousands) КБ" }
    let tenths = (byteCount + 50_000) / 100_000
    return "\(tenths / 10),\(tenths % 10) МБ"
  }
}
