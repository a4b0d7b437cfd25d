package import SvodContent
package import SvodNumbers

/// The date and number by which acts are told apart, in the form in which they are compared.
///
/// `№ 1`, `№ 01` and `№1` are one number, «Р-33» is one with Latin and Cyrillic letters, and
/// «10 июля 2021 г.» is 10.07.2021.
package struct ActRequisites: Sendable, Hashable {
  package let date: CalendarDate
  package let number: NumberKey

  package init(date: CalendarDate, number: String) {
    self.date = date
    self.number = NumberKey(number)
  }

  /// The requisites of a document that has both.
  package init?(of document: Document) {
    guard let date = document.date, let number = document.number else { return nil }
    self.init(date: date, number: number)
  }

  /// An act's number as it is compared.
  package struct NumberKey: Sendable, Hashable {
    private let parts: [String]

    package init(_ written: String) {
      parts = CitationText(written).words.compactMap { word in
        switch word.kind {
        case .word(let word): ["n", "no"].contains(word) ? nil : word
        case .digits(let digits):
          digits.allSatisfy { $0 == "0" } ? "0" : String(digits.drop { $0 == "0" })
        case .mark(let mark): mark == "№" || mark == "." ? nil : mark == "–" ? "-" : String(mark)
        }
      }
    }
  }
}
