/// How a number of the section came about: what its pages say of it, as a list.
package struct Explanation: Sendable, Hashable {
  /// What a line tells; raw values are the keys of JSON, in the order in which lines stand.
  package enum Part: String, Sendable, Hashable, CaseIterable {
    case value
    /// Why there is no number.
    case reason
    case formula
    case calculation
    /// The set behind n.
    case set
    case remarks
    case rounding
    case flags
    /// File and row.
    case source
    /// Who gave and checked the data, when.
    case submission
    case target
    case change
    /// How the value stands among the others.
    case comparison
  }

  package struct Line: Sendable, Hashable {
    package var part: Part
    package var text: String

    package init(_ part: Part, _ text: String) {
      self.part = part
      self.text = text
    }
  }

  /// «Школа № 1», «Заречный район».
  package var subject: String
  /// Nil of an area.
  package var organization: String?
  /// A municipality of a region; nil of the section as a whole.
  package var municipality: String?
  /// The indicator's id.
  package var indicator: String
  /// The number and the full title.
  package var title: String
  package var year: Int
  /// `ok`, or the code of the absence, `incomputable`, or `withheld` where only a total is shown.
  package var status: String
  package var lines: [Line]
  /// Where the number stands, from the section's root.
  package var page: String
}

extension Explanation.Part {
  /// What stands before the line.
  package var title: String {
    switch self {
    case .value: "Значение"
    case .reason: "Почему"
    case .formula: "Формула"
    case .calculation: "Расчёт"
    case .set: "Кто учтён"
    case .remarks: "Пояснение"
    case .rounding: "Округление"
    case .flags: "Отметки"
    case .source: "Источник"
    case .submission: "Представление"
    case .target: "Целевое значение"
    case .change: "Изменение"
    case .comparison: "Среди других"
    }
  }
}
