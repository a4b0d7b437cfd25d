import SvodContent
import SvodDiagnostics
import SvodFormats

/// Finds results of a final examination that are asked of classes before it.
///
/// By article 59 of the law «Об образовании в Российской Федерации» the main state examination ends
/// class 9 and the unified one class 11: pupils of classes 5 to 8 have no results of the former.
/// Preparing for an examination is done earlier, and classes with checks of their own (ВПР) may
/// stand in the same sentence.
enum ExamClassRule {
  /// Classes that cannot have an examination's results yet.
  struct Mismatch {
    /// As written: «5-9 классов».
    let classes: String
    /// In characters of the text.
    let start: Int
    let exam: String
    let year: Int
  }

  private static let needles = ["кзамен", "ОГЭ", "ЕГЭ", "ГИА"].map(TextNeedle.init)
  private static let exams: [(words: String, name: String, year: Int)] = [
    ("основного государственного экзамена", "ОГЭ", 9), ("огэ", "ОГЭ", 9), ("гиа-9", "ГИА-9", 9),
    ("единого государственного экзамена", "ЕГЭ", 11), ("егэ", "ЕГЭ", 11),
    ("гиа-11", "ГИА-11", 11),
  ]
  private static let results = ["результат", "итогам", "сдавш", "сдал", "набравш", "балл"]
  private static let others = [
    "впр", "всероссийск", "диагностическ", "контрольн", "подготовка к ", "подготовке к ",
    "подготовку к ", "подготовки к ",
  ]

  static func check(_ line: TextLine, into findings: inout TextFindings) {
    guard let found = mismatch(in: line.words) else { return }
    let position = line.position(at: found.start) ?? line.inlines[0].position
    findings.append(.examClass(found, at: position))
  }

  /// Titles of indicators.
  static func check(_ entries: [CatalogueReading.Entry], log: inout DiagnosticLog) {
    for entry in entries {
      guard let found = mismatch(in: entry.indicator.title),
        let position = entry.keys[.title]?.position
      else { continue }
      log.report(.examClass(found, at: position))
    }
  }

  private static func mismatch(in text: String) -> Mismatch? {
    guard needles.contains(where: { $0.isIn(text) }) else { return nil }
    var start = 0
    for sentence in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == ";" }) {
      if let found = mismatch(in: sentence, from: start) { return found }
      start += sentence.count + 1
    }
    return nil
  }

  private static func mismatch(in sentence: Substring, from start: Int) -> Mismatch? {
    let lowered = sentence.lowercased()
    guard let exam = onlyExam(in: lowered), !others.contains(where: lowered.contains) else {
      return nil
    }
    for match in lowered.matches(of: /(\d{1,2})(\s?[-–—]\s?\d{1,2})?(-?х)?\s+класс[а-я]*/) {
      guard let first = Int(match.output.1), first < exam.year else { continue }
      let place = lowered.distance(from: lowered.startIndex, to: match.range.lowerBound)
      return Mismatch(
        classes: String(match.output.0), start: start + place, exam: exam.name, year: exam.year)
    }
    return nil
  }

  /// The examination whose results are spoken of; nil where two are.
  private static func onlyExam(in sentence: String) -> (name: String, year: Int)? {
    var found: [(name: String, year: Int)] = []
    for exam in exams {
      guard let range = sentence.firstRange(of: exam.words),
        range.upperBound == sentence.endIndex || !sentence[range.upperBound].isLetter
      else { continue }
      let before = sentence[..<range.lowerBound].suffix(40)
      guard results.contains(where: before.contains) else { return nil }
      found.append((exam.name, exam.year))
    }
    return Set(found.map(\.year)).count == 1 ? found.first : nil
  }
}

extension Diagnostic {
  fileprivate static func examClass(
    _ found: ExamClassRule.Mismatch, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .examClass, .warning, at: position,
      "Результаты \(found.exam) требуются от классов, которые его не сдают: «\(found.classes)»",
      text: found.classes,
      hint: "\(found.exam) сдают в \(found.year) классе: проверьте показатель по акту; "
        + "ошибку самого акта поясните примечанием издателя")
  }
}
