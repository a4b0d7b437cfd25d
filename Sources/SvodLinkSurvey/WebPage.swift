import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Pages of the web; nothing else in the house goes out.
package enum WebPage {
  /// A server that is silent for so many seconds does not answer.
  private static let patience: Double = 20

  /// Asks for a page.
  package static func answer(at address: String) async -> LinkAnswer {
    guard let url = URL(string: address) else { return .unreachable }
    let settings = URLSessionConfiguration.ephemeral
    settings.timeoutIntervalForRequest = patience
    let session = URLSession(configuration: settings)
    defer { session.finishTasksAndInvalidate() }
    guard let (data, response) = try? await session.data(from: url) else { return .unreachable }
    guard let answer = response as? HTTPURLResponse else { return .reached(text: nil) }
    guard (200..<300).contains(answer.statusCode) else {
      return .refused(status: answer.statusCode)
    }
    let isText = answer.mimeType?.hasPrefix("text/html") ?? false
    return .reached(text: isText ? String(decoding: data, as: UTF8.self) : nil)
  }
}
