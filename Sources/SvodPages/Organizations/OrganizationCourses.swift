import SvodContent
import SvodFigures
import SvodPublication

/// The indicators whose course is drawn on an organization's page: those with a verdict first.
struct OrganizationCourses {
  private struct Candidate {
    let indicator: Int
    let title: String
    let unit: String?
    let link: String
    let isJudged: Bool
  }

  private static let greatestCount = 8
  /// One drawing by itself would only repeat its row.
  private static let leastCount = 2

  private var candidates: [Candidate] = []

  /// Notes an indicator that has a course and a median to be read against.
  mutating func add(_ row: OrganizationRow, _ finished: IndicatorRow) {
    guard case .spark = finished.history, row.surroundings?.median != nil,
      row.outcome.figure != nil
    else { return }
    candidates.append(
      Candidate(
        indicator: row.indicator, title: finished.title, unit: finished.unit, link: finished.link,
        isJudged: [.better, .worse].contains(finished.change?.tone)))
  }

  /// The drawings, in the order of the table.
  func drawn(
    of organization: Int, in year: Int, _ digest: SectionDigest
  ) -> [OrganizationPage.Course] {
    let courses = chosen.compactMap { candidate -> OrganizationPage.Course? in
      Self.chart(candidate.indicator, candidate.title, of: organization, in: year, digest).map {
        OrganizationPage.Course(
          anchor: "_gody-\(digest.section.catalogue.indicators[candidate.indicator].id)",
          title: candidate.title, unit: candidate.unit, link: candidate.link, chart: $0)
      }
    }
    return courses.count < Self.leastCount ? [] : courses
  }

  /// Those with a verdict, then as many of the others as there is room for.
  private var chosen: [Candidate] {
    let judged = candidates.count(where: \.isJudged)
    var room = max(0, Self.greatestCount - judged)
    let kept = candidates.filter { candidate in
      if candidate.isJudged { return true }
      room -= 1
      return room >= 0
    }
    return Array(kept.prefix(Self.greatestCount))
  }

  private static func chart(
    _ indicator: Int, _ title: String, of organization: Int, in year: Int,
    _ digest: SectionDigest
  ) -> CourseChart? {
    let section = digest.section
    guard
      let series = section.series(
        organization: organization, indicator: indicator, through: year)
    else { return nil }
    let samples = series.points.suffix(CourseChart.greatestYearCount(.pair)).map { point in
      let others = section.surroundings(
        organization: organization, indicator: indicator, year: point.year, within: .municipality)
      return CourseSample(point, median: others?.median)
    }
    return CourseChart(
      .pair, of: samples, title: title, medianTitle: "медиана других", digest.styles[indicator],
      digest.wording)
  }
}
