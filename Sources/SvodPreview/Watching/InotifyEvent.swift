/// What the kernel says of one change: the head of `struct inotify_event` and the name after it.
struct InotifyEvent: Sendable, Hashable {
  private static let headSize = 16

  /// The number of the watch; -1 for the queue itself.
  var watch: Int32
  var mask: UInt32
  /// The name inside the watched folder; empty when the event is about the watched file itself.
  var name: String

  /// All events of one reading, which the kernel never cuts in the middle.
  static func events(in bytes: [UInt8]) -> [InotifyEvent] {
    var events: [InotifyEvent] = []
    var place = 0
    while place + headSize <= bytes.count {
      let length = Int(word(in: bytes, at: place + 12))
      let end = min(place + headSize + length, bytes.count)
      let name = bytes[(place + headSize)..<end].prefix { $0 != 0 }
      events.append(
        InotifyEvent(
          watch: Int32(bitPattern: word(in: bytes, at: place)),
          mask: word(in: bytes, at: place + 4), name: String(decoding: name, as: UTF8.self)))
      place = end
    }
    return events
  }

  private static func word(in bytes: [UInt8], at place: Int) -> UInt32 {
    bytes[place..<(place + 4)].withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
  }
}
