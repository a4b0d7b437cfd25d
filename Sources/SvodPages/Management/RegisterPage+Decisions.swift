import SvodContent
import SvodLanguage
import SvodManagement
import SvodPublication

extension RegisterPage {
  /// The register of decisions, the latest acts first.
  init(ofDecisionsFrom digest: SectionDigest, frame: PageFrame) {
    let words = ManagementWording(digest: digest, page: frame.route)
    let decisions = digest.management.decisions
    let statement = Self.statement(of: decisions, words)
    self.init(
      frame: frame.described(by: statement), heading: "Решения",
      introduction: words.onDay.map { RichText("Состояние \($0).") }, statement: statement,
      downloads: [], isWide: true,
      parts: [
        Part(
          "Реестр решений",
          .table(
            RegisterTable(
              caption: RichText(
                "Решения стоят под документами, которыми приняты; сначала последние."),
              columns: [
                .init("Решение", .wide), .init("Вид"), .init("Срок", .narrow),
                .init("Ответственные и\u{A0}участники"), .init("Показатели"), .init("Состояние"),
              ], groups: Self.groups(of: decisions, words))))
      ])
  }

  private static func statement(
    of decisions: [ManagementDecision], _ words: ManagementWording
  ) -> RichText {
    let numbers = words.digest.wording.numbers
    let taken = decisions.filter { !words.digest.management.isWithoutQuorum($0) }
    let others = decisions.count - taken.count
    let note =
      others == 0
      ? ""
      : " Не\u{A0}считаются принятыми, так как на\u{A0}заседании не\u{A0}было кворума: "
        + "\(numbers.whole(others))."
    let states = Self.states(of: taken, numbers).joined(separator: [.text(", ")]).map(\.self)
    return RichText(
      [.text("В\u{A0}реестре "), .strong(numbers.counted(taken.count, .decision))]
        + (states.isEmpty ? [] : [.text(": ")] + states) + [.text(".\(note)")])
  }

  /// How many decisions are in each state: the numbers make up the whole register.
  private static func states(
    of decisions: [ManagementDecision], _ numbers: RussianNumbers
  ) -> [[RichText.Run]] {
    let states: [Recommendation.State] = [
      .done, .inProgress, .planned, .postponed, .cancelled, .notNeeded,
    ]
    let unknown = decisions.count { $0.state == nil }
    let known = states.compactMap { state -> [RichText.Run]? in
      let count = decisions.count { $0.state == state }
      return count == 0
        ? nil : [.text("\(ManagementWording.state(state)) "), .strong(numbers.whole(count))]
    }
    return known
      + (unknown == 0 || known.isEmpty
        ? [] : [[.text("без\u{A0}отметки о\u{A0}ходе "), .strong(numbers.whole(unknown))]])
  }

  /// What became of a decision; one that a meeting could not take has no state of its own.
  private static func state(
    of decision: ManagementDecision, _ words: ManagementWording
  ) -> [RichText] {
    if words.digest.management.isWithoutQuorum(decision) {
      return [RichText("не\u{A0}считается принятым: на\u{A0}заседании не\u{A0}было кворума")]
    }
    return (decision.state.map { [RichText(ManagementWording.state($0))] } ?? [])
      + decision.evidence.compactMap { words.proof($0) }.map { RichText([$0]) }
  }

  private static func groups(
    of decisions: [ManagementDecision], _ words: ManagementWording
  ) -> [RegisterTable.Group] {
    let byDocument = Dictionary(grouping: decisions) { $0.source?.document }
    let listed = words.digest.documents.newestFirst.compactMap { document in
      byDocument[document.id].map { rows in
        RegisterTable.Group(
          words.digest.documents.name(of: document), rows.map { row(of: $0, document, words) })
      }
    }
    let loose = byDocument[nil] ?? []
    return listed
      + (loose.isEmpty
        ? [] : [RegisterTable.Group("Без\u{A0}документа", loose.map { row(of: $0, nil, words) })])
  }

  private static func row(
    of decision: ManagementDecision, _ document: Document?, _ words: ManagementWording
  ) -> RegisterTable.Row {
    let people =
      decision.responsible.map { RichText([words.party($0)]) }
      + (decision.participants.isEmpty
        ? []
        : [
          RichText(
            [.text("участники: ")]
              + decision.participants.map { [words.party($0)] }.joined(separator: [.text(", ")]))
        ])
    let kind = [decision.kind.map(ManagementWording.kind), decision.form].compactMap(\.self)
    return RegisterTable.Row(
      [
        .init([text(of: decision, document, words)]),
        .init(kind.map { RichText($0) }),
        .init(decision.due.map { RussianDates.short($0) }),
        .init(people),
        .init(decision.indicators.compactMap { words.indicator($0) }.map { RichText([$0]) }),
        .init(state(of: decision, words)),
      ], anchor: decision.id.text)
  }

  private static func text(
    of decision: ManagementDecision, _ document: Document?, _ words: ManagementWording
  ) -> RichText {
    let text = words.text(of: decision)
    let place = document.flatMap { document in
      ManagementWording.clause(decision.source?.anchor, of: document).map { clause in
        RichText.Run.link(
          clause,
          address: words.page.link(to: .document(document.id), anchor: decision.source?.anchor))
      }
    }
    return RichText((place.map { [$0, .text(". ")] } ?? []) + [.text(text ?? decision.id.text)])
  }
}

extension ManagementWording {
  /// What was decided, in the author's words or in the first ones of the act; nil where it says
  /// none.
  func text(of decision: ManagementDecision, words count: Int = 30) -> String? {
    decision.text.map(RussianText.bound)
      ?? decision.source.flatMap { beginning(of: $0, words: count) }
  }

  /// The first words of a place of an act.
  func beginning(of place: ActLink, words count: Int) -> String? {
    guard let document = digest.documents[place.document], let anchor = place.anchor else {
      return nil
    }
    return ActPassage(of: document.act, at: anchor)?.body.beginning(words: count)
  }

  /// A link to an indicator in the current cycle; its short title alone where it has no page.
  func indicator(_ id: Indicator.ID) -> RichText.Run? {
    guard let place = digest.section.catalogue.index(of: id) else { return nil }
    let indicator = digest.section.catalogue.indicators[place]
    let title = SectionDigest.heading(number: indicator.number, title: indicator.short)
    let year = digest.section.settings.cycle
    guard digest.section.cycles.contains(where: { $0.year == year }) else { return .text(title) }
    return .link(title, address: page.link(to: .indicator(id, year: year)))
  }

  /// A link to what proves that something was done.
  func proof(_ link: ProofLink) -> RichText.Run? {
    switch link {
    case .act(let place): self.link(to: place)
    case .address(let address): .link(address, address: address)
    }
  }
}
