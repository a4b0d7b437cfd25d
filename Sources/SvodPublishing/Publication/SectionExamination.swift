import SvodDiagnostics
import SvodDirectory
import SvodLedger

/// A finished section looked through before anybody sees it.
struct SectionExamination: Sendable {
  let address: String
  let workerCount: Int
  let folders: ProjectFolders
  let retired: RetiredAddresses

  /// Compares a finished section with what is public and reports what must not be published.
  ///
  /// - Parameters:
  ///   - new: the finished section.
  ///   - old: what is public; nil where there is no section yet.
  ///   - log: where findings go.
  /// - Returns: what the section changes for its readers.
  /// - Throws: `DirectoryFailure` when a file cannot be read, `PublicationFailure` when nothing
  ///   else is wrong than that a retired address does not vanish.
  func changes(
    in new: SiteTree, since old: SiteTree?, log: inout DiagnosticLog
  ) async throws -> PublicationChanges {
    if try !new.isMarkedAsSection() { log.report(.unmarkedHome(in: folders.templates)) }
    let links = LinkCheck(of: new, address: address, workerCount: workerCount)
    for link in try await links.brokenLinks() { log.report(.broken(link)) }
    for link in try links.foldedProofs() { log.report(.folded(link)) }
    let comparison = PublicationComparison(
      of: new, with: old, address: address, workerCount: workerCount)
    let changes = try await comparison.changes()
    VanishedAddresses(of: changes, except: retired, content: folders.content).report(into: &log)
    let needless = retired.withoutEffect(on: changes)
    if !log.hasErrors, !needless.isEmpty {
      throw PublicationFailure.retiresNothing(addresses: needless)
    }
    return changes
  }
}

extension Diagnostic {
  fileprivate static func unmarkedHome(in templates: String) -> Self {
    Diagnostic(
      .missingMark, .error, at: FilePosition(file: "\(templates)/layout.html"),
      "На главной странице нет отметки, по которой узнаётся опубликованный раздел",
      hint: "Верните отметку в начало шаблона, внутрь <head>",
      example: #"<meta name="generator" content="Svod">"#)
  }

  fileprivate static func broken(_ link: BrokenLink) -> Self {
    let page = String(addressOf: link.path)
    let reason =
      link.anchor.map { "на странице «\(page)» нет места «#\($0)»" }
      ?? "в разделе нет файла «/\(link.path)»"
    let position = FilePosition(file: link.page, line: link.line, column: link.column)
    return Diagnostic(
      .brokenLink, .error, at: position,
      "Ссылка на странице «\(String(addressOf: link.page))» никуда не ведёт: \(reason)",
      text: link.text, hint: "Исправьте ссылку в тексте документа или в шаблоне страницы",
      notes: link.repetitions == 0
        ? [] : [.init(at: position, "Так же на других страницах: \(link.repetitions)")])
  }

  fileprivate static func folded(_ link: BrokenLink) -> Self {
    let page = String(addressOf: link.path)
    return Diagnostic(
      .foldedProof, .warning,
      at: FilePosition(file: link.page, line: link.line, column: link.column),
      "Ссылка на подтверждение ведёт в свёрнутую часть страницы «\(page)»: место "
        + "«#\(link.anchor ?? "")» эксперт сразу не увидит", text: link.text,
      hint: "Разверните эту часть в шаблоне страницы: уберите <details> или добавьте open")
  }
}
