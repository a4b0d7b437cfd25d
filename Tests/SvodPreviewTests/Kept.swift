import Synchronization

/// A value that several tasks of a test may change.
final class Kept<Value: Sendable>: Sendable {
  private let kept: Mutex<Value>

  init(_ value: Value) {
    kept = Mutex(value)
  }

  var value: Value { kept.withLock { $0 } }

  /// Changes the value and gives it as it then is.
  @discardableResult
  func change(_ body: @Sendable (inout Value) -> Void) -> Value {
    kept.withLock { value in
      body(&value)
      return value
    }
  }
}
