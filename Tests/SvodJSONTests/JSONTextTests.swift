import SvodJSON
import Testing

struct JSONTextTests {
  private func text(_ write: (inout JSONText) -> Void) -> String {
    var json = JSONText()
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func membersStandInTheOrderInWhichTheyAreAdded() {
    let text = text { json in
      json.object { json in
        json.member("б", "два")
        json.member("а", "один")
        json.member("в", nil)
      }
    }

    #expect(text == #"{"б":"два","а":"один"}"#)
  }

  @Test func commasStandBetweenValuesOfEveryLevelAlone() {
    let text = text { json in
      json.array { json in
        json.object { _ in }
        json.array { json in
          json.value(1)
          json.value(-20)
        }
        json.object { json in
          json.member("a") { $0.array { _ in } }
          json.member("b") { $0.value(true) }
        }
        json.value(false)
      }
    }

    #expect(text == #"[{},[1,-20],{"a":[],"b":true},false]"#)
  }

  @Test(arguments: [
    ("Школа «Заря»", #""Школа «Заря»""#), (#"a"b\c"#, #""a\"b\\c""#),
    ("раз\nдва\tтри\r", #""раз\nдва\tтри\r""#), ("\u{1}\u{1F}", #""\u0001\u001F""#),
    ("</script><!--", #""\u003C/script>\u003C!--""#), ("", #""""#),
    ("а\u{2028}б\u{2029}", #""а\u2028б\u2029""#), ("2020—2021", #""2020—2021""#),
  ])
  func whatWouldEndAStringOrAScriptIsEscaped(text given: String, expected: String) {
    #expect(text { $0.value(given) } == expected)
  }

  @Test func namesAreEscapedToo() {
    #expect(text { $0.object { $0.member("\"", "x") } } == #"{"\"":"x"}"#)
  }
}
