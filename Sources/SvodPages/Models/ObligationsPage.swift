/// What acts and plans demand again and again: next days first, then what became of it by year.
package struct ObligationsPage: Sendable {
  package var frame: PageFrame
  package var heading: String
  package var statement: RichText
  package var lists: [PlanView.List]
}
