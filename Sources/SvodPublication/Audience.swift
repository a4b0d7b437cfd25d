import SvodContent

/// For whom an edition of the section is made.
///
/// Raw values are what a command line calls them.
package enum Audience: String, Sendable, Hashable, CaseIterable {
  /// Everybody: the public section.
  case publicReaders = "public"

  /// The working group: the internal edition, which stands elsewhere and is marked.
  ///
  /// It sees what is withheld by visibility; the rules for small groups protect children there too.
  case workingGroup = "working-group"
}

extension Audience {
  /// Whether the indicator exists for the audience at all.
  func sees(_ visibility: Indicator.Visibility) -> Bool {
    switch (self, visibility) {
    case (.publicReaders, .internal): false
    case (.publicReaders, .public), (.publicReaders, .aggregate), (.workingGroup, _): true
    }
  }

  /// Whether the audience may see what single organizations gave.
  func seesOrganizations(_ visibility: Indicator.Visibility) -> Bool {
    switch (self, visibility) {
    case (.publicReaders, .internal), (.publicReaders, .aggregate): false
    case (.publicReaders, .public), (.workingGroup, _): true
    }
  }

  /// Whether the document exists for the audience; a draft is for preview alone.
  func sees(_ document: Document) -> Bool {
    if document.status == .draft { return false }
    return switch (self, document.visibility) {
    case (.publicReaders, .internal): false
    case (.publicReaders, .public), (.workingGroup, _): true
    }
  }
}
