import SvodContent
import SvodDiagnostics
import SvodNumbers
import Testing

/// Growths and distributions as data files give them.
struct KindReadingTests {
  @Test func readsBothAmountsOfAGrowth() {
    let reading = Reading(
      data: "organization,indicator,value,previous,base\nschool-1,wages,\"41250,5\",40000,12\n")

    #expect(reading.codes == [])
    #expect(
      reading.observation("wages", "school-1")?.entry
        == .growth(
          GrowthAmounts(
            now: ExactDecimal(millionths: 41_250_500_000), before: ExactDecimal(40_000),
            base: ExactDecimal(12))))
  }

  @Test func readsAWordInPlaceOfAGrowth() {
    let reading = Reading(data: "organization,wages.value,wages.previous\nschool-1,ожидается,\n")

    #expect(reading.codes == [])
    #expect(reading.observation("wages", "school-1")?.entry == .absent(.pending))
  }

  @Test func gathersBucketsFromRowsAndFilesInTheOrderOfTheScale() {
    let reading = Reading(sampleWith: [
      "data/2021/values.csv":
        "organization,indicator,value,bucket,note\nschool-1,levels,5,high,Уточнено\n",
      "data/2021/more.csv":
        "organization,indicator,value,bucket\nschool-1,levels,4,low\n,levels,9,high\n,levels,4,low\n",
    ])

    #expect(reading.codes == [.valueMismatch])
    #expect(
      reading.observation("levels", "school-1")?.entry
        == .distribution([ExactDecimal(4), ExactDecimal(5)]))
    #expect(
      reading.observation("levels", nil)?.entry
        == .distribution([ExactDecimal(4), ExactDecimal(9)]))
  }

  @Test func oneStatusIsThatOfAllBuckets() {
    let reading = Reading(
      data: "organization,indicator,value,bucket,status\nschool-1,levels,,,not-conducted\n")

    #expect(reading.codes == [])
    #expect(reading.observation("levels", "school-1")?.entry == .absent(.notConducted))
  }

  @Test func tellsHowManyFallIntoNoBucket() throws {
    let reading = Reading(
      data:
        "organization,indicator,value,denominator,bucket\nschool-1,levels,5,12,high\nschool-1,levels,4,12,low\n"
    )

    let diagnostic = try #require(reading.diagnostics.first)
    #expect(
      diagnostic.summary
        == "Школа № 1, «levels», 2021 год: сумма по интервалам — 9, а всего указано «12»: "
        + "3 не попали ни в один интервал")
  }

  @Test func reportsAveragesOfWhichSomeHaveNoBase() throws {
    let source = "organization,indicator,value,previous,base\n"
    let mixed = Reading(
      data: source + "school-1,wages,110,100,12\nschool-2,wages,110,100,\n")
    let without = Reading(data: source + "school-1,wages,110,100,\nschool-2,wages,110,100,\n")

    #expect(mixed.codes == [.incompleteValue])
    #expect(mixed.diagnostics.first?.position.line == 3)
    #expect(without.codes == [])
  }

  @Test func aConditionIsOfTheSamePeriodAsItsSource() throws {
    let catalogue = try #require(
      Reading(sampleWith: [
        "indicators/preparation.yml": SampleFolder.indicators.replacing(
          "{id: basic, ", with: "{id: basic, period: academic, ")
      ]).content?.catalogue)

    #expect(catalogue[.init("all-basic")]?.period == .academic)
    #expect(catalogue[.init("levels")]?.buckets.map(\.id) == ["low", "high"])
  }
}
