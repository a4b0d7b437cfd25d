extension HTMLBytes {
  /// Adds the opening tag of a link, or nothing where the address is not a harmless one.
  ///
  /// Links to other sites are marked `rel="external"`: print adds their addresses. They get no
  /// `nofollow` (acts cite acts) and no `noopener` (nothing opens in a new window).
  ///
  /// - Returns: whether a tag was opened and has to be closed.
  mutating func openLink(to address: String) -> Bool {
    guard let address = SafeAddress(address) else { return false }
    append("<a href=\"", text: address.text, address.isExternal ? "\" rel=\"external\">" : "\">")
    return true
  }

  /// Adds a link, or its words alone where there is no address or no harmless one.
  mutating func append(link title: String, to address: String?) {
    let isOpen = address.map { openLink(to: $0) } ?? false
    append(text: title)
    if isOpen { append("</a>") }
  }
}
