/// Where the circles of a strip stand: each at its own place, close ones one above another.
///
/// The place along the axis is never touched; a circle only rises until it hides no other. The
/// page's own large dot stays on the axis, and the circles it would cover stand above it.
struct StripLayout {
  struct Circle: Equatable {
    var place: Int
    /// 0 on the axis.
    var level: Int
  }

  /// Closer than this, in tenths of a percent, two circles of one level run into one another in
  /// a narrow column.
  private static let reach = 18
  private static let ownReach = 28
  private static let levelsOfOwn = 2
  private static let beforeAll = -AxisPlace.length

  private(set) var circles: [Circle] = []
  /// How many levels are in use; at least the axis itself.
  private(set) var height = 1

  init(peers: [Double], own: Double?) {
    let own = own.map { AxisPlace($0).tenths }
    var lastPlaces: [Int] = []
    circles.reserveCapacity(peers.count)
    for place in peers.map({ AxisPlace($0).tenths }).sorted() {
      let isCovered = own.map { abs(place - $0) < Self.ownReach } ?? false
      var level = isCovered ? Self.levelsOfOwn : 0
      while level < lastPlaces.count, place - lastPlaces[level] < Self.reach { level += 1 }
      while lastPlaces.count <= level { lastPlaces.append(Self.beforeAll) }
      lastPlaces[level] = place
      circles.append(Circle(place: place, level: level))
    }
    height = max(1, lastPlaces.count)
  }
}
