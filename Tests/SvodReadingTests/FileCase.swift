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
  /// Other files that the mistake needs.
  var beside: [String: String] = [:]

  var testDescription: String { "\(code.rawValue): \(wrong)" }

  /// Expects the mistake alone at its place, with a hint, and nothing once it is mended.
  func check() throws {
    let source = MarkedText(wrong)

    let found = Reading(sampleWith: files(with: source.text)).diagnostics
    let mended = Reading(sampleWith: files(with: right)).diagnostics

    var position = source.position("①", in: "Content/\(file)")
    position.header = header
    #expect(found.map(\.code) == [code])
    #expect(found.first?.position == position)
    #expect(found.first?.severity == severity)
    #expect(found.first?.hint != nil)
    #expect(mended == [])
  }
  private func files(with text: String) -> [String: String?] {
    var files: [String: String?] = beside.mapValues { $0 }
    files[file] = text
    return files
  }
}
