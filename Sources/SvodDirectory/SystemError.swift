#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The reason the operating system gave for refusing a call.
package struct SystemError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The value of `errno`.
  package let code: Int32

  /// The system's own English words.
  package var description: String { String(cString: strerror(code)) }

  /// The reason of the call that has just failed on this thread.
  static var last: SystemError { SystemError(code: errno) }

  /// Repeats a call for as long as a signal interrupts it.
  ///
  /// - Returns: What the call returned, never negative.
  /// - Throws: The reason when the call returned a negative number.
  @discardableResult
  static func check<Result: SignedInteger>(
    _ call: () -> Result
  ) throws(SystemError) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      let error = SystemError.last
      if error.code != EINTR { throw error }
    }
  }
}
