import Testing

@testable import SvodLedger

struct TagScannerTests {
  /// The pieces of a page, each by its own text.
  private func pieces(_ page: String) -> [String] {
    let bytes = Array(page.utf8)
    func text(_ place: Range<Int>) -> String { String(decoding: bytes[place], as: UTF8.self) }
    var scanner = TagScanner(bytes)
    var pieces: [String] = []
    while let piece = scanner.next() {
      switch piece {
      case .text(let place): pieces.append(text(place))
      case .opening(let name, let attributes): pieces.append("<\(text(name))|\(text(attributes))>")
      case .closing(let name): pieces.append("</\(text(name))>")
      }
    }
    return pieces
  }

  @Test(arguments: [
    ("<p>а<b>б</b></p>", ["<p|>", "а", "<b|>", "б", "</b>", "</p>"]),
    (#"<a href="x>y">я</a>"#, [#"<a| href="x>y">"#, "я", "</a>"]),
    ("<!doctype html>\n<br/>", ["\n", "<br|/>"]),
    ("а<!-- <p> -- > -->б", ["а", "б"]),
    ("5 < 6 и 7<8", ["5 ", "< 6 и 7", "<8"]),
    ("<style>a>b{} </p></style>я", ["<style|>", "</style>", "я"]),
    ("<script>if (a<b) '<p id=x>'</script>", ["<script|>", "</script>"]),
    ("<h2 id=a\n>", ["<h2| id=a\n>"]),
  ])
  func readsTagsAndTexts(page: String, expected: [String]) {
    #expect(pieces(page) == expected)
  }

  @Test(arguments: ["", "<", "</", "<!", "<!--", "<a", "<a href=\"", "<a href=", "<style>", "</>"])
  func endsOnWhateverIsTorn(page: String) {
    #expect(pieces(page).count <= 1)
  }

  @Test func readsAttributesInEveryForm() {
    let bytes = Array(#" id="a b" hidden class='x"y' href=z/w data-l = "1"/"#.utf8)
    var scanner = AttributeScanner(bytes, in: bytes.indices)
    var read: [String] = []
    while let attribute = scanner.next() {
      let name = String(decoding: bytes[attribute.name], as: UTF8.self)
      read.append("\(name):\(String(decoding: bytes[attribute.value], as: UTF8.self))")
    }

    #expect(read == ["id:a b", "hidden:", "class:x\"y", "href:z/w", "data-l:1"])
  }
}
