import Foundation
import SvodPages

@testable import SvodRendering

/// Draws every kind of chart with its edge cases on one page, for whoever works on their looks:
/// `SvodGallery TEMPLATES FOLDER`.
///
/// The style sheet and the display settings are the section's own; all values are invented.
@main
struct Gallery {
  static let parts = [
    GalleryPart.tiles, .strips, .squares, .sparks, .dumbbells, .courses, .keys, .heat, .planStates,
    .timeline,
  ]

  static func main() throws {
    let words = CommandLine.arguments
    guard words.count == 3 else {
      try FileHandle.standardError.write(contentsOf: Data("SvodGallery TEMPLATES FOLDER\n".utf8))
      exit(64)
    }
    try Gallery(templates: URL(filePath: words[1])).write(into: URL(filePath: words[2]))
  }

  private let style: Data
  private let settings: String
  private let symbols: String

  private init(templates: URL) throws {
    style = try Data(contentsOf: templates.appending(path: "assets/style.css"))
    settings = try Self.partial("display", of: templates)
    symbols = try Self.partial("symbols", of: templates)
  }

  /// A partial that asks for nothing but a script, which the gallery does without.
  private static func partial(_ name: String, of templates: URL) throws -> String {
    let text = try String(
      contentsOf: templates.appending(path: "partials/\(name).html"), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.contains("{{") }.joined(separator: "\n")
  }

  private func write(into folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try style.write(to: folder.appending(path: "style.css"))
    try Data(Self.frames.utf8).write(to: folder.appending(path: "gallery.css"))
    try Data(page).write(to: folder.appending(path: "index.html"))
  }

  private var page: [UInt8] {
    var bytes = HTMLBytes()
    for part in Self.parts { bytes.append(part) }
    return Array(head.utf8) + bytes.bytes + Array("</main></div></body></html>\n".utf8)
  }

  private var head: String {
    """
    <!doctype html>
    <html lang="ru"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <title>Рисунки раздела</title>
    <link rel="stylesheet" href="style.css"><link rel="stylesheet" href="gallery.css"></head>
    <body><div class="page"><header class="mast">\(symbols)<div class="wrap row">
    <div class="id"><p class="ttl">Рисунки раздела</p></div>\(settings)</div></header>
    <main class="wrap"><div class="head"><h1>Рисунки раздела</h1></div>
    <p class="statement">Каждый рисунок стоит дважды: в узком столбце и в широком.</p>

    """
  }

  private static let frames = """
    .state{margin:0;padding:.75rem 0;border-bottom:1px solid var(--rule)}
    .state figcaption{font-size:var(--s--1);color:var(--ink-2);margin-bottom:.5rem}
    .state>.narrow{max-width:14rem;margin-bottom:1rem}
    .state>.wide{max-width:48rem}
    .state>div:has(table,.bal,.sum){max-width:none}
    .state>.narrow:has(table,.bal,.sum){display:none}
    .row-high{position:relative;height:2rem}
    .row-high>.dumb{position:absolute;inset:0;width:100%;height:100%}

    """
}
