import SvodDiagnostics
import Testing

/// Links between documents, as their authors write them.
struct LinkReferenceTests {
  private func reading(_ body: String) -> Reading {
    Reading(sampleWith: [
      "documents/order-98.md":
        "---\nkind: order\nnumber: \"98\"\ndate: 2021-08-27\ntitle: О мониторинге\nformer-ids: [order-9]\n---\n\n7. Провести мониторинг.\n",
      "documents/plan.md": "---\nkind: page\ntitle: План\n---\n\n1. Начало.\n\n\(body)\n",
    ])
  }

  @Test(arguments: [
    "[п](../order-98/index.html)", "[п](../order-98/#p-7)", "[п](#p-1)", "[п](#_menu)",
    "[п](../order-9/index.html)", "[п](https://zarechny.example/#x)", "[п](../../2021/index.html)",
  ])
  func passesWhatLeadsSomewhere(body: String) {
    #expect(reading(body).codes == [])
  }

  @Test(arguments: [
    ("[п](../order-89/index.html)", "../order-98/index.html"), ("[п](#p-2)", "#p-1"),
    ("[п](../order-98/index.html#p-8)", "../order-98/index.html#p-7"),
  ])
  func reportsWhatLeadsNowhere(body: String, nearest: String) throws {
    let finding = try #require(reading(body).diagnostics.first)

    #expect(finding.code == .brokenLink)
    #expect(finding.severity == .warning)
    #expect(finding.position == FilePosition(file: "Content/documents/plan.md", line: 8))
    #expect(finding.example == nearest)
    #expect(reading("[п](\(nearest))").codes == [])
  }

  @Test func tellsOneTargetOfADocumentOnce() throws {
    let reading = reading("[п](#p-5) и [п](#p-5)\n\nИ ещё [п](#p-5)")

    let finding = try #require(reading.diagnostics.first)
    #expect(reading.codes == [.brokenLink])
    #expect(finding.notes.map(\.position.line) == [8, 10])
  }
}
