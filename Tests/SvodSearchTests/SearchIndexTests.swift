import SvodSearch
import Testing

struct SearchIndexTests {
  private func text(_ entries: [SearchEntry], _ name: String) -> String? {
    SearchIndex(of: entries).files
      .first { $0.path.hasPrefix("\(SearchIndex.folder)\(name).") }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private var school: SearchEntry {
    var entry = SearchEntry(.organization, title: "Берёзовская СОШ", address: "2021/a/index.html")
    entry.names = [
      .init("Берёзовская СОШ"), .init("Берёзовская ООШ", remark: "прежнее название"),
    ]
    return entry
  }

  private var order: SearchEntry {
    var entry = SearchEntry(.document, title: "О плане", address: "dokumenty/b/index.html")
    entry.numbers = ["98"]
    entry.names = [.init("О плане")]
    entry.text = "План школы"
    entry.note = "приказ \"№ 98\""
    return entry
  }

  @Test func tellsWhereKindsAndFilesBegin() {
    let former = SearchEntry(.document, title: "Старый", address: "c")
    var repealed = former
    repealed.isFormer = true

    #expect(
      text([repealed, order, school, former], "index")
        == #"svodSearch("index",{"count":4,"kinds":[["Организации",0,1,1],"#
        + #"["Документы",1,3,4]],"words":["98"],"entries":[0]})"# + "\n")
  }

  @Test func tellsWhereWordsStand() {
    // Numbers begin at 0, names at 64 (1s), texts at 512 (e8), in base 36; a gap parts names.
    #expect(
      text([school, order], "words-0")
        == #"svodSearch("words-0",{"98":"1.0","# + "\n" + #""березовск":"0.1s.1v","# + "\n"
        + #""оош":"0.1w","# + "\n" + #""план":"1.1t.e8","# + "\n" + #""сош":"0.1t","# + "\n"
        + #""школ":"1.e9"})"# + "\n")
  }

  @Test func holdsWhatResultsShow() {
    #expect(
      text([school, order], "entries-0")
        == #"svodSearch("entries-0",[["Берёзовская СОШ","2021/a/index.html","","",0,"#
        + #"["прежнее название: Берёзовская ООШ"]],"# + "\n"
        + #"["О плане","dokumenty/b/index.html","приказ \"№ 98\"","План школы",0,[]]])"# + "\n")
  }

  @Test func namesOtherContentsOtherwise() {
    let names = [[school], [school, order], [school]].map { SearchIndex(of: $0).path }

    #expect(names[0] == names[2])
    #expect(names[0] != names[1])
    #expect(names[0].wholeMatch(of: /assets\/poisk\/index\.[0-9a-f]{16}\.js/) != nil)
  }

  @Test func partsManyEntriesOverFilesThatAreFoundByTheirBeginnings() throws {
    let entries = (0..<1200).map { number in
      var entry = SearchEntry(.organization, title: "Школа \(number)", address: "a/\(number)")
      entry.names = [.init("Школа \(number)")]
      return entry
    }
    let index = SearchIndex(of: entries)
    let shards = index.files.filter { $0.path.contains("/entries-") }

    #expect(shards.count > 1)
    #expect(index.files.allSatisfy { $0.bytes.count < 21_000 })
    let second = String(decoding: try #require(shards.dropFirst().first).bytes, as: UTF8.self)
    let first = try #require(second.firstMatch(of: /Школа (\d+)/)?.output.1)
    #expect(try #require(text(entries, "index")).contains(#""entries":[0,\#(first),"#))
  }
}
