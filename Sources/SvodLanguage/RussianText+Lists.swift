extension RussianText {
  /// A text without the dashes of a list that runs on inside a sentence.
  ///
  /// «сведения: - школ; - детских садов» becomes «сведения: школ; детских садов». A dash that
  /// does not follow a colon or a semicolon belongs to the sentence and stays.
  package static func withoutListDashes(_ text: String) -> String {
    text.replacing(/([:;])\s*[-–—]\s+/) { "\($0.output.1) " }
  }
}
