package import SvodPages

extension HTMLBytes {
  /// Adds what is being done: each plan with its bar, then the management cycle.
  package mutating func append(_ work: SummaryPage.Work) {
    for plan in work.plans {
      append("<p><b>")
      append(link: plan.title.title, to: plan.title.address)
      append("</b></p>")
      if !plan.bar.isEmpty { append(bar: plan.bar) }
      append("<p>")
      append(plan.statement)
      append("</p>")
    }
    if let absence = work.planAbsence { append("<p>", text: absence, "</p>") }
    if let cycle = work.cycle {
      append("<p>")
      append(cycle)
      append("</p>")
    }
  }
}
