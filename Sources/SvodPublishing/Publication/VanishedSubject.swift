/// What a vanished address was about, told by the address: it decides what can keep it.
enum VanishedSubject: Hashable {
  case organization(id: String)
  case indicator(id: String)
  /// A document, a list or a summary, which have no former ids or lasting addresses of their own.
  case other

  /// - Parameter path: the file of a page that has gone, from the section's root.
  init(path: String) {
    let names = path.split(separator: "/").map(String.init)
    switch (names.dropLast(2).last, names.dropLast().last) {
    case ("organizacii", let id?): self = .organization(id: id)
    case ("pokazateli", let id?): self = .indicator(id: id)
    default: self = .other
    }
  }

  /// The id of what a row was about is its anchor, and its own page has gone with it.
  ///
  /// - Parameters:
  ///   - anchor: the row's.
  ///   - gone: the files that have gone.
  init(anchor: String, gone: [String]) {
    let subjects = gone.lazy.map { VanishedSubject(path: $0) }
    self = subjects.first { $0.id == anchor } ?? .other
  }

  var id: String? {
    switch self {
    case .organization(let id), .indicator(let id): id
    case .other: nil
    }
  }
}
