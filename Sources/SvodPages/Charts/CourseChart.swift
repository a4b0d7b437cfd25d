/// A series over cycles with what it is read against, its numbers written beside its marks.
package struct CourseChart: Sendable, Hashable {
  /// What the series is drawn against.
  package enum Form: String, Sendable, Hashable, CaseIterable {
    /// An area's: at every cycle the least, the middle and the greatest of its members.
    case range
    /// An organization's, small: the course of the others' median.
    case pair
  }

  /// A place on the drawing's own axis, and the number printed there.
  package struct Mark: Sendable, Hashable {
    /// 0 at the bottom and 1 at the top.
    package var height: Double
    package var text: String

    package init(height: Double, text: String) {
      self.height = height
      self.text = text
    }
  }

  /// One cycle.
  package struct Point: Sendable, Hashable {
    package var year: String
    package var value: Mark?
    package var median: Mark?
    package var minimum: Mark?
    package var maximum: Mark?
    /// «не проводилось»: printed in the place of the value; nil where there is one.
    package var absence: String?
    /// Whether the series is cut between the point before and this one.
    package var isBroken: Bool

    package init(
      year: String, value: Mark?, median: Mark? = nil, minimum: Mark? = nil, maximum: Mark? = nil,
      absence: String? = nil, isBroken: Bool = false
    ) {
      self.year = year
      self.value = value
      self.median = median
      self.minimum = minimum
      self.maximum = maximum
      self.absence = absence
      self.isBroken = isBroken
    }
  }

  package var form: Form
  /// By year, ascending; at least two have a value.
  package var points: [Point]
  /// The printed ends and middle of the upright axis.
  package var axis: StripAxis
  /// What is drawn: «Учителя с категорией, %».
  package var title: String
  /// All numbers in words.
  package var description: String

  package init(
    form: Form, points: [Point], axis: StripAxis, title: String, description: String
  ) {
    self.form = form
    self.points = points
    self.axis = axis
    self.title = title
    self.description = description
  }
}
