import SvodDiagnostics
import Testing

struct NearestNameTests {
  @Test(arguments: [
    ("scool", "school"), ("berezovskaja", "berezovskaya"), ("числитл", "числитель"),
    ("вручение", nil), ("ab", nil), ("shcool", "school"),
  ])
  func findsWhatTheAuthorMeant(written: String, meant: String?) {
    let known = ["school", "kindergarten", "berezovskaya", "числитель"]

    #expect(nearestName(to: written, among: known) == meant)
  }

  @Test func foldsCaseAndYo() {
    #expect(nearestName(to: "Зелёная", among: ["зеленая"]) == "зеленая")
  }
}
