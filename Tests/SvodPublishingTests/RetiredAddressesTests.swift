import SvodLedger
import Testing

@testable import SvodPublishing

struct RetiredAddressesTests {
  @Test(arguments: ["/2021/a/", "2021/a/", "/2021/a/index.html"])
  func holdsAPageInEveryFormOfItsAddress(address: String) {
    let retired = RetiredAddresses([address])

    #expect(retired.hold("2021/a/index.html"))
    #expect(!retired.hold("2020/a/index.html"))
    #expect(!retired.hold(.init(path: "2021/a/index.html", anchor: "x")))
  }

  @Test func holdsAPlaceOfOnePage() {
    let retired = RetiredAddresses(["/dokumenty/a/#p-1"])

    #expect(retired.hold(.init(path: "dokumenty/a/index.html", anchor: "p-1")))
    #expect(!retired.hold(.init(path: "dokumenty/b/index.html", anchor: "p-1")))
    #expect(!retired.hold("dokumenty/a/index.html"))
  }

  @Test func holdsAllPlacesOfAPageThatPointsOn() {
    let retired = RetiredAddresses(["/dokumenty/a/"])
    let path = "dokumenty/a/index.html"

    #expect(retired.hold(.init(path: path, anchor: "p-1", isOnMovedPage: true)))
    #expect(!retired.hold(.init(path: path, anchor: "p-1")))
  }

  @Test func holdsAPlaceOfAllPages() {
    let retired = RetiredAddresses(["#grade4"])

    #expect(retired.hold(.init(path: "2021/index.html", anchor: "grade4")))
    #expect(!retired.hold(.init(path: "2021/index.html", anchor: "grade5")))
  }
}
