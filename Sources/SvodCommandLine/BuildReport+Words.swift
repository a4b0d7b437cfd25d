import SvodPublishing

extension SiteBuild.Report {
  /// «страниц: 312, 4,2 МБ».
  var words: String {
    let tenths = (byteCount * 10 + 500_000) / 1_000_000
    return "страниц: \(pageCount), \(tenths / 10),\(tenths % 10) МБ"
  }
}
