import Foundation
import SvodTestSupport
import Testing

/// `svod explain` as a process.
@Suite(.serialized)
struct ExplainTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SmallSection.files)
  }

  private func explain(_ arguments: String...) throws -> ChildProcess.Ending {
    try Svod.run(["explain"] + arguments, in: folder.path)
  }

  @Test func printsHowANumberCameAboutWithoutAnyTemplate() throws {
    let explained = try explain("first", "category", "2021")

    #expect(explained.code == 0, "\(explained.errors)")
    #expect(explained.errors == "")
    for line in [
      "СОШ № 1, 2021 год", "Значение: 75,0 %", "Расчёт: 15 / 20 · 100 % = 75,0 %",
      "Источник: data/2021/values.csv, строка 2",
      "Страница: 2021/pokazateli/category/index.html#first",
    ] {
      #expect(explained.output.contains(line + "\n"), "\(line)")
    }
  }

  @Test func printsTheSameForPrograms() throws {
    let explained = try explain("муниципалитет", "1", "2021", "--format=json")

    let object = try JSONSerialization.jsonObject(with: Data(explained.output.utf8))
    let record = try #require(object as? [String: Any])
    let explanation = try #require(record["explanation"] as? [String: String])
    #expect(record["status"] as? String == "ok")
    #expect(record["cycle"] as? Int == 2021)
    #expect(record["organization"] == nil)
    #expect(explanation["value"] == "50,0 %")
    #expect(explanation["calculation"]?.contains("20 / 40 · 100 %") == true)
  }

  @Test(arguments: [
    (["frist", "category", "2021"], "нет организации «frist»; возможно, имелось в виду «first»"),
    (
      ["first", "catgory", "2021"], "нет показателя «catgory»; возможно, имелось в виду «category»"
    ),
    (["first", "category", "2019"], "нет цикла «2019»; есть 2020, 2021"),
    (["first", "category"], "Не указано обязательное «<год>»"),
  ])
  func whatIsNotKnownIsAWrongCall(arguments: [String], words: String) throws {
    let wrong = try Svod.run(["explain"] + arguments, in: folder.path)

    #expect(wrong.code == 64)
    #expect(wrong.output == "")
    #expect(wrong.errors.contains(words), "\(wrong.errors)")
  }

  @Test func whatIsInternalIsExplainedToTheWorkingGroupAlone() throws {
    let catalogue = "Content/indicators/teachers.yml"
    try folder.write(
      folder.text(of: catalogue).replacing(
        "concerns: staff", with: "concerns: staff\n        visibility: internal"), to: catalogue)

    #expect(try explain("first", "category", "2021").code == 64)
    let explained = try explain("first", "category", "2021", "--audience=working-group")
    #expect(explained.output.contains("15 / 20 · 100 %"), "\(explained.errors)")
  }

  @Test func errorsInTheContentComeFirst() throws {
    try folder.write("id,name,kind\nfirst,Школа,scool\n", to: "Content/organizations.csv")

    let stopped = try explain("first", "category", "2021")

    #expect(stopped.code == 1)
    #expect(stopped.errors.contains("[unknown-value]"))
  }
}
