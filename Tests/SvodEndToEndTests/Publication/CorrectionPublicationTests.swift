import Foundation
import SvodTestSupport
import Testing

/// A number that is public is never changed silently.
@Suite(.serialized)
struct CorrectionPublicationTests {
  private let section: PublicSection
  private let data = "Content/data/2020/values.csv"

  init() throws {
    section = try PublicSection()
    let first = try section.publish()
    try #require(first.succeeded, "\(first.errors)")
  }

  private func correct() throws {
    try section.replace("second,category,5,20", with: "second,category,6,20", in: data)
  }

  private static let header = "date,kind,cycle,organization,indicator,was,became,reason\n"

  @Test func aSilentChangeOfAPastCycleStopsThePublication() throws {
    let before = try section.snapshot()
    try correct()

    let stopped = try section.publish()

    #expect(stopped.code == 1)
    #expect(stopped.errors.contains("[silent-revision]"))
    #expect(stopped.errors.contains("Content/data/2020/values.csv:3"))
    #expect(stopped.errors.contains("СОШ № 2: было 5 из 20, стало 6 из 20"))
    #expect(try section.snapshot() == before)
  }

  @Test func theLineThatTheFindingOffersLetsItPass() throws {
    try correct()
    let line = "2022-05-16,correction,2020,second,category,5 из 20,6 из 20,Почему изменено"
    #expect(try section.publish().errors.contains(line))
    try section.folder.write(Self.header + line + "\n", to: "Content/corrections.csv")

    let passed = try section.publish()

    #expect(passed.code == 0, "\(passed.errors)")
    #expect(passed.errors.contains("по строкам corrections.csv: 1; вместе с ними изменились"))
    let log = try section.folder.text(of: "Public/ispravleniya/index.html")
    #expect(log.contains("id=\"2022-05-16-category\""))
    #expect(log.contains("6\u{A0}из\u{A0}20 (30,0\u{A0}%)"))
    let page = try section.folder.text(of: "Public/2020/organizacii/second/index.html")
    #expect(page.contains("ispravleniya/index.html#2022-05-16-category\">исправлено</a>"))
    #expect(try section.publish().output == "С прошлой публикации ничего не изменилось\n")
  }

  @Test func aNoticeThatWasPrintedDoesNotCoverTheNextChange() throws {
    try correct()
    let first = "2022-05-16,correction,2020,second,category,5 из 20,6 из 20,Сверено\n"
    try section.folder.write(Self.header + first, to: "Content/corrections.csv")
    #expect(try section.publish().succeeded)
    try section.replace("second,category,6,20", with: "second,category,7,20", in: data)

    let stopped = try section.publish()
    #expect(stopped.errors.contains("[value-mismatch]"))

    let second = "2022-05-16,correction,2020,second,category,5 из 20,7 из 20,Сверено\n"
    try section.folder.write(Self.header + second, to: "Content/corrections.csv")
    #expect(try section.publish().errors.contains("[silent-revision]"))
  }

  @Test func aNoticeOfWhatNeverStoodThereIsRefused() throws {
    try correct()
    try section.folder.write(
      Self.header + "2022-05-16,correction,2020,second,category,4 из 20,6 из 20,Сверено\n",
      to: "Content/corrections.csv")

    let stopped = try section.publish()

    #expect(stopped.code == 1)
    #expect(stopped.errors.contains("[unmatched-correction]"))
    #expect(stopped.errors.contains("5 из 20"))
  }

  @Test func oneLineCoversAnotherMethod() throws {
    try correct()
    try section.replace("first,category,10,20", with: "first,category,11,20", in: data)
    try section.folder.write(
      Self.header + "2022-05-16,revision,2020,,category,,,Изменилась методика\n",
      to: "Content/corrections.csv")

    let passed = try section.publish()

    #expect(passed.code == 0, "\(passed.errors)")
    #expect(passed.errors.contains("по строкам corrections.csv: 2; вместе с ними изменились"))
  }

  @Test func whatBecomesHiddenIsNoRevision() throws {
    try section.replace(
      "concerns: staff", with: "concerns: staff\n        visibility: aggregate",
      in: "Content/indicators/teachers.yml")

    let passed = try section.publish(["--retire", "#first", "--retire", "#second"])

    #expect(!passed.errors.contains("silent-revision"), "\(passed.errors)")
  }
}
