/// The cases of Russian nouns.
package enum GrammaticalCase: Sendable, Hashable, CaseIterable {
  case nominative
  case genitive
  case dative
  case accusative
  case instrumental
  case prepositional
}

/// A noun, or a noun with its adjectives, in all its cases, so that it can stand after a number.
package struct NounForms: Sendable, Hashable {
  /// The six case forms of one grammatical number.
  package struct Declension: Sendable, Hashable {
    package let nominative: String
    package let genitive: String
    package let dative: String
    package let accusative: String
    package let instrumental: String
    package let prepositional: String

    /// Six forms in the order of a Russian grammar.
    package init(
      _ nominative: String, _ genitive: String, _ dative: String, _ accusative: String,
      _ instrumental: String, _ prepositional: String
    ) {
      self.nominative = nominative
      self.genitive = genitive
      self.dative = dative
      self.accusative = accusative
      self.instrumental = instrumental
      self.prepositional = prepositional
    }

    /// The form of a case.
    package subscript(grammaticalCase: GrammaticalCase) -> String {
      switch grammaticalCase {
      case .nominative: nominative
      case .genitive: genitive
      case .dative: dative
      case .accusative: accusative
      case .instrumental: instrumental
      case .prepositional: prepositional
      }
    }
  }

  /// The forms for one thing.
  package let singular: Declension

  /// The forms for several things; the genitive is the one used after numbers («5 лет»).
  package let plural: Declension

  /// The form after 2, 3 and 4: the genitive singular of a noun («пункта»), which an adjective
  /// before it leaves for its own plural («процентных пункта»).
  package let afterTwo: String

  /// A noun by its forms; with an adjective, also by the form after 2, 3 and 4.
  package init(singular: Declension, plural: Declension, afterTwo: String? = nil) {
    self.singular = singular
    self.plural = plural
    self.afterTwo = afterTwo ?? singular.genitive
  }

  /// A noun or an abbreviation that never changes («чел.»).
  package init(unchanging form: String) {
    singular = Declension(form, form, form, form, form, form)
    plural = singular
    afterTwo = form
  }

  /// The form that stands after a whole number: «1 школа», «2 школы», «из 21 школы».
  ///
  /// In the nominative and the accusative the number governs the noun, in the other cases both
  /// agree. Nouns for living beings take the genitive plural in the accusative («на 2
  /// руководителей»), after compound numbers they do not («на 22 руководителя»): D. E. Rosental,
  /// «Справочник по правописанию и стилистике», on case forms of numerals.
  package func form(
    _ number: some BinaryInteger, _ grammaticalCase: GrammaticalCase = .nominative
  ) -> String {
    let category = RussianPlural.category(of: number)
    switch grammaticalCase {
    case .genitive, .dative, .instrumental, .prepositional:
      return (category == .one ? singular : plural)[grammaticalCase]
    case .nominative, .accusative:
      switch category {
      case .one: return singular[grammaticalCase]
      case .few where grammaticalCase == .accusative && isAnimate && number.magnitude < 5:
        return plural.genitive
      case .few: return afterTwo
      case .many: return plural.genitive
      }
    }
  }

  private var isAnimate: Bool { plural.accusative == plural.genitive }
}
