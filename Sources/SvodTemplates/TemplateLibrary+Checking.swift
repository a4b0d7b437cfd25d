import SvodDiagnostics

extension TemplateLibrary {
  /// Reports partials, layouts, blocks and assets that do not exist.
  func checkReferences(assets: [String: String], log: inout DiagnosticLog) {
    let known = (names: names, assets: assets.keys.sorted())
    for source in names.compactMap({ sources[$0] }) {
      for tag in source.tags where tag.isReference && sources[tag.name] == nil {
        log.report(.unknownPartial(tag, among: known.names))
      }
      for tag in source.tags where tag.kind == .asset && assets[tag.name] == nil {
        log.report(.unknownAsset(tag, among: known.assets))
      }
      for layout in source.nodes.flatMap(\.layouts) where sources[layout.tag.name] != nil {
        checkBlocks(layout.blocks, of: layout.tag.name, log: &log)
      }
    }
  }

  private func checkBlocks(
    _ blocks: [TemplateBlock], of layout: String, log: inout DiagnosticLog
  ) {
    let known = blockNames(of: layout)
    for block in blocks where !known.contains(block.tag.name) {
      log.report(.unknownBlock(block.tag, of: layout, among: known))
    }
  }

  /// Reports pages without a template and templates without a page.
  func checkUse(by pages: [PageDeclaration], log: inout DiagnosticLog) {
    let declared = Set(pages.map(\.name))
    let spare = names.filter { !declared.contains($0) }
    for page in pages where sources[page.name] == nil {
      log.report(.missingTemplate(of: page, at: path(of: page.name), among: spare))
    }
    let used = declared.reduce(into: Set<String>()) { $0.formUnion(reach(of: $1)) }
    for name in spare where !used.contains(name) {
      log.report(.unusedTemplate(sources[name]?.file ?? path(of: name)))
    }
  }

  /// Reports every file that brings in itself, and tells whether there is none.
  func checkRecursion(log: inout DiagnosticLog) -> Bool {
    var isFinite = true
    for name in names {
      for tag in sources[name]?.tags ?? [] where tag.isReference {
        guard reach(of: tag.name).contains(name) else { continue }
        log.report(.recursivePartial(tag, in: name))
        isFinite = false
      }
    }
    return isFinite
  }
}

extension Diagnostic {
  fileprivate static func unknownPartial(_ tag: TemplateTag, among names: [String]) -> Self {
    Diagnostic(
      .unknownPartial, .error, at: tag.position, "\(tag.noun) «\(tag.name)» не существует",
      text: tag.text,
      hint: nearestName(to: tag.name, among: names).map { "Возможно, имелось в виду «\($0)»" }
        ?? "Создайте файл «\(tag.name).html» в папке шаблонов или исправьте имя")
  }

  fileprivate static func unknownAsset(_ tag: TemplateTag, among names: [String]) -> Self {
    Diagnostic(
      .unknownAsset, .error, at: tag.position, "\(tag.noun) «\(tag.name)» не существует",
      text: tag.text,
      hint: nearestName(to: tag.name, among: names).map { "Возможно, имелось в виду «\($0)»" }
        ?? "Положите файл «\(tag.name)» в папку «assets» или исправьте имя")
  }

  fileprivate static func unknownBlock(
    _ tag: TemplateTag, of layout: String, among names: [String]
  ) -> Self {
    Diagnostic(
      .unknownTemplateName, .error, at: tag.position,
      "В макете «\(layout)» нет блока «\(tag.name)»", text: tag.text,
      hint: nearestName(to: tag.name, among: names).map { "Возможно, имелось в виду «\($0)»" }
        ?? "Добавьте блок в макет или исправьте имя")
  }

  fileprivate static func missingTemplate(
    of page: PageDeclaration, at path: String, among spare: [String]
  ) -> Self {
    Diagnostic(
      .missingTemplate, .error, at: FilePosition(file: path),
      "Для страниц «\(page.name)» нет шаблона", text: page.name,
      hint: nearestName(to: page.name, among: spare)
        .map { "Создайте файл «\(path)» или переименуйте «\($0).html»" }
        ?? "Создайте файл «\(path)»")
  }

  fileprivate static func unusedTemplate(_ file: String) -> Self {
    Diagnostic(
      .unusedTemplate, .warning, at: FilePosition(file: file),
      "Шаблон «\(file)» не нужен ни одной странице", text: file,
      hint: "Удалите файл или вставьте его в другой шаблон")
  }

  fileprivate static func recursivePartial(_ tag: TemplateTag, in name: String) -> Self {
    Diagnostic(
      .recursivePartial, .error, at: tag.position,
      "\(tag.noun) «\(tag.name)» снова приводит к шаблону «\(name)», и так без конца",
      text: tag.text, hint: "Уберите одну из вставок этого круга")
  }
}
