package import SvodDiagnostics

/// Asks for every page that links lead to, each once, and tells which do not open.
package struct LinkSurvey: Sendable {
  /// How many pages are asked for at the same time.
  private static let widest = 6

  private let links: [OutsideLink]

  package init(of links: [OutsideLink]) {
    self.links = links
  }

  /// How many pages will be asked for.
  package var pageCount: Int { Set(links.map(\.page)).count }

  /// Asks and reports.
  ///
  /// - Parameter ask: gives the answer to an address.
  /// - Returns: a `dead-link` for each link that leads nowhere, in the order of the links.
  package func findings(
    asking ask: @escaping @Sendable (String) async -> LinkAnswer
  ) async -> [Diagnostic] {
    let answers = await answers(ask)
    return links.compactMap { link in
      switch answers[link.page] {
      case .reached(let text?): Self.hasPlace(link.anchor, in: text) ? nil : .noPlace(link)
      case .reached(nil): nil
      case .refused(let status): .dead(link, "сервер ответил \(status)")
      case .unreachable, nil: .dead(link, "сервер не отвечает")
      }
    }
  }

  private func answers(
    _ ask: @escaping @Sendable (String) async -> LinkAnswer
  ) async -> [String: LinkAnswer] {
    var waiting = Array(Set(links.map(\.page)).sorted().reversed())
    var answers: [String: LinkAnswer] = [:]
    await withTaskGroup(of: (String, LinkAnswer).self) { group in
      for _ in 0..<Self.widest {
        guard let page = waiting.popLast() else { break }
        group.addTask { (page, await ask(page)) }
      }
      for await (page, answer) in group {
        answers[page] = answer
        if let next = waiting.popLast() { group.addTask { (next, await ask(next)) } }
      }
    }
    return answers
  }

  /// Whether a page has an element of the name that a link ends in.
  private static func hasPlace(_ anchor: String?, in text: String) -> Bool {
    guard let anchor, !anchor.isEmpty else { return true }
    return ["id", "name"].contains { key in
      text.contains("\(key)=\"\(anchor)\"") || text.contains("\(key)='\(anchor)'")
    }
  }
}

extension Diagnostic {
  fileprivate static func dead(_ link: OutsideLink, _ reason: String) -> Self {
    Diagnostic(
      .deadLink, .warning, at: link.position, "Ссылка не открывается: \(reason)",
      text: link.address, hint: "Откройте её в браузере и исправьте адрес или удалите ссылку")
  }

  fileprivate static func noPlace(_ link: OutsideLink) -> Self {
    Diagnostic(
      .deadLink, .warning, at: link.position,
      "Страница открывается, но места «#\(link.anchor ?? "")» на ней нет", text: link.address,
      hint: "Опубликуйте раздел заново или исправьте ссылку")
  }
}
