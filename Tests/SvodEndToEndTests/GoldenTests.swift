import Foundation
import Testing

/// Whole small sections, byte by byte; `SVOD_RECORD=1` writes what came out, to be looked through
/// before it is committed.
@Suite(.serialized)
struct GoldenTests {
  @Test(arguments: try GoldenCase.all())
  func becomesWhatIsKept(section: GoldenCase) throws {
    let made = try section.made()
    guard !GoldenCase.isRecording else {
      try section.record(made)
      Issue.record("recorded: look at what has changed, and run again without SVOD_RECORD")
      return
    }
    let kept = try section.kept()

    #expect(made.keys.sorted() == kept.keys.sorted())
    for (name, bytes) in kept.sorted(by: { $0.key < $1.key }) {
      guard let other = made[name], other != bytes else { continue }
      Issue.record("\(section.name)/\(name): \(Difference(kept: bytes, made: other))")
    }
  }

  @Test func findsTheCases() throws {
    let names = try GoldenCase.all().map(\.name)

    #expect(names.count > 12)
    #expect(names.contains("dirty"))
  }

  @Test func showsWhereTwoTextsPart() {
    let difference = Difference(kept: Data("раз\nдва\n".utf8), made: Data("раз\nдавно\n".utf8))

    #expect(difference.description == "line 2: kept «два», made «давно»")
  }
}

/// The first place at which two texts differ.
private struct Difference: CustomStringConvertible {
  let description: String

  init(kept: Data, made: Data) {
    let kept = Self.lines(kept)
    let made = Self.lines(made)
    let line = zip(kept, made).enumerated().first { $1.0 != $1.1 }?.offset
    let place = line ?? min(kept.count, made.count)
    let (left, right) = Self.excerpts(kept[safe: place], made[safe: place])
    description = "line \(place + 1): kept «\(left)», made «\(right)»"
  }

  private static func lines(_ bytes: Data) -> [String] {
    String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
  }

  /// Two lines from a little before the place where they part.
  private static func excerpts(_ left: String, _ right: String) -> (String, String) {
    let common = zip(left, right).prefix { $0 == $1 }.count
    let start = max(0, common - 30)
    return (String(left.dropFirst(start).prefix(150)), String(right.dropFirst(start).prefix(150)))
  }
}

extension [String] {
  fileprivate subscript(safe place: Int) -> String {
    indices.contains(place) ? self[place] : "nothing"
  }
}
