import Synchronization

/// The edition that is shown now, and everybody who waits for the next one.
final class PreviewEditions: Sendable {
  private struct State {
    var current: PreviewEdition
    var listeners: [Int: AsyncStream<String>.Continuation] = [:]
    var lastListener = 0
  }

  private let state: Mutex<State>

  init(first edition: PreviewEdition) {
    state = Mutex(State(current: edition))
  }

  var current: PreviewEdition { state.withLock { $0.current } }

  /// Shows what another reading has brought, and tells everybody.
  ///
  /// - Returns: the edition that is shown now.
  func follow(_ reading: PreviewReading) -> PreviewEdition {
    let (edition, listeners) = state.withLock { state in
      state.current = state.current.following(reading)
      return (state.current, Array(state.listeners.values))
    }
    for listener in listeners { listener.yield(edition.mark) }
    return edition
  }

  /// The mark of the current edition and of each one after it; a slow listener misses those that
  /// are out of date already.
  func marks() -> (marks: AsyncStream<String>, stop: @Sendable () -> Void) {
    let (marks, continuation) = AsyncStream.makeStream(
      of: String.self, bufferingPolicy: .bufferingNewest(1))
    let listener = state.withLock { state in
      state.lastListener += 1
      state.listeners[state.lastListener] = continuation
      continuation.yield(state.current.mark)
      return state.lastListener
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { $0.listeners[listener] = nil }
    }
    return (marks, { continuation.finish() })
  }
}
