import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodPublication

/// Changes of public numbers of which no notice tells, as findings.
struct RevisionFindings {
  /// More changes of one indicator in a cycle than this are one finding.
  private static let greatestCount = 5
  /// More lines than this nobody pastes: one line for all organizations takes their place.
  private static let greatestNoteCount = 20

  let section: PublishedSection
  /// The folder with the section's content, for the places of findings.
  let content: String

  /// Reports what was changed without a notice, and notices that do not hold together with what is
  /// public.
  func report(
    _ revisions: FigureRevisions?, _ notices: [CorrectionNotice], into log: inout DiagnosticLog
  ) {
    for notice in section.contradicting(notices) { log.report(.otherThanSum(notice)) }
    guard let revisions else { return }
    for misstated in revisions.misstated {
      let stood = value(of: misstated.stood, misstated.notice.indicator, besides: nil)
      log.report(.misstated(misstated.notice, stood: stood?.text))
    }
    for group in Self.columns(of: revisions.unannounced) {
      let changes = group.map { change($0) }
      if changes.count > Self.greatestCount {
        log.report(.silent(changes, atMost: Self.greatestNoteCount))
      } else {
        for change in changes { log.report(.silent(change)) }
      }
    }
  }

  /// The changes of an indicator in a cycle together, in the order of the figures.
  private static func columns(of revisions: [FigureRevision]) -> [[FigureRevision]] {
    var groups: [[FigureRevision]] = []
    for revision in revisions {
      if let last = groups.last?.last, last.place.year == revision.place.year,
        last.place.indicator == revision.place.indicator
      {
        groups[groups.count - 1].append(revision)
      } else {
        groups.append([revision])
      }
    }
    return groups
  }

  private func change(_ revision: FigureRevision) -> SilentChange {
    let place = revision.place
    let now: StatedValue?
    switch revision.became {
    case .absent(let reason): now = .absence(reason)
    case .shown(let amounts): now = value(of: amounts, place.indicator, besides: revision.was)
    }
    let was: FigureAmounts? = if case .shown(let amounts) = revision.became { amounts } else { nil }
    return SilentChange(
      subject: words(of: place.subject), indicator: title(of: place.indicator), year: place.year,
      was: value(of: revision.was, place.indicator, besides: was)?.text, became: now?.text,
      notice: notice(of: revision, was: was, now: now), position: position(of: place))
  }

  /// The row that an author may paste; of a sum that changed by what has come in since, the row of
  /// that.
  private func notice(
    of revision: FigureRevision, was: FigureAmounts?, now: StatedValue?
  ) -> NoticeDraft {
    let place = revision.place
    var draft = NoticeDraft(
      date: section.asOf.map { "\($0)" } ?? "", year: place.year, indicator: place.indicator)
    if let newcomer = revision.newcomer {
      draft.kind = .revision
      draft.organization = newcomer
      draft.was = "не представлено"
      draft.became = newcomerValue(newcomer, place)?.text ?? ""
      return draft
    }
    if case .organization(let id) = place.subject { draft.organization = id }
    if case .municipality = place.subject { return draft }
    draft.was = value(of: revision.was, place.indicator, besides: was)?.text ?? ""
    draft.became = now?.text ?? ""
    return draft
  }

  private func newcomerValue(
    _ id: Organization.ID, _ place: PublishedFigures.Place
  ) -> StatedValue? {
    guard let indicator = section.catalogue.index(of: place.indicator) else { return nil }
    let figures = section.figures(of: indicator, year: place.year)
    let standing = figures.first { $0.place.subject == .organization(id) }?.standing
    guard case .shown(let amounts)? = standing else { return nil }
    return value(of: amounts, place.indicator, besides: nil)
  }

  /// The value in as many digits as tell it from another one.
  private func value(
    of amounts: FigureAmounts, _ id: Indicator.ID, besides other: FigureAmounts?
  ) -> StatedValue? {
    guard let indicator = section.catalogue[id], let entry = amounts.entry(of: indicator.kind)
    else { return nil }
    let least = min(indicator.decimals ?? (indicator.kind == .count ? 0 : 1), 6)
    let others = other?.entry(of: indicator.kind)
    for decimals in least...6 {
      guard let value = StatedValue(entry, decimals: decimals) else { return nil }
      if others.map(value.agrees) != true || decimals == 6 { return value }
    }
    return nil
  }

