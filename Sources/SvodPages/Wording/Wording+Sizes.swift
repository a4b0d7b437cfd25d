extension Wording {
  /// What a file weighs: «240 КБ», «4,2 МБ».
  static func size(ofBytes bytes: Int) -> String {
    if bytes < 1000 { return "\(bytes)\u{A0}Б" }
    if bytes < 999_500 { return "\((bytes + 500) / 1000)\u{A0}КБ" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10),\(tenths % 10)\u{A0}МБ"
  }
}
