import SvodActs
import SvodContent

/// The places of an act in the order of its text, to be found from where they are cited.
struct ActPlaceIndex {
  private let act: Act
  private let indices: [String: Int]
  /// By the place: the heading or appendix above it.
  private let headings: [Int?]

  init(of act: Act) {
    self.act = act
    var indices: [String: Int] = [:]
    var headings: [Int?] = []
    var heading: Int?
    for (index, place) in act.places.all.enumerated() {
      indices[place.anchor] = index
      headings.append(heading)
      if place.kind == .heading || place.kind == .appendix { heading = index }
    }
    self.indices = indices
    self.headings = headings
  }

  var isEmpty: Bool { act.places.all.isEmpty }

  /// Whether the act has numbered clauses at all.
  var hasNumbers: Bool { act.places.all.contains { $0.number != nil && $0.kind != .appendix } }

  /// Whether the act has the number anywhere, be it more than once.
  func isKnown(_ number: String) -> Bool { act.place(forClause: number) != .unknown }

  /// The anchor of a number that is cited in some place of the act.
  ///
  /// - Parameters:
  ///   - number: as cited.
  ///   - unit: what it is called.
  ///   - container: the anchor of the part that it is said to belong to.
  ///   - place: the anchor of the place where it is cited, for numbering that starts again.
  /// - Returns: nil where none or several could be meant.
  func anchor(
    of number: String, _ unit: CitedPlace.Unit, in container: String?, citedAt place: String?
  ) -> String? {
    switch unit {
    case .appendix: appendix(number)
    case .chapter: chapter(number, in: container, from: place)
    case .article:
      unique("Статья \(number)", in: container, from: place)
        ?? unique("ст. \(number)", in: container, from: place)
    case .subclause, .part:
      part(number, of: container, from: place) ?? unique(number, in: container, from: place)
    case .clause: clause(number, in: container, from: place)
    }
  }

  /// «пункт 2» of a law's article is «2)», although «2.», most often a note at the article's end,
  /// is written more like the number.
  private func clause(_ number: String, in container: String?, from place: String?) -> String? {
    if let part = container.flatMap({ part(number, of: $0, from: nil) }) { return part }
    let points = article(container, around: place).map { ownPoints(number, of: $0) } ?? []
    guard points.isEmpty else { return points.count == 1 ? points[0].anchor : nil }
    return unique(number, in: container, from: place)
  }

  /// The points «2)» that stand in an article itself, and not in a part of it.
  private func ownPoints(_ number: String, of article: Int) -> [ActPlace] {
    let heading = act.places.all[article]
    let found: [ActPlace] =
      switch act.place(forClause: number + ")") {
      case .unique(let place): [place]
      case .ambiguous(let places): places
      case .unknown: []
      }
    return found.filter { point in
      guard heading.kind == .heading else { return point.parent == heading.anchor }
      return point.parent == nil && indices[point.anchor].map { headings[$0] } == article
    }
  }

  /// The article that is named, or else the one that a place stands in; headings without a number,
  /// such as «Примечания», are parts of it.
  private func article(_ container: String?, around place: String?) -> Int? {
    if let container { return indices[container].flatMap { isArticle($0) ? $0 : nil } }
    var above = place
    while let index = above.flatMap({ indices[$0] }) {
      if isArticle(index) { return index }
      above = act.places.all[index].parent
    }
    var heading = place.flatMap(heading(of:))
    while let index = heading, act.places.all[index].number == nil { heading = headings[index] }
    return heading.flatMap { isArticle($0) ? $0 : nil }
  }

  private func isArticle(_ index: Int) -> Bool {
    let number = act.places.all[index].number?.lowercased() ?? ""
    return number.hasPrefix("статья") || number.hasPrefix("ст.")
  }

  private func appendix(_ number: String) -> String? {
    let anchor = number.isEmpty ? "app" : "app-\(Self.anchorPart(number))"
    if indices[anchor] != nil { return anchor }
    let all = act.places.all.filter { $0.kind == .appendix }
    return number.isEmpty && all.count == 1 ? all[0].anchor : nil
  }

  /// A chapter of the appendix that it is cited in comes first.
  private func chapter(
    _ number: String, in container: String?, from place: String?
  ) -> String? {
    let part = "ch-" + Self.anchorPart(number)
    if let container {
      let own = "\(container)-\(part)"
      return indices[own] == nil ? unique(number, in: container, from: nil) : own
    }
    let appendix = place.flatMap(appendix(above:)).map { "\($0)-\(part)" }
    return [appendix, part].compactMap(\.self).first { indices[$0] != nil }
      ?? unique(number, in: nil, from: place)
  }

  private func appendix(above anchor: String) -> String? {
    var index = indices[anchor]
    while let place = index {
      if act.places.all[place].kind == .appendix { return act.places.all[place].anchor }
      index = headings[place]
    }
    return nil
  }

  /// «подпункт 3» of a clause, or of the one that it is cited in.
  private func part(_ number: String, of container: String?, from place: String?) -> String? {
    let part = "-" + Self.anchorPart(number)
    if let container { return indices[container + part] == nil ? nil : container + part }
    var above = place
    while let anchor = above {
      if indices[anchor + part] != nil { return anchor + part }
      above = indices[anchor].flatMap { act.places.all[$0].parent }
    }
    return nil
  }

  private func unique(_ number: String, in container: String?, from place: String?) -> String? {
    switch act.place(forClause: number) {
    case .unique(let found): found.anchor
    case .ambiguous(let found): nearest(found, in: container, from: place)
    case .unknown: nil
    }
  }

  /// Of several places with one number: the one in the container, or under the same heading.
  private func nearest(
    _ places: [ActPlace], in container: String?, from place: String?
  ) -> String? {
    let heading = container.flatMap { indices[$0] } ?? place.flatMap(heading(of:))
    let same = places.filter { found in
      guard let index = indices[found.anchor] else { return false }
      // `ch-11--2` is another chapter 11, not a part of the first.
      if let container, found.anchor.hasPrefix(container + "-"),
        !found.anchor.hasPrefix(container + "--")
      {
        return true
      }
      return headings[index] == heading
    }
    if same.count == 1 { return same[0].anchor }
    return same.isEmpty && container == nil ? only(places, inTextOf: place) : nil
  }

  /// Of several places with one number: the only one of the act itself, or of the same appendix.
  private func only(_ places: [ActPlace], inTextOf place: String?) -> String? {
    guard let place else { return nil }
    let own = appendix(above: place)
    let same = places.filter { appendix(above: $0.anchor) == own }
    return same.count == 1 ? same[0].anchor : nil
  }

  /// The heading that a place stands under; a heading stands under itself.
  private func heading(of anchor: String) -> Int? {
    guard let index = indices[anchor] else { return nil }
    let kind = act.places.all[index].kind
    return kind == .heading || kind == .appendix ? index : headings[index]
  }

  /// `2.1` is `2-1`, «а» is `a`, `II` is `2`.
  private static func anchorPart(_ number: String) -> String {
    if number.count == 1, let letter = number.first, letter.isLetter,
      RomanNumeral(number) == nil || letter.isLowercase
    {
      return Transliteration.anchorPart(ofLetter: letter)
    }
    if let roman = RomanNumeral(number) { return String(roman.value) }
    return number.replacing(".", with: "-")
  }
}
