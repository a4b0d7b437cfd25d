import SvodDiagnostics

/// All files of the templates' folder, understood one by one.
struct TemplateLibrary: Sendable {
  /// One file of the folder.
  struct Source: Sendable {
    let file: String
    /// What the file holds; nothing if its tags could not be put in order.
    let nodes: [TemplateNode]
    /// Its tags in the order they are written.
    let tags: [TemplateTag]
  }

  /// By the name that partials and layouts use: `head` for `Templates/head.html`.
  let sources: [String: Source]
  let folder: String

  /// Reads all files and reports what is wrong with the notation of each.
  init(_ files: [TemplateFile], folder: String, log: inout DiagnosticLog) {
    self.folder = folder
    var sources: [String: Source] = [:]
    for file in files {
      precondition(file.name.hasPrefix(folder + "/"), "«\(file.name)» lies outside «\(folder)»")
      sources[Self.name(of: file, in: folder)] = Source(file, log: &log)
    }
    self.sources = sources
  }

  /// The names in a fixed order, so that findings come out alike in every run.
  var names: [String] { sources.keys.sorted() }

  func path(of name: String) -> String { "\(folder)/\(name).html" }

  /// The file itself and all files that it brings in, directly or not.
  func reach(of name: String) -> Set<String> {
    var reached: Set<String> = []
    var waiting = [name]
    while let next = waiting.popLast() {
      guard let source = sources[next], reached.insert(next).inserted else { continue }
      waiting += source.tags.filter(\.isReference).map(\.name)
    }
    return reached
  }

  /// The blocks that may be filled where a file is used as a layout: its own, and those of all
  /// files that it brings in.
  func blockNames(of layout: String) -> [String] {
    reach(of: layout).sorted().flatMap { sources[$0]?.tags ?? [] }
      .filter { $0.kind == .opening(.block) }.map(\.name)
  }

  private static func name(of file: TemplateFile, in folder: String) -> String {
    let name = file.name.dropFirst(folder.count + 1)
    return String(name.hasSuffix(".html") ? name.dropLast(".html".count) : name)
  }
}

extension TemplateLibrary.Source {
  init(_ file: TemplateFile, log: inout DiagnosticLog) {
    var own = DiagnosticLog()
    let tokens = TemplateScanner.tokens(of: file, log: &own)
    let nodes = TemplateParser.nodes(of: StandaloneLines.removed(from: tokens), log: &own)
    self.file = file.name
    self.nodes = own.hasErrors ? [] : nodes
    tags = tokens.compactMap { token in
      switch token {
      case .text: nil
      case .tag(let tag): tag
      }
    }
    log.append(own)
  }
}