  private func words(of subject: PublishedFigures.Subject) -> String {
    switch subject {
    case .organization(let id): section.organizations[id]?.shortName ?? id.text
    case .municipality(let id): section.municipalities[id]?.name ?? id.text
    case .section: "сводное значение"
    }
  }

  private func title(of id: Indicator.ID) -> String { section.catalogue[id]?.short ?? id.text }

  /// The row of the data; of a sum, the table of corrections.
  private func position(of place: PublishedFigures.Place) -> FilePosition {
    if case .organization(let id) = place.subject,
      let organization = section.organizations.index(of: id),
      let indicator = section.catalogue.index(of: place.indicator),
      let source = section.provenance(
        organization: organization, indicator: indicator, year: place.year)
    {
      return FilePosition(file: "\(content)/\(source.file)", line: source.line)
    }
    return FilePosition(file: "\(content)/corrections.csv")
  }
}

/// A change in the words of a finding.
private struct SilentChange {
  let subject: String
  let indicator: String
  let year: Int
  let was: String?
  let became: String?
  let notice: NoticeDraft
  let position: FilePosition

  /// «Луговская СОШ: было 9 из 10, стало 8 из 10».
  var words: String {
    guard let was, let became else { return subject }
    return "\(subject): было \(was), стало \(became)"
  }
}

/// A row of `corrections.csv` as an author may paste it, but for the reason.
private struct NoticeDraft {
  static let header = CorrectionColumn.allCases.map(\.rawValue).joined(separator: ",")

  let date: String
  var kind = CorrectionNotice.Kind.correction
  let year: Int
  var organization: Organization.ID?
  let indicator: Indicator.ID
  var was = ""
  var became = ""

  /// The row that tells of all organizations' values at once.
  var ofAll: Self { Self(date: date, kind: .revision, year: year, indicator: indicator) }

  var line: String {
    CorrectionColumn.allCases.map(cell)
      .map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",")
  }

  private func cell(_ column: CorrectionColumn) -> String {
    switch column {
    case .date: date
    case .kind: kind.rawValue
    case .cycle: "\(year)"
    case .organization: organization?.text ?? ""
    case .indicator: indicator.text
    case .was: was
    case .became: became
    case .reason: "Почему изменено"
    }
  }
}

extension Diagnostic {
  fileprivate static func silent(_ change: SilentChange) -> Self {
    Diagnostic(
      .silentRevision, .error, at: change.position,
      "Опубликованное значение показателя «\(change.indicator)» за \(change.year) год изменилось, "
        + "а в corrections.csv об этом нет строки: \(change.words)",
      text: change.subject,
      hint:
        "Впишите строку в corrections.csv (столбцы \(NoticeDraft.header)) и назовите в ней причину",
      example: change.notice.line)
  }

  fileprivate static func silent(_ changes: [SilentChange], atMost limit: Int) -> Self {
    let first = changes[0]
    let rest = changes.count - limit
    return Diagnostic(
      .silentRevision, .error, at: first.position,
      "Опубликованные значения показателя «\(first.indicator)» за \(first.year) год изменились "
        + "(\(changes.count)), а в corrections.csv об этом нет строки",
      text: first.indicator,
      hint: "Если изменилась методика, впишите в corrections.csv одну строку без организации "
        + "(столбцы \(NoticeDraft.header)), иначе по строке на каждое значение",
      example: first.notice.ofAll.line,
      notes: changes.prefix(limit).map { .init(at: $0.position, "\($0.words) — \($0.notice.line)") }
        + (rest > 0 ? [.init(at: first.position, "и ещё \(rest)")] : []))
  }

  fileprivate static func misstated(_ notice: CorrectionNotice, stood: String?) -> Self {
    Diagnostic(
      .unmatchedCorrection, .error, at: notice.position,
      "Исправление показателя «\(notice.indicator)» за \(notice.year) год говорит, что было "
        + "«\(notice.was?.text ?? "")», а опубликовано было другое",
      text: notice.was?.text, hint: "Укажите в столбце «was» то, что стояло в разделе",
      example: stood)
  }

  fileprivate static func otherThanSum(_ notice: CorrectionNotice) -> Self {
    Diagnostic(
      .unmatchedCorrection, .error, at: notice.position,
      "Исправление показателя «\(notice.indicator)» за \(notice.year) год говорит, что сводное "
        + "значение стало «\(notice.became?.text ?? "")», а по данным оно другое",
      text: notice.became?.text,
      hint: "Исправьте столбец «became» или укажите организацию, чьё значение исправлено")
  }
}
