import SvodContent
import Testing

@testable import SvodPages

/// Files beside documents: addresses and what the card says of them.
struct AttachmentTests {
  private func document(_ files: String...) -> Document {
    .trial("order-98") { document in
      document.attachments = files.map { Document.Attachment(file: $0, title: "Скан") }
      document.isTextAbsent = true
    }
  }

  @Test(arguments: [
    ("order-98.pdf", "order-98.pdf"), ("Приказ 98 (скан).PDF", "prikaz-98-skan.pdf"),
    ("№.pdf", "file.pdf"),
  ])
  func namesAreWhatEverySystemTakes(file: String, name: String) {
    #expect(AttachmentAddress.all(of: document(file)).map(\.name) == [name])
  }

  @Test func noTwoFilesHaveOneAddress() {
    let paths = AttachmentAddress.all(of: document("Скан.pdf", "скан.pdf", "скан.pdf")).map(\.path)

    #expect(paths == ["dokumenty/order-98/skan.pdf", "dokumenty/order-98/skan-2.pdf"])
  }

  @Test func theCardGivesFormatSizeAndChecksum() throws {
    var attached = document("order-98.pdf")
    attached.attachments[0].size = 240_400
    attached.attachments[0].checksum = "ab12"
    var section = TrialSection(years: [2021], schools: 0, indicators: [])
    section.content.documents = [attached]
    let page = section.page(ofDocument: "order-98")
    let line = try #require(page.card.first { $0.title == "Приложенные файлы" })

    #expect(line.values.map(\.plain.spaced) == ["Скан, PDF, 240 КБ; SHA-256: ab12"])
    #expect(page.absence?.spaced.contains("есть только приложенный файл") == true)
  }
}
