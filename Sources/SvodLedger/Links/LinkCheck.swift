package import SvodDirectory

/// Whether every link inside a finished section leads somewhere.
///
/// Links to other sites are not followed. The pages are read twice, so that of all of them only
/// the hashes of their anchors are held.
package struct LinkCheck: Sendable {
  private let tree: SiteTree
  private let address: String
  private let work: SharedWork

  /// - Parameters:
  ///   - tree: the finished section.
  ///   - address: where it will stand, with a closing `/`; links to it lead inside.
  ///   - workerCount: how many pages are read at the same time.
  package init(of tree: SiteTree, address: String, workerCount: Int) {
    self.tree = tree
    self.address = address
    work = SharedWork(workerCount: workerCount)
  }

  /// The links that lead nowhere, each target once, by the page on which one stands first.
  ///
  /// - Throws: `DirectoryFailure` when a page cannot be read.
  package func brokenLinks() async throws -> [BrokenLink] {
    let pages = tree.files.filter { $0.hasSuffix(".html") }
    let tree = tree
    let anchors = try await work.map(pages.count) { number in
      PageOutline(of: try tree.bytes(of: pages[number])).anchors.map(\.hashValue).sorted()
    }
    let targets = Targets(files: Set(tree.files), anchors: zip(pages, anchors))
    let address = address
    let broken = try await work.map(pages.count) { number in
      let bytes = try tree.bytes(of: pages[number])
      return targets.brokenLinks(of: bytes, on: pages[number], at: address)
    }
    return Self.once(broken)
  }

  /// The links of the pages of proofs — the matrix, the directions, the expert's sheet — whose
  /// target stands inside something folded, each target once.
  ///
  /// - Throws: `DirectoryFailure` when a page cannot be read.
  package func foldedProofs() throws -> [BrokenLink] {
    var folded: [String: Set<String>] = [:]
    var found: [[BrokenLink]] = []
    let files = Set(tree.files)
    for page in tree.files where Self.isOfProofs(page) {
      let bytes = try tree.bytes(of: page)
      var own: [BrokenLink] = []
      for link in PageOutline(of: bytes).links {
        guard
          case .inside(let path, let anchor?) = LinkTarget(of: link.text, on: page, at: address),
          path.hasSuffix(".html"), path != page, files.contains(path)
        else { continue }
        let anchors = try folded[path] ?? foldedAnchors(of: path)
        folded[path] = anchors
        if anchors.contains(anchor) {
          own.append(BrokenLink(link, on: page, of: bytes, path: path, anchor: anchor))
        }
      }
      found.append(own)
    }
    return Self.once(found)
  }

  private func foldedAnchors(of page: String) throws -> Set<String> {
    Set(PageOutline(of: try tree.bytes(of: page)).foldedAnchors)
  }

  private static func isOfProofs(_ page: String) -> Bool {
    let names = page.split(separator: "/")
    return page.hasSuffix(".html") && names.count > 2
      && ["ekspertu", "cikl", "napravleniya"].contains(names[1])
  }

  private static func once(_ broken: [[BrokenLink]]) -> [BrokenLink] {
    var places: [String: Int] = [:]
    var links: [BrokenLink] = []
    for page in broken {
      for link in page {
        let target = "\(link.path)#\(link.anchor ?? "")"
        guard let place = places[target] else {
          places[target] = links.count
          links.append(link)
          continue
        }
        if links[place].page != link.page { links[place].repetitions += 1 }
      }
    }
    return links
  }
}

/// What links may lead to.
private struct Targets: Sendable {
  let files: Set<String>
  private let anchors: [String: [Int]]

  init(files: Set<String>, anchors: some Sequence<(String, [Int])>) {
    self.files = files
    self.anchors = Dictionary(uniqueKeysWithValues: anchors)
  }

  /// A target to which one page links several times is named once.
  func brokenLinks(of bytes: [UInt8], on page: String, at address: String) -> [BrokenLink] {
    var seen: Set<String> = []
    return PageOutline(of: bytes).links.compactMap { link in
      let target = LinkTarget(of: link.text, on: page, at: address)
      guard case .inside(let path, let anchor) = target else { return nil }
      if !files.contains(path) {
        guard seen.insert(path).inserted else { return nil }
        return BrokenLink(link, on: page, of: bytes, path: path, anchor: nil)
      }
      guard let anchor, !has(anchor, in: path), seen.insert("\(path)#\(anchor)").inserted else {
        return nil
      }
      return BrokenLink(link, on: page, of: bytes, path: path, anchor: anchor)
    }
  }

  /// Files that are no pages have no anchors: a place in a table or a scan is its reader's matter.
  private func has(_ anchor: String, in path: String) -> Bool {
    guard let hashes = anchors[path] else { return true }
    let hash = anchor.hashValue
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash
  }
}
