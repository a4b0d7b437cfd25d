extension String {
  /// How people are told of a file: `/2021/organizacii/north/` for
  /// `2021/organizacii/north/index.html`.
  package init(addressOf path: String) {
    self = "/" + (path.hasSuffix("index.html") ? path.dropLast("index.html".count) : path[...])
  }
}
