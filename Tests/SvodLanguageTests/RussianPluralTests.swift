import SvodLanguage
import Testing

struct RussianPluralTests {
  @Test(arguments: [
    (0, "школ"), (1, "школа"), (2, "школы"), (4, "школы"), (5, "школ"), (11, "школ"), (12, "школ"),
    (14, "школ"), (15, "школ"), (20, "школ"), (21, "школа"), (22, "школы"), (25, "школ"),
    (100, "школ"), (101, "школа"), (102, "школы"), (111, "школ"), (112, "школ"), (1_001, "школа"),
    (-1, "школа"), (-11, "школ"), (-3, "школы"),
  ])
  func choosesTheFormByTheLastDigits(number: Int, form: String) {
    #expect(RussianPlural.form(number, one: "школа", few: "школы", many: "школ") == form)
    #expect(NounForms.school.form(number) == form)
  }

  @Test(arguments: [
    (GrammaticalCase.nominative, "организация", "организации", "организаций"),
    (.genitive, "организации", "организаций", "организаций"),
    (.dative, "организации", "организациям", "организациям"),
    (.accusative, "организацию", "организации", "организаций"),
    (.instrumental, "организацией", "организациями", "организациями"),
    (.prepositional, "организации", "организациях", "организациях"),
  ])
  func declinesNounsAfterNumbers(
    grammaticalCase: GrammaticalCase, one: String, few: String, many: String
  ) {
    for number in [1, 21, 101] {
      #expect(NounForms.organization.form(number, grammaticalCase) == one)
    }
    for number in [2, 3, 4, 22, 102] {
      #expect(NounForms.organization.form(number, grammaticalCase) == few)
    }
    for number in [0, 5, 11, 12, 14, 100, 111] {
      #expect(NounForms.organization.form(number, grammaticalCase) == many)
    }
  }

  @Test(arguments: [
    (1, "руководителя"), (2, "руководителей"), (4, "руководителей"), (5, "руководителей"),
    (21, "руководителя"), (22, "руководителя"), (102, "руководителя"),
  ])
  func countsLivingBeingsInTheAccusative(number: Int, form: String) {
    #expect(NounForms.head.form(number, .accusative) == form)
  }

  @Test func knowsYearsAndUnchangingWords() {
    #expect(
      [1, 2, 5, 11, 21].map { NounForms.year.form($0) } == ["год", "года", "лет", "лет", "год"])
    #expect([0, 1, 2, 5].map { NounForms.people.form($0) } == ["чел.", "чел.", "чел.", "чел."])
  }

  @Test func givesAdjectivesTheirPluralAfterTwo() {
    let workingDay = NounForms(
      singular: NounForms.Declension(
        "рабочий день", "рабочего дня", "рабочему дню", "рабочий день", "рабочим днём",
        "рабочем дне"),
      plural: NounForms.Declension(
        "рабочие дни", "рабочих дней", "рабочим дням", "рабочие дни", "рабочими днями",
        "рабочих днях"),
      afterTwo: "рабочих дня")
    let counted = [1, 2, 5, 22].map { workingDay.form($0) }

    #expect(counted == ["рабочий день", "рабочих дня", "рабочих дней", "рабочих дня"])
  }

  @Test(arguments: [
    NounForms.indicator, .organization, .school, .head, .year, .day, .document, .activity,
    .direction, .component,
  ])
  func hasDifferentFormsForOneFewAndMany(noun: NounForms) {
    #expect(Set([1, 2, 5].map { noun.form($0) }).count == 3)
    #expect(noun.form(1, .accusative) == noun.singular.accusative)
    #expect(noun.form(2, .dative).hasSuffix("м"))
    #expect(noun.form(2, .instrumental).hasSuffix("ми"))
    #expect(noun.form(2, .prepositional).hasSuffix("х"))
  }
}
