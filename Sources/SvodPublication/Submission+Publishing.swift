import SvodContent

extension Submission {
  /// What an audience may know of it: in public, people are known by their posts alone.
  func published(for audience: Audience, of authority: String) -> Submission {
    switch audience {
    case .workingGroup: return self
    case .publicReaders:
      var submission = self
      submission.by = by.flatMap { Post($0, of: authority)?.text }
      submission.checkedBy = checkedBy.flatMap { Post($0, of: authority)?.text }
      return submission
    }
  }
}

/// A post («главный специалист Отдела образования»), told from a person's name with more doubt
/// than trust.
private struct Post {
  /// How words begin that posts in education begin with.
  private static let beginnings = [
    "ведущ", "главн", "делопроизводит", "директор", "заведующ", "заместит", "инженер",
    "координатор", "методист", "начальник", "оператор", "ответственн", "педагог", "секретар",
    "руководит", "специалист", "старш", "учител", "эксперт",
  ]

  /// How words begin that stand with a capital letter and name no person.
  private static let institutions = [
    "админи", "департ", "комитет", "методич", "отдел", "управле", "центр",
  ]

  let text: String

  /// Nil where the text could hold a name: it begins otherwise, has initials, or a capital letter
  /// that is not the authority's.
  init?(_ text: String, of authority: String) {
    let words = text.split { !$0.isLetter && $0 != "-" }
    let known = authority.split { !$0.isLetter }.map { $0.lowercased().prefix(5) }
    guard let first = words.first?.lowercased(),
      Self.beginnings.contains(where: first.hasPrefix),
      words.dropFirst().allSatisfy({ word in
        word.first?.isLowercase == true
          || word.count > 2 && known.contains(word.lowercased().prefix(5))
          || Self.institutions.contains(where: word.lowercased().hasPrefix)
      })
    else { return nil }
    self.text = text
  }
}
