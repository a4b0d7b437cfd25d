package import SvodNumbers

/// What became new in the section and when, the latest first.
package struct UpdatesPage: Sendable, Hashable {
  package struct Line: Sendable, Hashable {
    package var date: CalendarDate
    /// «16.05.2022».
    package var day: String
    package var text: RichText
    package var remark: RichText?
  }

  package struct Month: Sendable, Hashable {
    package var title: String
    package var lines: [Line]
  }

  package struct Year: Sendable, Hashable {
    package var anchor: String
    package var title: String
    package var months: [Month]
  }

  package var frame: PageFrame
  package var heading: String
  package var statement: RichText
  package var years: [Year]
}
