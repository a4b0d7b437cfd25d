/// A reason for which a section could not be published; what was public stays as it was, but for
/// a transfer that broke off while it was sent.
package enum PublicationFailure: Error, Sendable, Hashable {
  /// Something other than a section stands at the place.
  case notASection(place: String)
  /// Another edition of the section stands there: the public one where the internal one was to
  /// go, or the other way round.
  case otherEdition(place: String, isInternal: Bool)
  /// The internal edition was to go into the public section, where everybody would find it.
  case insidePublicSection(place: String, section: String)
  /// A page of the internal edition does not say what it is, by the fault of its template.
  case unmarkedInternalPage(path: String)
  /// The machine gave no room to make a file.
  case unwritable(path: String, reason: String)
  /// A file beside a document was there when the section was read and is not given any more.
  case unreadableAttachment(path: String, reason: String)
  /// Addresses were to be taken away that do not vanish: mistyped, or gone before.
  case retiresNothing(addresses: [String])
  /// There is no rsync here or on the server.
  case missingProgram
  /// The public section could not be fetched, or the new one not be sent.
  ///
  /// - code: rsync's own exit code.
  /// - words: what rsync said.
  case refused(code: Int32, words: String, isSending: Bool)
}
