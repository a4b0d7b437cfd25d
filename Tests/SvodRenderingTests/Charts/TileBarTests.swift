import SvodPages
import SvodRendering
import Testing

struct TileBarTests {
  @Test func leadsFromTilesToRowsAndLeavesOutEmptyVerdicts() {
    let bar = TileBar(groups: [
      .init(
        verdict: .worse, title: "ухудшились",
        tiles: [.init(code: "1.1", title: "Охват <5", link: "#coverage")]),
      .init(verdict: .unjudged, title: "без оценки динамики", tiles: []),
    ])

    #expect(
      html { $0.append(bar) } == """
        <ul class="bal"><li class="is-worse"><span class="k">\
        <svg class="ic" aria-hidden="true"><use href="#_dn"/></svg> ухудшились <b>1</b></span>\
        <span class="tiles"><a href="#coverage">1.1<span class="vh">: Охват &lt;5</span></a>\
        </span></li></ul>
        """)
  }

  @Test func tilesStandUnderTheTitlesOfTheirGroups() {
    let bar = TileBar(groups: [
      .init(
        verdict: .better, title: "улучшились",
        tiles: [
          .init(code: "1", title: "Охват", link: "#a", group: "Кадры"),
          .init(code: "Условия", title: "Условия", link: "#b", group: "Кадры"),
          .init(code: "1", title: "Ремонт", link: "#c", group: "Здания"),
        ])
    ])

    // A title that stands for a number is not said twice.
    #expect(
      html { $0.append(bar) }.contains(
        """
        <span class="of">Кадры</span><a href="#a">1<span class="vh">: Охват</span></a>\
        <a href="#b">Условия</a><span class="of">Здания</span>\
        <a href="#c">1<span class="vh">: Ремонт</span></a>
        """))
  }
}
