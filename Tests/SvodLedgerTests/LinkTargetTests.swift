import Testing

@testable import SvodLedger

struct LinkTargetTests {
  private static let address = "https://opyt.example/monitoring/"

  @Test(
    arguments: [
      ("../index.html", "2021/index.html", "index.html", nil),
      ("#p-2", "dokumenty/order/index.html", "dokumenty/order/index.html", "p-2"),
      ("", "404.html", "404.html", nil),
      ("#", "404.html", "404.html", nil),
      ("organizacii/index.html#%D0%B0", "2021/index.html", "2021/organizacii/index.html", "а"),
      ("./a.html?x=1#y", "index.html", "a.html", "y"),
      ("https://opyt.example/monitoring/", "index.html", "index.html", nil),
      ("https://opyt.example/monitoring", "index.html", "index.html", nil),
      ("https://opyt.example/monitoring/2021/#a", "index.html", "2021/index.html", "a"),
      ("/monitoring/assets/a.css", "404.html", "assets/a.css", nil),
      ("../../index.html", "2021/index.html", "../index.html", nil),
      ("2021/", "index.html", "2021/", nil),
    ] as [(String, String, String, String?)])
  func leadsInside(link: String, page: String, path: String, anchor: String?) {
    let target = LinkTarget(of: link, on: page, at: Self.address)

    #expect(target == .inside(path: path, anchor: anchor))
  }

  @Test(arguments: [
    "https://other.example/", "mailto:a@opyt.example", "tel:+7", "//cdn.example/a.js",
    "https://opyt.example/sveden/", "/sveden/", "/monitoring-2/",
  ])
  func leadsOutside(link: String) {
    #expect(LinkTarget(of: link, on: "index.html", at: Self.address) == .outside)
  }

  @Test(arguments: [
    "https://xn--80.example/%D0%BC%D0%BE/2021/", "https://xn--80.example/мо/2021/",
    "/%D0%BC%D0%BE/2021/", "/%d0%bc%d0%be/2021/",
  ])
  func anAddressWithPercentCodesIsTheSameWithout(link: String) {
    for address in ["https://xn--80.example/%D0%BC%D0%BE/", "https://xn--80.example/мо/"] {
      let target = LinkTarget(of: link, on: "404.html", at: address)

      #expect(target == .inside(path: "2021/index.html", anchor: nil))
    }
  }

  @Test func aSectionAtTheRootOfItsHostHasEveryPathOfIt() {
    let target = LinkTarget(of: "/2021/", on: "404.html", at: "https://opyt.example/")

    #expect(target == .inside(path: "2021/index.html", anchor: nil))
  }
}
