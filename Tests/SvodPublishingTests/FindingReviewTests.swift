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

  /// FIPS 180-4 examples, and lengths around the end of a block.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func knowsTheChecksumOfAFile(text: String, checksum: String) {
    #expect(SHA256Checksum.text(of: Array(text.utf8)) == checksum)
  }
}
