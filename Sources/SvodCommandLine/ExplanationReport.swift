import SvodPages

/// How an explanation is printed for people and for programs.
enum ExplanationReport {
  /// Whose number of which indicator, then a line for everything that is known of it.
  static func text(_ explanation: Explanation) -> String {
    let heading = [
      "\(explanation.title) [\(explanation.indicator)]",
      "\(explanation.subject), \(explanation.year) год", "",
    ]
    let lines = explanation.lines.map { "\($0.part.title): \($0.text)" }
    return (heading + lines + ["Страница: \(explanation.page)"]).joined(separator: "\n")
  }

  /// One JSON object; what is known of the number stands under `explanation`.
  static func json(_ explanation: Explanation) -> String {
    JSONReport.text(of: Record(explanation))
  }

  private struct Record: Encodable {
    let subject: String
    let organization: String?
    let municipality: String?
    let indicator: String
    let title: String
    let cycle: Int
    let status: String
    let page: String
    let explanation: [String: String]

    init(_ explanation: Explanation) {
      subject = explanation.subject
      organization = explanation.organization
      municipality = explanation.municipality
      indicator = explanation.indicator
      title = explanation.title
      cycle = explanation.year
      status = explanation.status
      page = explanation.page
      // Several remarks are one text.
      self.explanation = Dictionary(
        explanation.lines.map { ($0.part.rawValue, $0.text) }, uniquingKeysWith: { "\($0) \($1)" })
    }
  }
}
