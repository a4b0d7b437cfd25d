import SvodDiagnostics

/// The files of a folder by what the contract makes of them.
struct ContentFiles {
  private(set) var files: [ContentLayout.Place: [ContentFile]] = [:]
  /// Names of the files beside the documents, acts among them.
  private(set) var documentFolder: Set<String> = []

  /// Sorts the files and reports those that are not data.
  ///
  /// - Parameters:
  ///   - folder: the author's folder.
  ///   - log: takes `office-file` and `unknown-file`.
  init(of folder: ContentFolder, log: inout DiagnosticLog) {
    var strangers: Set<String> = []
    for file in folder.files {
      let name = String(file.path.split(separator: "/").last ?? "")
      if EditorFile.isNamed(name) { continue }
      let printed = folder.printedPath(file.path)
      if OfficeFile.isNamed(name) {
        log.report(.officeFile(name, at: printed))
        continue
      }
      let place = ContentLayout.place(of: file.path)
      if place == .unknown {
        let stranger = Self.strangestPart(of: file.path)
        guard strangers.insert(stranger).inserted else { continue }
        log.report(.unknownFile(stranger, at: folder.printedPath(stranger)))
      } else {
        if file.path.hasPrefix("documents/") { documentFolder.insert(name) }
        files[place, default: []].append(ContentFile(printed: printed, file: file))
      }
    }
  }

  /// The files of a place, sorted by name; empty where there are none.
  subscript(place: ContentLayout.Place) -> [ContentFile] { files[place] ?? [] }

  /// Names of the folders under `data/`, sorted.
  var cycleFolders: [String] {
    var folders: Set<String> = []
    for place in files.keys {
      if case .cycle(let folder) = place { folders.insert(folder) }
      if case .observations(let folder) = place { folders.insert(folder) }
    }
    return folders.sorted()
  }

  /// A folder that nothing of the contract stands in is named once, by itself.
  private static func strangestPart(of path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    guard let top = parts.first, parts.count > 1 else { return path }
    if !ContentLayout.topNames.contains(top + "/") { return top + "/" }
    let depth = top == "data" ? 3 : 2
    return parts.count <= depth ? path : parts.prefix(depth).joined(separator: "/") + "/"
  }
}

extension Diagnostic {
  private static func workbookHint(_ name: String) -> String? {
    ["xlsx", "xls", "ods", "xlsm"].contains(ContentLayout.ending(of: name))
      ? "Сохраните лист книги как «CSV UTF-8» и положите в папку полученный файл" : nil
  }

  fileprivate static func officeFile(_ name: String, at path: String) -> Self {
    Diagnostic(
      .officeFile, .warning, at: FilePosition(file: path),
      "Файл «\(name)» оставлен офисной программой и не читается", text: name,
      hint: "Удалите файл или дайте ему другое имя, если в нём нужные данные")
  }

  fileprivate static func unknownFile(_ stranger: String, at path: String) -> Self {
    let isFolder = stranger.hasSuffix("/")
    let shown = isFolder ? String(stranger.dropLast()) : stranger
    let known = ContentLayout.knownNames(besides: stranger)
    let name = stranger.split(separator: "/").last.map(String.init) ?? stranger
    let nearest = nearestName(to: isFolder ? name + "/" : name, among: known)
    return Diagnostic(
      .unknownFile, .warning, at: FilePosition(file: path),
      "\(isFolder ? "Папка" : "Файл") «\(shown)» не читается: в этом месте такой не ожидается",
      text: shown,
      hint: workbookHint(name) ?? nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Переименуйте или перенесите в место, указанное в описании формата")
  }
}
