import SvodJSON
import Testing

struct JSONValueTests {
  @Test func keepsTheOrderOfMembersAndLeavesOutThoseWithoutValue() {
    let value = JSONValue.members([
      "b": .integer(1), "a": nil, "c": .list([.flag(true), .null, .number("1.50")]),
      "d": .list([]), "e": .words("да"),
    ])

    #expect(
      String(decoding: value.bytes, as: UTF8.self) == """
        {
          "b": 1,
          "c": [
            true,
            null,
            1.50
          ],
          "d": [],
          "e": "да"
        }

        """)
  }
}
