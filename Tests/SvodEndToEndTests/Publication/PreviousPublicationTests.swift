import Foundation
import SvodTestSupport
import Testing

/// What was public once stays known: the publication before as the next one sees it.
@Suite(.serialized)
struct PreviousPublicationTests {
  private let section: PublicSection
  private let data = "Content/data/2021/values.csv"

  /// Pupils of four schools, of which the third, with 3 of them, gives its data late.
  init() throws {
    section = try PublicSection()
    try section.replace("concerns: staff", with: "concerns: pupils", in: Self.catalogue)
    try section.folder.write(
      """
      id,name,short-name,kind
      first,Средняя школа № 1,СОШ № 1,school
      second,Средняя школа № 2,СОШ № 2,school
      late,Основная школа,ООШ,school
      small,Начальная школа,НОШ,school

      """, to: "Content/organizations.csv")
    try section.folder.write(Self.rows, to: data)
  }

  private static let catalogue = "Content/indicators/teachers.yml"
  private static let rows = """
    organization,indicator,numerator,denominator
    first,category,15,20
    second,category,15,30
    small,category,2,4

    """

  private func total(in site: String = "Public") throws -> String {
    let table = try section.folder.text(of: "\(site)/dannye/2021.csv")
    let row = table.split(separator: "\n").first { $0.hasPrefix("2021,,,category,") }
    return try String(#require(row))
  }

  private func addTheLateSchool() throws {
    try section.folder.write(Self.rows + "late,category,1,3\n", to: data)
  }

  @Test func aLateSmallSchoolIsNotTheDifferenceOfTwoTotals() throws {
    let first = try section.publish()
    #expect(first.succeeded, "\(first.errors)")
    #expect(try total() == "2021,,,category,,59.259259,32,54,,,published,")

    try addTheLateSchool()
    let second = try section.publish()

    #expect(second.succeeded, "\(second.errors)")
    #expect(try total() == "2021,,,category,,,,,,,suppressed,")
    let third = try section.publish()
    #expect(third.output == "С прошлой публикации ничего не изменилось\n")
  }

  @Test func withoutAnEarlierPublicationTheLateSchoolIsOneOfTheHidden() throws {
    try addTheLateSchool()

    let first = try section.publish()

    #expect(first.succeeded, "\(first.errors)")
    #expect(try total() == "2021,,,category,,57.894737,33,57,,,published,")
  }

  @Test func aBuildLooksAtTheSectionThatItIsGiven() throws {
    #expect(try section.publish().succeeded)
    try addTheLateSchool()
    let build = ["build", "--templates", Package.templates, "--output", "Next"]

    let alone = try Svod.run(build, in: section.folder.path)
    #expect(alone.succeeded, "\(alone.errors)")
    #expect(try total(in: "Next").hasSuffix(",published,"))
    let beside = try Svod.run(build + ["--previous", "Public"], in: section.folder.path)
    #expect(beside.succeeded, "\(beside.errors)")
    #expect(try total(in: "Next").hasSuffix(",suppressed,"))
    let mistaken = try Svod.run(build + ["--previous", "Content"], in: section.folder.path)
    #expect(mistaken.code == 2)
    #expect(mistaken.errors.contains("лежит не раздел"))
  }

  @Test func aCorrectionOfAHiddenValueIsNotTheDifferenceOfTwoTotals() throws {
    #expect(try section.publish().succeeded)
    try section.replace("small,category,2,4", with: "small,category,3,4", in: data)

    #expect(try section.publish().succeeded)

    #expect(try total() == "2021,,,category,,,,,,,suppressed,")
  }

  @Test func aCorrectionOfWhatIsShownChangesTheTotal() throws {
    #expect(try section.publish().succeeded)
    try section.replace("second,category,15,30", with: "second,category,18,30", in: data)
    try section.announce("second", was: "15 из 30", became: "18 из 30")

    #expect(try section.publish().succeeded)

    #expect(try total() == "2021,,,category,,64.814815,35,54,,,published,")
  }

  @Test func saysWhenTheOpenDataOfThePublicSectionWereChanged() throws {
    #expect(try section.publish().succeeded)
    try section.replace(",published", with: ",ok", in: "Public/dannye/2021.csv")

    let second = try section.publish()

    #expect(second.errors.contains("Public/dannye/2021.csv:"))
    #expect(second.errors.contains("changed-open-data"))
  }
}
