/// A file of the finished section.
package enum PageAddress: Sendable, Hashable {
  case page(Route)
  /// A calendar file of a plan.
  case calendar(PlanCalendar.Place)
  case feed(Feed.Topic)
  /// The list of all pages for search engines, or the part of it of a number from 1.
  case sitemap(part: Int?)
  case robots
  /// A page that stood here and now points on, to a place of another page or to all of it.
  case moved(from: String, to: Route, anchor: String?)

  /// From the section's root, without a leading `/`.
  package var path: String {
    switch self {
    case .page(let route): route.path
    case .calendar(let place): place.path
    case .feed(let topic): topic.path
    case .sitemap(let part): "sitemap\(part.map { "-\($0)" } ?? "").xml"
    case .robots: "robots.txt"
    case .moved(let path, _, _): path
    }
  }
}
