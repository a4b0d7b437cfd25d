import SvodActs
import Testing

/// What lines of acts cite, in every spelling that acts have.
struct CitationTests {
  private func acts(_ line: String) -> [String] {
    LineCitations(of: line).acts.map { act in
      "\(act.requisites.date) \(act.number)"
    }
  }

  @Test(arguments: [
    ("приказ от 27.08.2021 № 98", "2021-08-27 98"),
    ("приказом от « 30 » 12. 2020 № 523", "2020-12-30 523"),
    ("приказа от «30» декабря 2020 года №523", "2020-12-30 523"),
    ("утверждён приказом комитета от 10 июля 2021 г. № 586", "2021-07-10 586"),
    ("письмо Рособрнадзора от 20.04.2021 N 08-70", "2021-04-20 08-70"),
    ("решения коллегии от 21 октября 2020 года №5/1", "2020-10-21 5/1"),
    ("распоряжение от 31.05.2021 г. №Р-117 «О чём-то»", "2021-05-31 Р-117"),
    ("Федеральный закон от 29.12.2012 № 273-ФЗ", "2012-12-29 273-ФЗ"),
    ("приказ № 98 от 27.08.2021", "2021-08-27 98"),
  ])
  func readsDateAndNumber(line: String, act: String) {
    #expect(acts(line) == [act])
  }

  @Test(arguments: [
    "от 27.08.2021 до 30.08.2021", "№ 98", "от 45.08.2021 № 98", "10 июля 2021 г. шестая школа",
    "Средняя школа № 12 от района",
  ])
  func takesNothingElseForAnAct(line: String) {
    #expect(acts(line) == [])
  }

  @Test func comparesRequisitesAndNotTheirSpelling() throws {
    let spellings = [
      "от 10.07.2021 № 01", "от 10 июля 2021 г. №1", "от «10» 07. 2021 года N 1",
    ]
    let requisites = Set(spellings.flatMap { LineCitations(of: $0).acts.map(\.requisites) })

    #expect(requisites.count == 1)
    #expect(ActRequisites.NumberKey("Р-33") == ActRequisites.NumberKey("P-33"))
    #expect(ActRequisites.NumberKey("33") != ActRequisites.NumberKey("Р-33"))
  }

  @Test func keepsTheNounTheIssuerAndTheTitle() throws {
    let line = "по приказу комитета образования от 05.12.2017 № 116 «Об утверждении «Порядка» (2)"
    let act = try #require(LineCitations(of: line).acts.first)

    #expect(act.noun == .order)
    #expect(act.issuer == " комитета образования ")
    #expect(act.words == "приказу комитета образования от 05.12.2017 № 116")
  }

  private func places(_ line: String) -> [String] {
    LineCitations(of: line).places.map { place in
      place.steps.map { step in
        step.numbers.map(\.written).joined(separator: ",")
      }.joined(separator: " < ")
    }
  }

  @Test(arguments: [
    ("в пункте 10 настоящего Порядка", "10"), ("указанного в п.2.1.1.2.", "2.1.1.2"),
    ("пунктами 4–6", "4,6"), ("пунктов 1, 3 и 5", "1,3,5"), ("по приложению № 2", "2"),
    ("в приложении N 1", "1"),
    ("подпунктом 3 пункта 7", "3 < 7"), ("пункта 2.3 раздела II Положения", "2.3 < II"),
    ("глава 2", "2"), ("подпункта «а» пункта 3", "а < 3"), ("частью 2 статьи 5", "2 < 5"),
    ("абзаца второго пункта 8", "8"), ("(согласно приложению)", ""), ("п. 8-1", "8-1"),
    ("разделами II и III", "II,III"), ("по п.п. 3.1 и 3.2", "3.1,3.2"),
    ("подпункты «а» и «б» пункта 2", "а,б < 2"), ("в приложении А к Порядку", "а"),
    ("пп. 1–3 п. 5", "1,3 < 5"), ("(п. 1.1.1, 1.1.2 и 3.2)", "1.1.1,1.1.2,3.2"),
    ("п.п. 2.1.-2.3. настоящего Положения", "2.1,2.3"), ("по п. 2.1, 15.12.2021 г.", "2.1"),
    ("по п. 2.1, 2.5 балла", "2.1"), ("nach § 3a Abs. 1", "3a"), ("nach § 3 a", "3"),
    ("(см. п. 2.2)", "2.2"), ("( см. п . 1 )", "1"),
    ("статьи 5-2", "5-2"), ("статьи 5-7", "5,7"), ("пункты 1 – 3 приложения", "1,3 < "),
  ])
  func readsPlaces(line: String, numbers: String) {
    #expect(places(line) == [numbers])
  }

  @Test(arguments: [
    "выросло на 5 п. п. 3 раза", "пункт проведения экзамена", "в разделе «Сообщества»",
    "глава администрации", "часть учеников", "10 пунктов из 12", "г. п. 5 километров",
  ])
  func takesNothingElseForAPlace(line: String) {
    #expect(places(line) == [])
  }

  @Test(arguments: [
    ("пункт 3 настоящего Положения", CitedPlace.Scope.thisAct(.regulation)),
    ("пункт 3 настоящего", .thisAct(nil)),
    ("по пункту 3.", .bare(isCertain: true)), ("по пункту 3 школы", .bare(isCertain: false)),
    ("статья 5 Трудового кодекса", .foreign),
    ("пункт 3 плана, утверждённого приказом от 14.01.2022 № 4", .citedAct(.plan, index: 0)),
    ("пункт 3 приказа от 14.01.2022 № 4", .citedAct(nil, index: 0)),
  ])
  func saysWhosePartItIs(line: String, scope: CitedPlace.Scope) throws {
    let place = try #require(LineCitations(of: line).places.first)

    #expect(place.scope == scope)
  }

  @Test(arguments: [
    ("до 12.07.2021 и 10 мая 2022 г.", 2), ("Февраль 2021 г.", 1), ("март-апрель", 0),
    ("в 2021 году", 0),
  ])
  func readsDaysAndMonths(line: String, count: Int) {
    #expect(LineDates(of: line).all.count == count)
  }
}
