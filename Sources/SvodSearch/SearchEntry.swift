/// Something of a published section that a reader may look for.
///
/// Entries hold words and addresses alone, never a figure; whoever makes them takes them from what
/// passed the gate.
package struct SearchEntry: Sendable, Hashable {
  /// What is found, in the order in which results of equal worth stand.
  package enum Kind: Int, Sendable, Hashable, CaseIterable {
    case organization
    case municipality
    case indicator
    case direction
    case document
    case clause
    case planItem
    case group
    case page
  }

  /// A name by which it is found.
  package struct Name: Sendable, Hashable {
    package var words: String
    /// What a result says before a name that is not its title: «прежнее название».
    package var remark: String?

    package init(_ words: String, remark: String? = nil) {
      self.words = words
      self.remark = remark
    }
  }

  package var kind: Kind
  /// The words of the link.
  package var title: String
  /// From the section's root, without a leading `/`, perhaps with an anchor.
  package var address: String
  /// What stands beside the title: a locality, requisites, the document of a clause.
  package var note: String
  /// What a reader may know it by exactly: numbers and requisites.
  package var numbers: [String]
  /// What it is and was called; the title is searched only where it is among them.
  package var names: [Name]
  /// Its words, from which a result quotes.
  package var text: String
  /// Whether it holds no more, so that what does stands above it.
  package var isFormer: Bool

  package init(_ kind: Kind, title: String, address: String) {
    self.kind = kind
    self.title = title
    self.address = address
    note = ""
    numbers = []
    names = []
    text = ""
    isFormer = false
  }
}

extension SearchEntry.Kind {
  /// The heading over results of the kind.
  package var heading: String {
    switch self {
    case .organization: "Организации"
    case .municipality: "Муниципалитеты"
    case .indicator: "Показатели"
    case .direction: "Направления"
    case .document: "Документы"
    case .clause: "Пункты документов"
    case .planItem: "Мероприятия планов"
    case .group: "Рабочие группы и решения"
    case .page: "Страницы раздела"
    }
  }
}
