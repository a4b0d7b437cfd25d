import SvodPublishing

extension PreviewEdition {
  /// The answer to a request.
  ///
  /// - Parameters:
  ///   - request: what a browser asks for.
  ///   - port: where we listen, which the browser must name.
  /// - Returns: what to answer; the same request to the same edition always gets the same.
  package func response(to request: PreviewRequest, port: Int) -> PreviewResponse {
    let host = LoopbackHost(port: port)
    guard host.accepts(request.hosts) else { return .foreignHost(port: port) }
    guard request.method == "GET" || request.method == "HEAD" else { return .methodNotAllowed }
    guard let path = RequestPath(target: request.target) else { return .badAddress }
    let response = response(at: path.text).answering(knownTags: request.knownTags)
    return request.method == "HEAD" ? response.withoutBody : response
  }

  private func response(at path: String) -> PreviewResponse {
    if let resource = PreviewResource(at: path, under: root) { return resource.response }
    guard let section else {
      return PreviewResponse(
        .unavailable, PreviewInsertion(of: self).pageWithoutSection, type: .html)
    }
    switch section.place(of: path) {
    case .file(let name): return file(name, of: section)
    case .elsewhere(let path): return PreviewResponse(redirectingTo: RequestPath.encoded(path))
    case .nowhere: return page(section.notFoundPage, .notFound)
    }
  }

  private func file(_ name: String, of section: PreviewSection) -> PreviewResponse {
    let type = MediaType(ofFileAt: name)
    let bytes: [UInt8]
    do {
      bytes = try section.bytes(at: name) ?? []
    } catch {
      return .unmade(name, for: error)
    }
    return type == .html ? page(bytes, .ok) : PreviewResponse(.ok, bytes, type: type)
  }

  private func page(_ bytes: [UInt8], _ status: PreviewResponse.Status) -> PreviewResponse {
    PreviewResponse(status, PreviewInsertion(of: self).page(bytes), type: .html)
  }
}

extension PreviewResponse {
  fileprivate static func foreignHost(port: Int) -> PreviewResponse {
    PreviewResponse(
      .forbidden,
      sentence: "Предпросмотр открывается только по адресу http://127.0.0.1:\(port)/ "
        + "или http://localhost:\(port)/.")
  }

  /// The reason is the machine's, in its own words.
  fileprivate static func unmade(_ name: String, for error: any Error) -> PreviewResponse {
    let reason =
      switch error as? PublicationFailure {
      case .unwritable(_, let reason)?, .unreadableAttachment(_, let reason)?: reason
      case .notASection, .otherEdition, .insidePublicSection, .unmarkedInternalPage,
        .retiresNothing, .missingProgram, .refused, nil:
        "\(error)"
      }
    return PreviewResponse(.failed, sentence: "Файл «\(name)» сделать не удалось: \(reason).")
  }

  fileprivate static let badAddress = PreviewResponse(
    .badRequest, sentence: "Такого адреса не может быть ни у одной страницы раздела.")

  fileprivate static let methodNotAllowed: PreviewResponse = {
    var response = PreviewResponse(
      .methodNotAllowed, sentence: "Страницы раздела можно только смотреть.")
    response["Allow"] = "GET, HEAD"
    return response
  }()
}
