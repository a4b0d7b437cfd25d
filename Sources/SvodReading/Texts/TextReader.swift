import SvodContent
import SvodDiagnostics

/// Reads what the texts of a section say of one another, once all of them are known.
struct TextReader {
  private let documents: [Document]
  private let shelf: DocumentShelf

  init(_ documents: [Document]) {
    self.documents = documents
    shelf = DocumentShelf(documents)
  }

  /// The documents with their references, citations and abbreviations.
  ///
  /// - Parameter log: takes what is wrong with the texts.
  func read(log: inout DiagnosticLog) -> [Document] {
    let citations = CitationReader(shelf: shelf)
    return documents.map { citations.read($0, log: &log) }
  }
}
