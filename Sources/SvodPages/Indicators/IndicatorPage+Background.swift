import SvodContent
import SvodManagement
import SvodPublication

extension IndicatorPage.Background {
  /// - Parameters:
  ///   - context: the indicator in the page's cycle.
  ///   - path: how its data came to be; nil on further sheets of a long page, which do not repeat
  ///     it.
  init(of context: IndicatorContext, _ path: IndicatorPath?) {
    let words = ManagementWording(digest: context.digest, page: context.route)
    heading = "Как получены данные \(Wording.forYear(context.year))"
    steps = path?.steps ?? []
    deeds = path?.thread.map(ThreadWording(words: words).deeds) ?? []
    thread =
      deeds.isEmpty
      ? nil
      : PageFrame.Link(
        title: "От\u{A0}показателя к\u{A0}результату: вся цепочка",
        address: context.route.link(
          to: .threads(year: context.year), anchor: context.indicator.id.text))
    let hasData = context.digest.cycle(context.year)?.hasData == true
    data =
      hasData
      ? CycleDownloads(of: context.year, context.digest, on: context.route).links : []
    code = context.indicator.id.text
  }
}
