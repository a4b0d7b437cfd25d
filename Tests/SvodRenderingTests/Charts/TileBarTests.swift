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
}
