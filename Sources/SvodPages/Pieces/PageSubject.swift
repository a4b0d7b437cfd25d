package import SvodContent
package import SvodNumbers

/// What a page is about, in words that programs know: nothing but what the page itself shows.
///
/// Names stand as the author writes them, without what binds them in lines.
package enum PageSubject: Sendable, Hashable {
  package struct Organization: Sendable, Hashable {
    package var kind: SvodContent.Organization.Kind
    package var name: String
    /// The short name and former ones.
    package var otherNames: [String]
    package var locality: String?
    package var website: String?
  }

  package struct Dataset: Sendable, Hashable {
    package var name: String
    /// The cycles that it covers.
    package var years: ClosedRange<Int>
    package var published: CalendarDate?
    /// The last change; nil where it is the publication itself.
    package var modified: CalendarDate?
    /// On what terms it may be used; nil where only its own page says so.
    package var terms: String?
    /// The same values in each format.
    package var files: [File]

    package struct File: Sendable, Hashable {
      /// Relative, of the table.
      package var address: String
      /// «text/csv».
      package var mediaType: String
    }
  }

  package struct Act: Sendable, Hashable {
    package var name: String
    package var kind: String
    package var number: String?
    package var date: CalendarDate?
    package var issuer: String?
    package var placed: CalendarDate?
    package var standing: DocumentPage.Standing
  }

  package struct News: Sendable, Hashable {
    package var name: String
    package var date: CalendarDate?
  }

  package struct Meeting: Sendable, Hashable {
    package var name: String
    package var date: CalendarDate
    package var place: String?
    /// The group that meets.
    package var organizer: String
  }

  case organization(Organization)
  case dataset(Dataset)
  case act(Act)
  case news(News)
  case meeting(Meeting)
}
