import SvodDiagnostics

/// Turns one page's template into a program, looking up every name in what the page offers.
///
/// Partials and layouts are put in place, so a name is judged where it will be shown. The default
/// content of a block that the page replaces is not judged: it may be meant for other pages.
struct TemplateCompiler {
  /// Names that are within reach: the page's own, or those of a record or list around the place.
  private struct Scope {
    let shape: TemplateShape
    /// The section that opened it; `nil` for the page.
    let section: String?
  }

  /// Content for a layout's block, with what replaces the blocks inside of that content.
  private struct Replacement {
    let block: TemplateBlock
    let replacements: Replacements
  }

  private typealias Replacements = [String: Replacement]

  private let page: PageDeclaration
  private let library: TemplateLibrary
  private let assets: [String: String]
  private var scopes: [Scope]
  private var program = TemplateProgram()
  private var log = DiagnosticLog()

  /// The program of a page; what is wrong with it is reported.
  ///
  /// - Parameters:
  ///   - page: the kind of page and what it offers.
  ///   - library: the templates, none of which brings in itself.
  ///   - assets: what `{{asset name}}` is replaced by.
  ///   - log: where unknown and misused names go.
  /// - Returns: a program that may be run only if nothing was reported.
  static func program(
    of page: PageDeclaration, in library: TemplateLibrary, assets: [String: String],
    log: inout DiagnosticLog
  ) -> TemplateProgram {
    var compiler = TemplateCompiler(page, library, assets)
    compiler.add(library.sources[page.name]?.nodes ?? [], [:])
    log.append(compiler.log)
    return compiler.program
  }

  private init(_ page: PageDeclaration, _ library: TemplateLibrary, _ assets: [String: String]) {
    self.page = page
    self.library = library
    self.assets = assets
    scopes = [Scope(shape: page.shape, section: nil)]
  }

  private mutating func add(_ nodes: [TemplateNode], _ replacements: Replacements) {
    for node in nodes {
      switch node {
      case .text(let text): program.appendLiteral(text)
      case .tag(let tag): add(tag, replacements)
      case .section(let tag, let nodes): addSection(tag, nodes, replacements)
      case .block(let block):
        let replacement = replacements[block.tag.name]
        add(replacement?.block.nodes ?? block.nodes, replacement?.replacements ?? replacements)
      case .layout(let tag, let blocks): addLayout(tag, blocks, replacements)
      }
    }
  }

  private mutating func add(_ tag: TemplateTag, _ replacements: Replacements) {
    switch tag.kind {
    case .text, .fragment: addName(tag)
    case .asset: program.appendLiteral(escaped(assets[tag.name] ?? ""))
    case .partial: addLayout(tag, [], replacements)
    case .comment, .opening, .closing: break
    }
  }

  /// Whoever uses this template as a layout has the last word on a block that both fill.
  ///
  /// A partial is a layout none of whose blocks are filled, as the specification has it.
  private mutating func addLayout(
    _ tag: TemplateTag, _ blocks: [TemplateBlock], _ outer: Replacements
  ) {
    let own = blocks.map { ($0.tag.name, Replacement(block: $0, replacements: outer)) }
    let merged = outer.merging(own) { outer, _ in outer }
    add(library.sources[tag.name]?.nodes ?? [], merged)
  }

  private mutating func addName(_ tag: TemplateTag) {
    guard let (place, field) = found(tag) else { return }
    switch (field.kind, tag.kind) {
    case (.text, .text): program.append(.text(place))
    case (.fragment, .fragment): program.append(.fragment(place))
    case (.text, _), (.fragment, _), (.flag, _), (.record, _), (.list, _):
      log.report(.wrongUse(of: field, tag))
    }
  }

  private mutating func addSection(
    _ tag: TemplateTag, _ nodes: [TemplateNode], _ replacements: Replacements
  ) {
    guard let (place, field) = found(tag) else { return }
    let isInverted = tag.kind == .opening(.invertedSection)
    switch field.kind {
    case .record(let shape) where !isInverted:
      scopes.append(Scope(shape: shape, section: tag.name))
      addBody(nodes, replacements) { .record(place, end: $0) }
      scopes.removeLast()
    case .list(let shape) where !isInverted:
      scopes.append(Scope(shape: shape, section: tag.name))
      addBody(nodes, replacements) { .list(place, end: $0) }
      scopes.removeLast()
    case .text, .fragment, .flag, .record, .list:
      addBody(nodes, replacements) { .condition(place, isInverted: isInverted, end: $0) }
    }
  }

  private mutating func addBody(
    _ nodes: [TemplateNode], _ replacements: Replacements,
    opening: (_ end: Int) -> TemplateProgram.Instruction
  ) {
    let place = program.openSection(opening)
    add(nodes, replacements)
    program.closeSection(at: place, opening)
  }

  /// The innermost field of the tag's name; a name that is not offered here is reported.
  private mutating func found(
    _ tag: TemplateTag
  ) -> (place: TemplateProgram.Place, field: TemplateField)? {
    for (depth, scope) in scopes.enumerated().reversed() {
      if let index = scope.shape.index(of: tag.name) {
        return (.init(scope: depth, field: index), scope.shape.fields[index])
      }
    }
    let offered = scopes.reversed().flatMap { $0.shape.fields.map(\.name) }
    log.report(
      .unknownName(tag, page: page.name, section: scopes.last?.section, among: offered))
    return nil
  }

  private func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.append(escaping: text)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Diagnostic {
  fileprivate static func unknownName(
    _ tag: TemplateTag, page: String, section: String?, among names: [String]
  ) -> Self {
    let place = section.map { "В разделе «\($0)» страницы" } ?? "На странице"
    return Diagnostic(
      .unknownTemplateName, .error, at: tag.position,
      "\(place) «\(page)» нет имени «\(tag.name)»", text: tag.text,
      hint: nearestName(to: tag.name, among: names).map { "Возможно, имелось в виду «\($0)»" }
        ?? "Выберите имя из перечня «svod help templates»")
  }

  fileprivate static func wrongUse(of field: TemplateField, _ tag: TemplateTag) -> Self {
    Diagnostic(
      .wrongTemplateUse, .error, at: tag.position,
      "Имя «\(field.name)» — \(field.kind.noun), записью «\(tag.text)» его не показать",
      text: tag.text, hint: "Измените запись", example: field.example)
  }
}
