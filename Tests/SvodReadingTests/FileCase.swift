import SvodDiagnostics
import SvodTestSupport
import Testing

/// A mistake in one file of the sample folder, marked ①, and its mended form.
struct FileCase: Sendable, CustomTestStringConvertible {
  let code: DiagnosticCode
  let file: String
  let wrong: String
  let right: String
  var severity = Diagnostic.Severity.error
  var header: String?

  var testDescription: String { "\(code.rawValue): \(wrong)" }

  /// Expects the mistake alone at its place, with a hint, and nothing once it is mended.
  func check() throws {
    let source = MarkedText(wrong)

    let found = Reading(sampleWith: [file: source.text]).diagnostics
    let mended = Reading(sampleWith: [file: right]).diagnostics

    var position = source.position("①", in: "Content/\(file)")
    position.header = header
    #expect(found.map(\.code) == [code])
    #expect(found.first?.position == position)
    #expect(found.first?.severity == severity)
    #expect(found.first?.hint != nil)
    #expect(mended == [])
  }
}
