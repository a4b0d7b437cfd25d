import Dispatch
import SvodDirectory
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A small publisher for tests that kill, starve or outnumber a real process:
/// `SvodDirectoryProbe DIRECTORY LABEL PAGES [THREADS [BYTES]]`.
///
/// It publishes pages that hold the label and are filled up to the given size, or says on standard
/// error why it could not.
@main
struct Probe {
  private let directory: SiteDirectory
  private let page: [UInt8]
  private let pages: Int
  private let threads: Int

  static func main() {
    let words = CommandLine.arguments
    guard words.count > 3, let pages = Int(words[3]) else { exit(64) }
    let threads = words.count > 4 ? Int(words[4]) : nil
    let size = words.count > 5 ? Int(words[5]) : nil
    let filling = String(repeating: ".", count: max(0, (size ?? 0) - words[2].utf8.count))
    let probe = Probe(
      directory: SiteDirectory(path: words[1]), page: Array((words[2] + filling).utf8),
      pages: pages, threads: threads ?? 1)
    do {
      try probe.publish()
    } catch {
      complain(of: error)
      exit(2)
    }
  }

  private func publish() throws(DirectoryFailure) {
    let site = try directory.stage()
    let failure = Mutex<DirectoryFailure?>(nil)
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      do throws(DirectoryFailure) {
        for number in stride(from: thread, to: pages, by: threads) {
          try site.write(page, to: "organizations/\(number)/index.html")
        }
      } catch {
        failure.withLock { $0 = error }
      }
    }
    if let failure = failure.withLock({ $0 }) {
      site.discard()
      throw failure
    }
    if let remains = try site.publish() { Self.complain(of: remains) }
  }

  private static func complain(of failure: DirectoryFailure) {
    let line = Array("\(failure)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}
