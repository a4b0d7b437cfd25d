import Foundation
import SvodContent
import SvodDiagnostics
import SvodReading
import Testing

/// Which files are read, and what is said of the others.
struct FolderTests {
  @Test(arguments: [
    "~$values.csv", "data/2021/values (1).csv", "data/2021/Копия values.csv", "Thumbs.db",
    "desktop.ini", "documents/приказ — копия.md", ".DS_Store", "data/2021/values.csv.bak",
  ])
  func whatAnOfficeLeavesBehindIsNoData(_ path: String) {
    let reading = Reading(sampleWith: [path: "organization,indicator\nnobody,nothing\n"])

    #expect(reading.codes == [.officeFile])
    #expect(reading.diagnostics.first?.severity == .warning)
    #expect(reading.diagnostics.first?.position.file == "Content/\(path)")
  }

  @Test(arguments: [
    "section.yml~", "data/2021/.values.csv.swp", "documents/.#приказ.md", "4913", "indicators/4913",
    "documents/#приказ.md#", ".section.yml.swo",
  ])
  func whatAnEditorHasBesideAFileIsNoFinding(_ path: String) {
    let reading = Reading(sampleWith: [path: "organization,indicator\nnobody,nothing\n"])

    #expect(reading.codes == [])
  }

  @Test(arguments: ["49130", "#a.csv", "documents/swp"])
  func aNameThatLooksLikeAnEditorsIsAFinding(_ path: String) {
    #expect(Reading(sampleWith: [path: "x\n"]).codes == [.unknownFile])
  }

  @Test(arguments: [
    ("organisations.csv", "Возможно, имелось в виду «organizations.csv»"),
    ("section.yaml", "Возможно, имелось в виду «section.yml»"),
    ("data/2021/cicle.yml", "Возможно, имелось в виду «cycle.yml»"),
    ("indicators/notes.txt", "Переименуйте или перенесите в место, указанное в описании формата"),
    ("data/values.csv", "Переименуйте или перенесите в место, указанное в описании формата"),
  ])
  func anUnknownFileIsNamedWithTheNearest(_ path: String, _ hint: String) {
    let reading = Reading(sampleWith: [path: "x\n"])

    #expect(reading.codes == [.unknownFile])
    #expect(reading.diagnostics.first?.severity == .warning)
    #expect(reading.diagnostics.first?.hint == hint)
  }

  @Test func anUnknownFolderIsNamedOnce() {
    let reading = Reading(sampleWith: ["document/a.md": "x", "document/b.md": "x"])

    #expect(reading.codes == [.unknownFile])
    #expect(reading.diagnostics.first?.hint == "Возможно, имелось в виду «documents/»")
  }

  @Test(arguments: [
    "documents/order-1.pdf",
    "documents/схема.png",
  ])
  func filesOfTheContractAreNoFinding(_ path: String) {
    #expect(Reading(sampleWith: [path: "id\n1\n"]).diagnostics == [])
  }

  @Test func findingsPrintTheFolderAsItIsCalled() {
    let reading = Reading(ContentFolder(["readme.txt": ""], name: "../Раздел"))

    #expect(
      reading.diagnostics.map(\.position.file) == ["../Раздел/readme.txt", "../Раздел/section.yml"])
  }

  @Test(arguments: ["section.yml", "organizations.csv", "documents/a.md", "data/2021/values.csv"])
  func bytesThatAreNoTextAreReported(_ path: String) {
    var files = SampleFolder.files.mapValues { Array($0.utf8) }
    files[path] = [0x50, 0x4B, 0x03, 0x04, 0, 1, 2]

    let reading = Reading(ContentFolder(bytes: files))

    #expect(reading.codes.contains(.brokenEncoding))
  }

  @Test func readsTheDiskThroughLinksButNotInCircles() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "svod-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let content = root.appending(path: "Content")
    try FileManager.default.createDirectory(
      at: content.appending(path: "documents"), withIntermediateDirectories: true)
    try write(SampleFolder.section, to: content.appending(path: "section.yml"))
    try write("---\nkind: page\ntitle: О\n---\n", to: root.appending(path: "text.md"))
    try link("documents/order-1.md", to: "../../text.md", in: content)
    try link("documents/round", to: "..", in: content)
    try link("documents/lost.md", to: "nowhere.md", in: content)

    let reading = Reading(try ContentFolder(reading: content.path, name: "Content"))

    #expect(reading.content?.documents.map(\.id.text) == ["order-1"])
    #expect(reading.codes == [.unreadableFile])
    #expect(reading.diagnostics.first?.position.file == "Content/documents/lost.md")
  }

  @Test func aMissingFolderIsAFailure() {
    #expect(throws: ContentFolder.Failure.notAFolder(path: "/nowhere/at/all")) {
      try ContentFolder(reading: "/nowhere/at/all")
    }
  }

  private func write(_ text: String, to file: URL) throws {
    try Data(text.utf8).write(to: file)
  }

  private func link(_ path: String, to target: String, in folder: URL) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: path).path, withDestinationPath: target)
  }
}
