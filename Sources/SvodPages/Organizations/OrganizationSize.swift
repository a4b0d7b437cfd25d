import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers

/// «В школе 186 учеников и 24 учителя.»: the first sentence of an organization's page.
///
/// It tells published counts of the context whose titles it can decline; the others stay facts
/// beside it.
struct OrganizationSize {
  private let kind: Organization.Kind
  /// «186 учеников», with the address of the value.
  private var counts: [RichText.Run] = []

  init(of kind: Organization.Kind) {
    self.kind = kind
  }

  /// Whether nothing has been counted.
  var isEmpty: Bool { counts.isEmpty }

  /// Takes a count of the context; false where it has no words for it.
  mutating func take(_ figure: Figure?, title: String, link: String, _ wording: Wording) -> Bool {
    guard case .count = figure, let figure, let noun = noun(titled: title) else { return false }
    let whole = figure.magnitude.rounded(decimals: 0, .halfAway)
    guard Ratio(Int(whole.units)) == figure.magnitude else { return false }
    counts.append(
      .link(wording.numbers.counted(Int(whole.units), noun), address: link))
    return true
  }

  /// The sentence; of an earlier year than the section's own it names the year.
  func sentence(year: Int, isLatest: Bool) -> [RichText.Run] {
    let place = isLatest ? kind.place : "\(Wording.inYear(year)) \(kind.place)"
    var runs: [RichText.Run] = [.text("\(place.capitalizedFirst) ")]
    for (index, count) in counts.enumerated() {
      if index > 0 { runs.append(.text(index == counts.count - 1 ? " и\u{A0}" : ", ")) }
      runs.append(count)
    }
    return runs.closed
  }

  /// What people call those that a heading counts.
  private func noun(titled title: String) -> NounForms? {
    switch title.lowercased() {
    case "обучающиеся" where kind != .school: .learner
    case "обучающиеся", "ученики", "учащиеся": .pupil
    case "воспитанники": .kindergartener
    case "учителя": .teacher
    case "педагоги", "педагогические работники": .pedagogue
    case "классы": .schoolClass
    case "группы": .childrenGroup
    default: nil
    }
  }
}

extension Organization.Kind {
  /// «в школе».
  fileprivate var place: String {
    switch self {
    case .school: "в\u{A0}школе"
    case .kindergarten: "в\u{A0}детском саду"
    case .supplementary, .other: "в\u{A0}организации"
    }
  }
}

extension NounForms {
  /// «ученик».
  fileprivate static let pupil = NounForms(
    singular: Declension("ученик", "ученика", "ученику", "ученика", "учеником", "ученике"),
    plural: Declension("ученики", "учеников", "ученикам", "учеников", "учениками", "учениках"))

  /// «обучающийся»; the participle keeps its own plural after 2, 3 and 4.
  fileprivate static let learner = NounForms(
    singular: Declension(
      "обучающийся", "обучающегося", "обучающемуся", "обучающегося", "обучающимся",
      "обучающемся"),
    plural: Declension(
      "обучающиеся", "обучающихся", "обучающимся", "обучающихся", "обучающимися",
      "обучающихся"),
    afterTwo: "обучающихся")

  /// «воспитанник».
  fileprivate static let kindergartener = NounForms(
    singular: Declension(
      "воспитанник", "воспитанника", "воспитаннику", "воспитанника", "воспитанником",
      "воспитаннике"),
    plural: Declension(
      "воспитанники", "воспитанников", "воспитанникам", "воспитанников", "воспитанниками",
      "воспитанниках"))

  /// «учитель».
  fileprivate static let teacher = NounForms(
    singular: Declension("учитель", "учителя", "учителю", "учителя", "учителем", "учителе"),
    plural: Declension("учителя", "учителей", "учителям", "учителей", "учителями", "учителях"))

  /// «педагог».
  fileprivate static let pedagogue = NounForms(
    singular: Declension("педагог", "педагога", "педагогу", "педагога", "педагогом", "педагоге"),
    plural: Declension(
      "педагоги", "педагогов", "педагогам", "педагогов", "педагогами", "педагогах"))

  /// «класс».
  fileprivate static let schoolClass = NounForms(
    singular: Declension("класс", "класса", "классу", "класс", "классом", "классе"),
    plural: Declension("классы", "классов", "классам", "классы", "классами", "классах"))

  /// «группа».
  fileprivate static let childrenGroup = NounForms(
    singular: Declension("группа", "группы", "группе", "группу", "группой", "группе"),
    plural: Declension("группы", "групп", "группам", "группы", "группами", "группах"))
}
