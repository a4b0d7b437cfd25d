import SvodContent

extension ActReference {
  /// The anchor of the only place that is meant.
  var anchor: String? {
    switch self {
    case .unique(let place): place.anchor
    case .ambiguous, .unknown: nil
    }
  }
}
