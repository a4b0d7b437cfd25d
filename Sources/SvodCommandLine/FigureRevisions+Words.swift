import SvodPublication

extension FigureRevisions {
  /// How many numbers that were public changed, for people; nil where none did.
  var words: String? {
    guard announced > 0 || following > 0 else { return nil }
    let sums =
      following == 0
      ? "" : "; вместе с ними изменились сводные и вычисляемые значения: \(following)"
    return "Изменено опубликованных значений, по строкам corrections.csv: \(announced)\(sums)"
  }
}
