import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads whom an indicator measures: kinds of organizations, organizations, sets of them.
struct ApplicabilityReader {
  let organizations: [Organization]

  func read(_ node: YAMLNode, log: inout DiagnosticLog) -> Indicator.Applicability {
    var kinds: Set<Organization.Kind> = []
    var ids: Set<Organization.ID> = []
    var namesSet = false
    for item in node.scalars(single: .alone, log: &log) ?? [] {
      if let kind = Organization.Kind(rawValue: item.text) {
        kinds.insert(kind)
      } else if organizations.contains(where: { $0.id.text == item.text }) {
        ids.insert(.init(item.text))
      } else if item.text.hasPrefix("set:") {
        namesSet = true
      } else {
        log.report(.unknownScope(item, known: known))
      }
    }
    // Sets are dated and are read in a later version; until then all may be meant.
    if namesSet || kinds.isEmpty && ids.isEmpty { return .all }
    if ids.isEmpty { return .kinds(kinds) }
    let ofKinds = organizations.filter { kinds.contains($0.kind) }.map(\.id)
    return .organizations(ids.union(ofKinds))
  }

  private var known: [String] {
    Organization.Kind.allCases.map(\.rawValue) + organizations.map(\.id.text)
  }
}

extension Diagnostic {
  fileprivate static func unknownScope(_ scalar: YAMLScalar, known: [String]) -> Self {
    let kinds = Organization.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      .unknownValue, .error, at: scalar.position,
      "«\(scalar.text)» — не вид организаций и не организация из organizations.csv",
      text: scalar.text,
      hint: nearestName(to: scalar.text, among: known).map { "Возможно, имелось в виду «\($0)»" }
        ?? "Укажите вид (\(kinds)) или идентификатор организации", example: "school")
  }
}
