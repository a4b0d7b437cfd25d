/// All documents by kind.
package struct DocumentsPage: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    package var title: String
    package var link: String
    /// «Приказ от 03.09.2021 № 74, приложение 1».
    package var requisites: String?
    /// «действует», «утратил силу»; nil where the author gives no status.
    package var state: String?
  }

  package struct Group: Sendable, Hashable {
    package var title: String
    package var entries: [Entry]
  }

  package var frame: PageFrame
  package var heading: String
  package var statement: RichText
  package var groups: [Group]
}
