import SvodContent

/// What a document's head may refer to.
struct DocumentSubjects {
  let kinds: KnownNames
  let documents: KnownNames
  let directions: KnownNames
  let components: KnownNames
  let indicators: IndicatorNames
  /// What `indicators` gives places of.
  let catalogue: [Indicator]
  /// Names of all files beside the documents.
  let folder: Set<String>
}
