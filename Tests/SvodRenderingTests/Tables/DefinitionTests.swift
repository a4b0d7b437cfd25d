import SvodRendering
import Testing

@testable import SvodPages

struct DefinitionTests {
  @Test func aFractionIsTextThatCanBeReadAloud() {
    let fraction = IndicatorPage.Fraction(
      numerator: "учителя < 35 лет (m)", denominator: "все учителя (n)", factor: "· 100 %")

    #expect(
      html { $0.append(fraction) } == """
        <div class="formula"><span class="frac"><span>учителя &lt; 35 лет (m)</span>\
        <span class="vh"> разделить на </span><span>все учителя (n)</span></span> \
        <span>· 100 %</span></div>
        """)
  }

  @Test func stepsAreAnOrderedList() {
    let steps = [
      RecordedStep("Сбор", [RichText("10 января."), RichText("По <форме>.")]),
      RecordedStep("Публикация", [RichText([.link("Приказ", address: "o.html")])]),
    ]

    #expect(
      html { $0.append(steps) } == """
        <ol class="steps"><li><b>Сбор</b><p>10 января.</p><p>По &lt;форме&gt;.</p></li>\
        <li><b>Публикация</b><p><a href="o.html">Приказ</a></p></li></ol>
        """)
  }
}
