import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodReading
import Testing

/// Clusters: their rules, and who belongs to them.
struct ClusterFindingTests {
  private static let rules = "- {id: town, title: городские, rule: в районном центре}\n"
  private static let members = "organization,cluster,from,to\nschool-1,town,,\n"

  private static func rule(
    _ code: DiagnosticCode, _ wrong: String, _ right: String,
    severity: Diagnostic.Severity = .error
  ) -> FileCase {
    FileCase(
      code: code, file: "clusters.yml", wrong: rules + wrong + "\n", right: rules + right + "\n",
      severity: severity,
      beside: [
        "clusters.csv": members + "school-2,сёла,2021-01-01,\n", "documents/order-1.md": act,
      ])
  }

  private static let act = """
    ---
    kind: order
    number: "5"
    date: 2021-01-01
    title: О кластерах
    ---

    """

  private static let village = "- {id: village, title: сёла, rule: вне районного центра}"

  private static func member(
    _ code: DiagnosticCode, _ wrong: String, _ right: String, header: String
  ) -> FileCase {
    FileCase(
      code: code, file: "clusters.csv", wrong: members + wrong + "\n",
      right: members + right + "\n", header: header, beside: ["clusters.yml": rules])
  }

  static let cases = [
    rule(.duplicateID, village + "\n- {id: ①town, title: Ещё}", village),
    rule(.missingKey, village + "\n- ①{title: Ещё}", village),
    rule(
      .unknownDocument, "- {id: village, title: сёла, decided-by: ①order-2}",
      "- {id: village, title: сёла, decided-by: order-1}", severity: .warning),
    rule(
      .emptySet, village + "\n- {id: ①far, title: дальние}", village, severity: .warning),
    member(
      .unknownOrganization, "①school-9,town,,", "school-2,town,,", header: "organization"),
    member(.unknownValue, "school-2,①towns,,", "school-2,городские,,", header: "cluster"),
    member(
      .badDate, "school-2,town,2021-02-01,①2021-01-01", "school-2,town,2021-01-01,2021-02-01",
      header: "to"),
    member(
      .duplicateValue, "①school-1,town,2021-01-01,", "school-2,town,2021-01-01,",
      header: "organization"),
  ]

  @Test(arguments: cases)
  func reportsTheMistakeAtItsPlace(_ item: FileCase) throws {
    try item.check()
  }

  @Test func clustersOfATimeGoBeforeThoseOfTheRegister() throws {
    let reading = Reading(sampleWith: [
      "clusters.yml": Self.rules + Self.village + "\n",
      "clusters.csv": Self.members + "school-2,village,2021-01-01,2021-12-31\n",
      "organizations.csv": SampleFolder.organizations.replacing("opened", with: "cluster")
        .replacing("2020-09-01", with: "town"),
    ])

    let school = try #require(reading.content?.organizations[.init("school-2")])
    #expect(reading.diagnostics == [])
    #expect(school.cluster(in: 2020) == "городские")
    #expect(school.cluster(in: 2021) == "сёла")
    #expect(school.cluster(in: 2022) == "городские")
    #expect(reading.content?.clusters.map(\.rule) == ["в районном центре", "вне районного центра"])
  }

  @Test func aClusterOfTheRegisterWithoutARuleIsReported() {
    let codes = { (cluster: String, rules: String?) in
      Reading(sampleWith: [
        "clusters.yml": rules, "clusters.csv": Self.members,
        "organizations.csv": SampleFolder.organizations.replacing("opened", with: "cluster")
          .replacing("2020-09-01", with: cluster),
      ]).codes
    }

    #expect(codes("дальние", Self.rules) == [.unknownValue])
    #expect(codes("городские", Self.rules) == [])
    #expect(codes("дальние", nil) == [])
  }
}
