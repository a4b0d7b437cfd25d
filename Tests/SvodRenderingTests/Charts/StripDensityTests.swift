import Testing

@testable import SvodRendering

struct StripDensityTests {
  @Test func makesColumnsInProportionToTheFullest() {
    let peers = Array(repeating: 1.0, count: 36) + Array(repeating: 0.52, count: 18)

    let heights = StripDensity(peers: peers).heights

    #expect(heights[19] == 180)
    #expect(heights[10] == 90)
    #expect(heights.filter { $0 == 0 }.count == 18)
  }

  @Test func keepsALoneOrganizationVisible() {
    let heights = StripDensity(peers: Array(repeating: 1.0, count: 999) + [0]).heights

    #expect(heights[0] == 10)
  }
}
