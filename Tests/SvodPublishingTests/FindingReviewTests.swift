import SvodContent
import SvodDiagnostics
import Testing

@testable import SvodPublishing

/// Findings that an author has accepted, and those that stay open.
struct FindingReviewTests {
  private func finding(
    _ code: DiagnosticCode, line: Int, text: String? = nil,
    _ severity: Diagnostic.Severity = .warning
  ) -> Diagnostic {
    Diagnostic(
      code, severity, at: FilePosition(file: "Content/documents/order-98.md", line: line),
      "Слово «\(text ?? "")»", text: text)
  }

  private func row(_ code: String, _ place: String?) -> AcceptedFinding {
    AcceptedFinding(
      file: "documents/order-98.md", code: code, place: place, reason: "Так в акте",
      isPublic: false, position: FilePosition(file: "accepted-findings.csv", line: 2))
  }

  @Test(arguments: [nil, "12", "12:1", "для для", "строка 12"])
  func acceptsByCodeAndPlace(place: String?) {
    let review = FindingReview(
      of: [finding(.repeatedWord, line: 12, text: "для для")],
      accepting: [row("repeated-word", place)])

    #expect(review.open == [])
    #expect(review.accepted.map(\.reason) == ["Так в акте"])
  }

  @Test(arguments: [("repeated-word", "13"), ("repeated-word", "и и"), ("lost-hyphen", nil)])
  func keepsWhatIsNotNamed(code: String, place: String?) {
    let found = finding(.repeatedWord, line: 12, text: "для для")
    let review = FindingReview(of: [found], accepting: [row(code, place)])

    #expect(review.open.map(\.code) == [.repeatedWord, .unmatchedAcceptance])
    #expect(review.accepted.isEmpty)
  }

  @Test func neverAcceptsAnError() {
    let review = FindingReview(
      of: [finding(.missingFile, line: 12, .error)], accepting: [row("missing-file", nil)])

    #expect(review.open.contains { $0.code == .missingFile })
    #expect(review.accepted.isEmpty)
  }
}
