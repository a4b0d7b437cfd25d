import Foundation
import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages
@testable import SvodRendering

struct StructuredDataTests {
  private func frame(_ subject: PageSubject?) -> PageFrame {
    var frame = PageFrame(
      route: .organization(Organization.ID("north"), year: 2021), title: "Северная СОШ",
      description: "Ответ.", sectionTitle: "Мониторинг", municipality: "Заречный район",
      authority: "Отдел образования",
      canonicalAddress: "https://zarechny.example/m/2021/organizacii/north/")
    frame.sectionAddress = "https://zarechny.example/m/"
    frame.subject = subject
    return frame
  }

  private func graph(_ frame: PageFrame) throws -> [[String: Any]] {
    let text = html { $0.append(dataOf: frame) }
    let json = try #require(
      text.wholeMatch(of: /<script type="application\/ld\+json">(.*)<\/script>/)?.output.1)
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["@context"] as? String == "https://schema.org")
    return try #require(object?["@graph"] as? [[String: Any]])
  }

  @Test func theWayHasFullAddressesAndEndsAtThePageItself() throws {
    var frame = frame(nil)
    frame.breadcrumbs = [
      PageFrame.Link(title: "Отдел", address: "https://zarechny.example/"),
      PageFrame.Link(title: "Мониторинг", address: "../../../index.html"),
      PageFrame.Link(title: "Список", address: "../../../2021/organizacii/index-2.html"),
      PageFrame.Link(title: "Северная СОШ", address: nil, isCurrent: true),
    ]
    let steps = try #require(try graph(frame).first?["itemListElement"] as? [[String: Any]])

    #expect(steps.map { $0["position"] as? Int } == [1, 2, 3, 4])
    #expect(
      steps.map { $0["item"] as? String } == [
        "https://zarechny.example/", "https://zarechny.example/m/",
        "https://zarechny.example/m/2021/organizacii/index-2.html", nil,
      ])
  }

  @Test func aPageOfNothingSaysNothing() {
    #expect(html { $0.append(dataOf: frame(nil)) } == "")
  }

  @Test func textCannotEndTheData() {
    let school = PageSubject.Organization(
      kind: .school, name: "</script><script>alert(1)</script>", otherNames: [], locality: nil,
      website: nil)
    let text = html { $0.append(dataOf: frame(.organization(school))) }

    #expect(text.count(of: "<script") == 1)
    #expect(text.count(of: "</script>") == 1)
  }

  @Test(arguments: [
    (Organization.Kind.school, "School"), (.kindergarten, "Preschool"),
    (.supplementary, "EducationalOrganization"), (.other, "EducationalOrganization"),
  ])
  func organizationsAreCalledByTheirKind(kind: Organization.Kind, type: String) throws {
    let subject = PageSubject.Organization(
      kind: kind, name: "Полное", otherNames: ["Краткое"], locality: "с. Берёзовка",
      website: "https://north.example/")
    let data = try #require(try graph(frame(.organization(subject))).first)

    #expect(data["@type"] as? String == type)
    #expect(data["alternateName"] as? [String] == ["Краткое"])
    #expect(data["url"] as? String == "https://north.example/")
    #expect((data["address"] as? [String: String])?["addressLocality"] == "с. Берёзовка")
  }

  @Test(arguments: [
    (DocumentPage.Standing.inForce, "https://schema.org/InForce" as String?),
    (.repealed, "https://schema.org/NotInForce"), (.notYet, "https://schema.org/NotInForce"),
    (.unknown, nil),
  ])
  func theForceOfAnActIsToldWhereItIsKnown(
    standing: DocumentPage.Standing, force: String?
  ) throws {
    let act = PageSubject.Act(
      name: "О мониторинге", kind: "Приказ", number: "98",
      date: CalendarDate(year: 2021, month: 8, day: 27), issuer: "Отдел", placed: nil,
      standing: standing)
    let data = try #require(try graph(frame(.act(act))).first)

    #expect(data["@type"] as? String == "Legislation")
    #expect(data["legislationIdentifier"] as? String == "98")
    #expect(data["legislationDate"] as? String == "2021-08-27")
    #expect(data["legislationType"] as? String == "Приказ")
    #expect(data["legislationLegalForce"] as? String == force)
  }

  @Test func aDatasetSaysWhereItsTableIs() throws {
    let dataset = PageSubject.Dataset(
      name: "Итоги", years: 2021...2021,
      published: CalendarDate(year: 2022, month: 4, day: 15),
      files: [.init(address: "../../../dannye/2021.csv", mediaType: "text/csv")])
    let data = try #require(try graph(frame(.dataset(dataset))).first)

    let downloads = data["distribution"] as? [[String: String]]
    #expect(downloads?.first?["contentUrl"] == "https://zarechny.example/m/dannye/2021.csv")
    #expect(data["datePublished"] as? String == "2022-04-15")
    #expect(data["temporalCoverage"] as? String == "2021")
    #expect(data["dateModified"] == nil)
  }

  @Test func aDatasetOfSeveralYearsSaysFromWhichToWhichAndInWhichFormats() throws {
    let dataset = PageSubject.Dataset(
      name: "Открытые данные", years: 2019...2021,
      modified: CalendarDate(year: 2022, month: 5, day: 5), terms: "Свободно",
      files: [
        .init(address: "../../../dannye/vse.csv", mediaType: "text/csv"),
        .init(address: "../../../dannye/vse.json", mediaType: "application/json"),
      ])
    let data = try #require(try graph(frame(.dataset(dataset))).first)

    let downloads = data["distribution"] as? [[String: String]]
    #expect(downloads?.map { $0["encodingFormat"] } == ["text/csv", "application/json"])
    #expect(data["temporalCoverage"] as? String == "2019/2021")
    #expect(data["dateModified"] as? String == "2022-05-05")
    #expect(data["conditionsOfAccess"] as? String == "Свободно")
  }

  @Test func aMeetingIsAnEventOfItsGroup() throws {
    let meeting = PageSubject.Meeting(
      name: "Заседание 20.04.2022",
      date: try #require(CalendarDate(year: 2022, month: 4, day: 20)), place: "каб. 3",
      organizer: "Рабочая группа")
    let data = try #require(try graph(frame(.meeting(meeting))).first)

    #expect(data["@type"] as? String == "Event")
    #expect(data["startDate"] as? String == "2022-04-20")
    #expect((data["location"] as? [String: String])?["name"] == "каб. 3")
  }

  @Test func newsHaveTheirHeadlineAndDay() throws {
    let news = PageSubject.News(
      name: "Новое", date: CalendarDate(year: 2022, month: 4, day: 20))
    let data = try #require(try graph(frame(.news(news))).first)

    #expect(data["headline"] as? String == "Новое")
    #expect(data["datePublished"] as? String == "2022-04-20")
  }
}
