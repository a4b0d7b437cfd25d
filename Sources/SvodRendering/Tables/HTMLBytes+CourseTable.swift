package import SvodPages

/// The drawings of an organization's page as a table: an indicator a row, cycles as columns.
package struct CourseTable: Sendable {
  package var courses: [OrganizationPage.Course]

  package init(_ courses: [OrganizationPage.Course]) {
    self.courses = courses
  }

  /// The cycles of all drawings; they differ where a cycle did not measure an indicator.
  fileprivate var years: [String] {
    Set(courses.flatMap { $0.chart.points.map(\.year) }).sorted()
  }
}

extension HTMLBytes {
  /// Adds the drawings, each under its title.
  package mutating func append(_ courses: [OrganizationPage.Course]) {
    append(#"<ul class="courses">"#)
    for course in courses {
      append("<li><h3>")
      append(link: course.title, to: course.link)
      if let unit = course.unit { append(", ", text: unit, "") }
      append("</h3>")
      append(course.chart)
      append("</li>")
    }
    append("</ul>")
  }

  /// Adds the whole table.
  package mutating func append(_ table: CourseTable) {
    let years = table.years
    openTable(
      "crs", caption: RichText("Значения организации и\u{A0}медиана других по\u{A0}годам."))
    append(head: "Показатель")
    for year in years {
      append(head: year, opening: Self.numberHead)
      append(head: "медиана \(year)", opening: Self.numberHead)
    }
    closeHead()
    openBody(columnCount: 0)
    for course in table.courses { append(course, years) }
    closeBody()
    closeTable()
  }

  private static var numberHead: StaticString {
    #"<th role="columnheader" scope="col" class="n">"#
  }

  private mutating func append(_ course: OrganizationPage.Course, _ years: [String]) {
    openRow(anchor: course.anchor)
    append(#"<th role="rowheader" scope="row" class="full">"#)
    append(link: course.title, to: course.link)
    if let unit = course.unit { append(", ", text: unit, "") }
    append("</th>")
    for year in years {
      let point = course.chart.points.first { $0.year == year }
      append(course.cell(point), in: CellOpening("n", label: year))
      append(
        point?.median.map { ValueCell($0.text, .number) }
          ?? ValueCell("не\u{A0}сравнивается", .absence),
        in: CellOpening("n", label: "медиана \(year)"))
    }
    append("</tr>")
  }
}

extension OrganizationPage.Course {
  fileprivate func cell(_ point: CourseChart.Point?) -> ValueCell {
    guard let point else { return ValueCell("нет данных", .absence) }
    return point.value.map { ValueCell($0.text, .number) }
      ?? ValueCell(point.absence ?? "нет данных", .absence)
  }
}
