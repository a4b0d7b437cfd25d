import ArgumentParser
import Foundation
import SvodDiagnostics
import SvodDirectory
import SvodPublishing

/// The terminal: results on standard output, everything else on standard error.
struct Console: Sendable {
  /// Whether a person watches: only then a progress line is shown.
  let isWatched: Bool

  init() {
    isWatched = isatty(FileHandle.standardError.fileDescriptor) == 1
  }

  /// A result, for people and pipes.
  func print(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  /// A remark about the run.
  func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Overwrites the last line; only for people.
  func overwrite(_ text: String) {
    FileHandle.standardError.write(Data(("\r\u{1B}[K" + text).utf8))
  }

  func write(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { say(DiagnosticReport.text(diagnostic)) }
  }

  /// Runs a command and turns the machine's failures into words and exit code 2.
  func reportingFailures(_ command: () async throws -> Void) async throws {
    do {
      try await command()
    } catch let code as ExitCode {
      throw code
    } catch let failure as DirectoryFailure {
      say("Отказ: \(failure.words)")
      throw ExitCode(2)
    } catch let failure as SourceFailure {
      say("Отказ: \(failure.words)")
      throw ExitCode(2)
    } catch let failure as PublicationFailure {
      say("Отказ: \(failure.words)")
      throw ExitCode(failure.code)
    } catch let failure as FindingsFileFailure {
      say("Отказ: \(failure.words)")
      throw ExitCode(2)
    } catch let failure as ExportFileFailure {
      say("Отказ: \(failure.words)")
      throw ExitCode(2)
    } catch {
      say("Отказ: \(error.localizedDescription)")
      throw ExitCode(2)
    }
  }
}
