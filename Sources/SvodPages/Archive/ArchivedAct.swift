import SvodContent
import SvodDeadlines
import SvodLanguage
import SvodNumbers
import SvodPlans
import SvodPublication

/// A document that holds no longer, or a plan whose time is over.
struct ArchivedAct {
  private let document: Document

  /// Repealed acts, the latest first; an earlier edition is reached from the one in force.
  static func all(_ digest: SectionDigest) -> [ArchivedAct] {
    digest.documents.newestFirst.filter { document in
      switch DocumentState(of: document, digest.documents) {
      case .repealed: true
      case .inForce, .amended, .notYet, .superseded, .unknown: false
      }
    }.map(ArchivedAct.init)
  }

  /// Plans whose period was over before the section's day, unless they are repealed besides.
  static func pastPlans(_ digest: SectionDigest) -> [ArchivedAct] {
    guard let day = digest.section.asOf else { return [] }
    return digest.documents.newestFirst.filter { document in
      guard let end = digest.plans[document.id]?.frame.period?.upperBound, end < day else {
        return false
      }
      switch DocumentState(of: document, digest.documents) {
      case .repealed: return false
      case .inForce, .amended, .notYet, .superseded, .unknown: return true
      }
    }.map(ArchivedAct.init)
  }

  /// The title with requisites, and since when and by what it holds no longer.
  func item(_ digest: SectionDigest, on page: Route) -> RegisterPage.Item {
    let state = DocumentState(of: document, digest.documents)
    let ending = state.remark(from: page, digest.documents).map { remark in
      RichText([.text("Утратил силу ")] + remark.runs)
    }
    let requisites = digest.documents.requisites(of: document).map { RichText($0) }
    var isRepealed = false
    if case .repealed = state { isRepealed = true }
    return RegisterPage.Item(
      RichText([
        .link(
          RussianText.bound(document.title), address: page.link(to: .document(document.id)))
      ]), remarks: [requisites, isRepealed ? ending : nil].compactMap(\.self))
  }
}
