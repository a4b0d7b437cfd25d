/// The draft of the analytical note: for the working group alone, on two printed sheets.
package struct NotePage: Sendable, Hashable {
  /// A heading and what stands under it.
  package struct Part: Sendable, Hashable {
    package var title: String
    package var items: [ConclusionList.Item]
    /// «Ещё 3 показателя — в таблице»; nil where the part is whole.
    package var rest: String?
    /// What is said where there is no item.
    package var absence: String
  }

  package var frame: PageFrame
  package var heading: String
  /// Of whom, of which cycle, on which day.
  package var introduction: RichText
  package var statement: RichText
  package var parts: [Part]
  /// To the notes on the organizations; of a region, on its municipalities.
  package var organizations: [PageFrame.Link]
}
