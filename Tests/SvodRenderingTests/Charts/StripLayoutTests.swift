import Testing

@testable import SvodRendering

struct StripLayoutTests {
  @Test func liftsWhatWouldHideAnother() {
    let layout = StripLayout(peers: [0.51, 0.5, 0.9], own: nil)

    #expect(layout.circles.map(\.place) == [500, 510, 880])
    #expect(layout.circles.map(\.level) == [0, 1, 0])
    #expect(layout.height == 2)
  }

  @Test func liftsWhatTheOwnDotWouldCover() {
    let layout = StripLayout(peers: [0.5, 0.5, 0.6], own: 0.5)

    #expect(layout.circles.map(\.level) == [2, 3, 0])
    #expect(layout.height == 4)
  }
}
