/// Decides whether an address of an act may become a link on a page.
///
/// Allowed are http, https, mailto and tel, and places of this site: relative addresses and `#…`.
/// Browsers ignore tabs, line ends and leading control characters, read `\` as `/`, and do not
/// mind the case of a scheme (https://url.spec.whatwg.org/#url-parsing); whatever looks like a
/// disguise is refused rather than cleaned.
enum LinkAddress {
  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  static func isSafe(_ address: String) -> Bool {
    guard isPlain(address) else { return false }
    guard let scheme = scheme(of: address) else { return isLocal(address) }
    return schemes.contains(scheme)
  }

  /// Whether it is a place of this site: a page must not fetch a picture from elsewhere.
  static func isPlaceOfSite(_ address: String) -> Bool {
    isPlain(address) && scheme(of: address) == nil && isLocal(address)
  }

  private static func isLocal(_ address: String) -> Bool {
    !address.hasPrefix("//") && !address.hasPrefix("\\") && !address.hasPrefix("/\\")
  }

  private static func isPlain(_ address: String) -> Bool {
    address.first?.isWhitespace != true
      && address.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
        default: true
        }
      }
  }

  /// What stands before the first colon, lower-cased, unless a path, query or fragment began.
  private static func scheme(of address: String) -> String? {
    guard let end = address.firstIndex(where: { ":/?#".contains($0) }), address[end] == ":" else {
      return nil
    }
    return address[..<end].lowercased()
  }
}
