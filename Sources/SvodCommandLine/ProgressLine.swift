import Synchronization

/// «Страниц: 1200 из 9000» on the last line of a terminal; silent when piped.
final class ProgressLine: Sendable {
  private let console: Console
  private let total: Int
  private let shown = Mutex(0)

  init(console: Console, total: Int) {
    self.console = console
    self.total = total
  }

  /// Shows the number of pages handed out, a hundred times in all.
  func show(_ count: Int) {
    guard console.isWatched else { return }
    let isDue = shown.withLock { shown in
      guard count - shown >= max(1, total / 100) else { return false }
      shown = count
      return true
    }
    if isDue { console.overwrite("Страниц: \(count) из \(total)") }
  }

  func finish() {
    if console.isWatched { console.overwrite("") }
  }
}
