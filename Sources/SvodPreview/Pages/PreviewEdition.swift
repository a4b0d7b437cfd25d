/// What the preview shows from one reading of the content to the next.
///
/// A pure value: every answer is a function of it and of the request.
package struct PreviewEdition: Sendable {
  private let run: String
  private let number: Int
  /// The last section without errors; nil as long as there has been none.
  let section: PreviewSection?
  let findings: PreviewFindings

  /// The first edition of a run.
  ///
  /// - Parameters:
  ///   - reading: what the first reading has brought.
  ///   - run: a name of the run, so that pages of an earlier one are known as old.
  package init(first reading: PreviewReading, run: String) {
    self.init(of: reading, after: nil, run: run, number: 1)
  }

  /// The edition after another reading, which keeps the last good section if this one is broken.
  package func following(_ reading: PreviewReading) -> PreviewEdition {
    PreviewEdition(of: reading, after: section, run: run, number: number + 1)
  }

  private init(of reading: PreviewReading, after last: PreviewSection?, run: String, number: Int) {
    self.run = run
    self.number = number
    let fresh = reading.isSound ? reading.source.map(PreviewSection.init) : nil
    section = fresh ?? last
    let standing: PreviewFindings.Standing =
      if fresh != nil { .current } else if last != nil { .outdated } else { .alone }
    findings = PreviewFindings(of: reading, standing: standing)
  }

  /// The edition's name among all of all runs; a page of another edition is out of date.
  package var mark: String { "\(run)-\(number)" }

  /// The path under which everything is served, with `/` at both ends.
  package var root: String { section?.root ?? "/" }

  /// Which section is shown beside the findings.
  package var standing: PreviewFindings.Standing { findings.standing }
}
