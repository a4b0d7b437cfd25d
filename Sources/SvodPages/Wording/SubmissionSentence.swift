import SvodContent
import SvodLanguage
import SvodPublication

/// Who gave and checked an organization's data of a cycle, and when.
///
/// Of people the gate leaves their posts, and names in the internal edition alone.
struct SubmissionSentence {
  /// A sentence with days and posts.
  let text: String

  /// Nil where nothing is known of it.
  init?(of organization: Int, in year: Int, _ section: PublishedSection) {
    guard let submission = section.submission(organization: organization, year: year) else {
      return nil
    }
    let parts = [
      Self.part("представлены", submission.date.map(RussianDates.short), submission.by),
      Self.part("проверены", submission.checked.map(RussianDates.short), submission.checkedBy),
    ].compactMap(\.self)
    if parts.isEmpty { return nil }
    text = "Сведения \(parts.joined(separator: ", "))."
  }

  private static func part(_ verb: String, _ date: String?, _ person: String?) -> String? {
    guard let date else { return person.map { "\(verb): \(RussianText.bound($0))" } }
    return "\(verb) \(date)" + (person.map { " (\(RussianText.bound($0)))" } ?? "")
  }
}
