import Foundation
import SvodTestSupport
import Testing

/// The states in which a page has least to show (brief, § 13), each on the page of a golden case
/// that is in it; `GoldenTests` holds those pages to what the program makes.
struct EdgeStateTests {
  struct State: CustomTestStringConvertible, Sendable {
    let name: String
    /// A page of a case, and another of the same kind that is not in the state.
    let page: String
    let other: String
    /// What the page says, as a reader reads it.
    let words: [String]

    init(_ name: String, on page: String, notOn other: String, _ words: String...) {
      self.name = name
      self.page = page
      self.other = other
      self.words = words
    }

    var testDescription: String { name }
  }

  static let states = [
    State(
      "first year", on: "first-year/index", notOn: "share/index",
      "Первый год наблюдений. Сравнение с предыдущим годом появится в итогах за 2022 год."),
    State(
      "first year: which values differ most", on: "renamed-and-merged/2019",
      notOn: "renamed-and-merged/index",
      "Сильнее всего организации различаются по показателю «Учителя с категорией»: "
        + "от 25,0 до 50,0 %."),
    State(
      "first year of an organization", on: "data-only/2021/organizacii/north",
      notOn: "share/2021/organizacii/north",
      "Первый год наблюдений. Сравнение с предыдущим годом появится в итогах за 2022 год."),
    State(
      "first year of an indicator's page: how values are spread",
      on: "first-year/2021/pokazateli/category", notOn: "share/2021/pokazateli/category",
      "Это первый год наблюдений."),
    State(
      "one indicator new", on: "edge-states/index", notOn: "share/index",
      "сопоставимые данные — с 2020 года", "не применимо",
      "«не применимо» — в этом году показатель не применялся."),
    State(
      "method break", on: "breaks/2021/pokazateli/websites",
      notOn: "share/2021/pokazateli/category",
      "За год: нельзя сравнить (методика изменилась).", "нельзя сравнить методика изменилась"),
    State(
      "break of one organization", on: "breaks/2021/pokazateli/repeaters",
      notOn: "breaks/2021/pokazateli/websites",
      "Южная СОШ: нельзя сравнить. В 2021 году к школе присоединён филиал."),
    State(
      "event cancelled", on: "breaks/2021/pokazateli/exam",
      notOn: "breaks/2021/pokazateli/websites",
      "нельзя сравнить (в 2020 году не проводилось; к 2019 году +11,7 п. п.)"),
    State(
      "small cohort", on: "small-groups/2021/pokazateli/special",
      notOn: "share/2021/pokazateli/basic",
      "не публикуется", "малая группа или значение, по которому её можно вычислить"),
    State(
      "closed and merged", on: "renamed-and-merged/2019/organizacii/farm",
      notOn: "renamed-and-merged/2019/organizacii/north",
      "Организация закрыта 31.08.2020. Правопреемник — Южная СОШ.", "2021: страницы нет"),
    State(
      "successor", on: "edge-states/2021/organizacii/south",
      notOn: "edge-states/2021/organizacii/long",
      "Правопреемник организации, закрытой 31.08.2020: Хуторская НОШ."),
    State(
      "renamed", on: "renamed-and-merged/2021/organizacii/north",
      notOn: "renamed-and-merged/2021/organizacii/fresh",
      "Северный лицей", "До 01.09.2021 — Северная СОШ"),
    State(
      "renamed, in the index", on: "renamed-and-merged/poisk", notOn: "first-year/poisk",
      "Северная СОШ", "Северный лицей"),
    State(
      "late data", on: "edge-states/2021/pokazateli/category",
      notOn: "edge-states/2021/pokazateli/mentored", "поздние данные"),
    State(
      "not supplied", on: "absences/index", notOn: "share/index",
      "Сведения в полном объёме представили 3 из 8 организаций.",
      "«не представлено» — организация не представила сведения"),
    State(
      "correction", on: "edge-states/2021/pokazateli/category",
      notOn: "edge-states/2021/pokazateli/books",
      "06.05.2022: Западная СОШ, за 2021 год — было 33 из 50 (66,0 %), стало 34 из 50 (68,0 %)."),
    State(
      "several corrections", on: "corrections/2021/organizacii/west",
      notOn: "share/2021/organizacii/north",
      "было 8 из 13 (61,5 %), стало 7 из 13 (53,8 %)", "было 61,1 %, стало 61,5 %"),
    State(
      "nobody below the median", on: "edge-states/2021/organizacii/long",
      notOn: "sets-and-clusters/2021/organizacii/south",
      "Значений заметно хуже, чем в половине других организаций Озёрного района, нет."),
    State(
      "what worsened is named", on: "edge-states/2021/organizacii/south",
      notOn: "edge-states/2021/organizacii/long", "ухудшился 1: «Свободные ставки»."),
    State(
      "everyone equal", on: "edge-states/2021/pokazateli/books",
      notOn: "edge-states/2021/pokazateli/category",
      "У всех организаций одно значение: 100,0 %.", "без изменений"),
    State(
      "no plan of the day", on: "edge-states/index", notOn: "share/index",
      "План на 2023 год не размещён."),
    State(
      "all of a plan done", on: "edge-states/dokumenty/plan-2022",
      notOn: "plans/dokumenty/plan-2021", "Все мероприятия выполнены: 2 из 2."),
    State(
      "no meetings", on: "edge-states/gruppy/group", notOn: "management/gruppy/group",
      "Сведений о заседаниях нет. По положению заседания проводятся не реже 4 раз в год."),
    State(
      "long names", on: "edge-states/2021/organizacii/long",
      notOn: "edge-states/2021/organizacii/south",
      "Верхнеприозёрная школа имени первых поселенцев",
      "«Средняя общеобразовательная школа с углублённым изучением отдельных предметов имени "
        + "первых поселенцев Верхнего Приозерья»."),
    State(
      "names of people: posts alone", on: "edge-states/2021/organizacii/south",
      notOn: "edge-states/2021/organizacii/long",
      "Сведения представлены 01.02.2022 (директор), проверены 18.02.2022."),
    State(
      "cycle without data", on: "cycle-without-data/2022/organizacii/north",
      notOn: "share/2021/organizacii/north", "Сведений за 2022 год нет."),
    State(
      "numbers that repeat", on: "edge-states/index", notOn: "share/index",
      "Кадры1: Учителя с категорией", "Наставничество", "Условия2: Свободные ставки"),
  ]

  @Test(arguments: states)
  func isSaidOnItsPageAndNotElsewhere(state: State) throws {
    let text = try Self.text(of: state.page)
    let missing = state.words.filter { !text.contains($0) }
    #expect(missing == [], "\(state.page)")

    let other = try Self.text(of: state.other)
    #expect(!state.words.allSatisfy { other.contains($0) }, "\(state.other)")
  }

  @Test func aHiddenNameStandsNowhere() throws {
    #expect(!(try Self.text(of: "edge-states/2021/organizacii/south").contains("Опытова")))
  }

  private static let cases = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Cases")

  /// The main part of a kept page without its marks, with plain spaces.
  private static func text(of page: String) throws -> String {
    let place = page.split(separator: "/", maxSplits: 1).map(String.init)
    let name = place[1] == "index" ? "index.html" : "\(place[1])/index.html"
    let file = cases.appending(path: "\(place[0])/Expected/\(name)")
    let html = try String(contentsOf: file, encoding: .utf8)
    let main = String(try #require(html.firstMatch(of: /(?s)<main.*<\/main>/)).output)
    return main.replacing(/<[^>]+>/, with: "").replacing("\u{A0}", with: " ")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
