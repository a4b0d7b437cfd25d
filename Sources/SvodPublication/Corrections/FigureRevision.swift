package import SvodContent

/// A number that was public, is another one now, and of which no notice tells.
package struct FigureRevision: Sendable, Hashable {
  package var place: PublishedFigures.Place
  package var was: FigureAmounts
  /// What stands there now: another number, or the reason why there is none.
  package var became: PublishedFigures.Standing
  /// Of a sum: whose value has come in since and changed it; nil where that is not known.
  package var newcomer: Organization.ID?

  package init(
    place: PublishedFigures.Place, was: FigureAmounts, became: PublishedFigures.Standing,
    newcomer: Organization.ID? = nil
  ) {
    self.place = place
    self.was = was
    self.became = became
    self.newcomer = newcomer
  }
}

/// A notice that says of the publication before what did not stand there.
package struct MisstatedNotice: Sendable, Hashable {
  package var notice: CorrectionNotice
  package var stood: FigureAmounts
}
