import SvodContent
import SvodLanguage
import SvodPublication

extension SectionDigest {
  /// How a number came about, made of nothing but what its pages may show.
  ///
  /// - Parameters:
  ///   - subject: the id or a name of an organization or a municipality; «муниципалитет» or
  ///     «регион» for the section as a whole.
  ///   - indicator: the id, or the number where no other indicator has it.
  ///   - cycle: four digits.
  /// - Returns: the explanation, which says of a hidden number nothing but that it is hidden.
  /// - Throws: `ExplanationMistake` where one of them is not known.
  package func explanation(
    of subject: String, indicator: String, cycle: String
  ) throws(ExplanationMistake) -> Explanation {
    let question = try ExplanationQuestion(subject, indicator, cycle, in: section)
    switch question.subject {
    case .organization(let place):
      let area = section.area(of: place)
      let context = IndicatorContext(question.indicator, of: area, in: question.year, self)
      return OrganizationExplanation(of: place, context).explanation
    case .area(let area):
      let context = IndicatorContext(question.indicator, of: area, in: question.year, self)
      return AreaExplanation(context).explanation
    }
  }
}

extension Explanation {
  /// An explanation with everything but its subject.
  init(
    of subject: String, _ context: IndicatorContext, status: String, anchor: String,
    on route: Route, _ lines: [(Part, String?)]
  ) {
    let heading = SectionDigest.heading(
      number: context.indicator.number, title: context.indicator.title)
    self.init(
      subject: Self.plain(subject), indicator: context.indicator.id.text,
      title: Self.plain(heading), year: context.year, status: status,
      lines: lines.compactMap { part, text in text.map { Line(part, Self.plain($0)) } },
      page: "\(route.path)#\(anchor)")
  }

  /// Spaces that keep words together on a page are in a terminal's way.
  private static func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ")
  }
}
