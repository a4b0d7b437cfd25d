import SvodContent

/// Gathers headings into a table of contents.
struct ContentsOutline {
  private var open: [(depth: Int, entry: ActContentsEntry)] = []
  private var entries: [ActContentsEntry] = []

  /// Takes the next heading; `depth` is how many headings stand above it.
  mutating func append(_ heading: ActHeading, depth: Int) {
    close(to: depth)
    let entry = ActContentsEntry(
      anchor: heading.anchor, number: heading.number, title: heading.title.plainText,
      level: heading.level)
    open.append((depth, entry))
  }

  mutating func finished() -> [ActContentsEntry] {
    close(to: 0)
    return entries
  }

  private mutating func close(to depth: Int) {
    while let last = open.last, last.depth >= depth {
      open.removeLast()
      if open.isEmpty {
        entries.append(last.entry)
      } else {
        open[open.count - 1].entry.children.append(last.entry)
      }
    }
  }
}
