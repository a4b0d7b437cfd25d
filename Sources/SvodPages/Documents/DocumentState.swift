import SvodContent
import SvodLanguage
import SvodNumbers

/// Whether a document holds on the day to reckon from, as far as its own words and other acts tell.
enum DocumentState {
  case inForce(since: CalendarDate?)
  case amended(by: [Document])
  case notYet(from: CalendarDate)
  /// The act is nil where the author alone says so.
  case repealed(by: Document?)
  /// A later edition holds.
  case superseded(by: Document)
  /// The author gives no state, and none is invented.
  case unknown

  init(of document: Document, _ documents: DocumentWording) {
    if let act = documents.repealing(document) {
      self = .repealed(by: act)
    } else if document.status == .repealed {
      self = .repealed(by: nil)
    } else if let later = documents.laterEdition(than: document) {
      self = .superseded(by: later)
    } else if document.status == nil, let act = documents.repealingApprover(of: document) {
      self = .repealed(by: act)
    } else if document.status == .inForce {
      self = Self.holding(document, documents)
    } else {
      self = .unknown
    }
  }

  private static func holding(_ document: Document, _ documents: DocumentWording) -> Self {
    let date = documents.date(of: document)
    if let date, !documents.isEffective(document) { return .notYet(from: date) }
    let acts = documents.amending(document)
    return acts.isEmpty ? .inForce(since: date) : .amended(by: acts)
  }
}

extension DocumentWording {
  /// The act that has repealed the one which a text is an appendix to: both fall together.
  fileprivate func repealingApprover(of document: Document) -> Document? {
    document.approvedBy.flatMap { self[$0] }.flatMap(repealing)
  }

  /// The latest edition in force, where it is later than this one; that it is in force needs no
  /// word of the author's, for its day tells.
  fileprivate func laterEdition(than document: Document) -> Document? {
    guard let own = date(of: document) else { return nil }
    return otherEditions(of: document)
      .filter { $0.status != .repealed && isEffective($0) && repealing($0) == nil }
      .compactMap { edition in date(of: edition).map { (edition, $0) } }
      .filter { own < $0.1 }.max { $0.1 < $1.1 }?.0
  }
}

extension DocumentState {
  /// By which the stamp is drawn.
  var standing: DocumentPage.Standing {
    switch self {
    case .inForce, .amended: .inForce
    case .notYet: .notYet
    case .repealed, .superseded: .repealed
    case .unknown: .unknown
    }
  }

  /// The words of the stamp; nil where nothing is known.
  var stamp: String? {
    switch self {
    case .inForce: "Действует"
    case .amended: "Действует с\u{A0}изменениями"
    case .notYet(let date): "Вступит в\u{A0}силу с\u{A0}\(RussianDates.short(date))"
    case .repealed: "Утратил силу"
    case .superseded: "Прежняя редакция"
    case .unknown: nil
    }
  }

  /// For a line of a list.
  var phrase: String? {
    switch self {
    case .inForce: "действует"
    case .amended: "действует с\u{A0}изменениями"
    case .notYet: "ещё не\u{A0}вступил в\u{A0}силу"
    case .repealed: "утратил силу"
    case .superseded: "прежняя редакция"
    case .unknown: nil
    }
  }

  /// Since when it is in force, or which act has come in its place.
  func remark(from route: Route, _ documents: DocumentWording) -> RichText? {
    let link = { (act: Document) in
      let requisites = documents.requisites(of: act)?.uncapitalizedFirst
      return RichText.Run.link(
        requisites ?? documents.name(of: act), address: route.link(to: .document(act.id)))
    }
    switch self {
    case .inForce(let since):
      return since.map { RichText("с\u{A0}\(RussianDates.long($0))") }
    case .amended(let acts):
      return RichText(Array(acts.map { [link($0)] }.joined(separator: [.text(", ")])))
    case .repealed(let act?):
      let since = (act.effective ?? act.date).map { "с\u{A0}\(RussianDates.long($0)): " }
      return RichText([.text(since ?? ""), link(act)])
    case .superseded(let edition):
      return RichText([.text("действующая: "), link(edition)])
    case .notYet, .repealed(by: nil), .unknown:
      return nil
    }
  }
}
