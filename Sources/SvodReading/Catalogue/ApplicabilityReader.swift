import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads whom an indicator measures: kinds of organizations, organizations, sets of them.
struct ApplicabilityReader {
  let organizations: [Organization]
  let sets: SetReading

  init(organizations: [Organization], sets: SetReading) {
    self.organizations = organizations
    self.sets = sets
  }

  /// The organizations that a key names; all where any name is unknown, which is reported, so that
  /// their data are not reported too.
  func read(_ node: YAMLNode, log: inout DiagnosticLog) -> Indicator.Applicability {
    var kinds: Set<Organization.Kind> = []
    var ids: Set<Organization.ID> = []
    var named: [OrganizationSet] = []
    var isKnown = true
    for item in node.scalars(single: .alone, log: &log) ?? [] {
      if let kind = Organization.Kind(rawValue: item.text) {
        kinds.insert(kind)
      } else if organizations.contains(where: { $0.id.text == item.text }) {
        ids.insert(.init(item.text))
      } else if let name = Self.setName(item.text) {
        let known = sets.names.accept(name, at: item.position, severity: .error, log: &log)
        let set = sets.sets.first { $0.id.text == name }
        if let set, !named.contains(set) { named.append(set) }
        isKnown = isKnown && known && set != nil
      } else {
        log.report(.unknownScope(item, known: known))
        isKnown = false
      }
    }
    return isKnown ? meant(kinds, ids, named) : .all
  }

  private func meant(
    _ kinds: Set<Organization.Kind>, _ ids: Set<Organization.ID>, _ sets: [OrganizationSet]
  ) -> Indicator.Applicability {
    if sets.isEmpty, ids.isEmpty { return kinds.isEmpty ? .all : .kinds(kinds) }
    let all = ids.union(organizations.filter { kinds.contains($0.kind) }.map(\.id))
    return sets.isEmpty ? .organizations(all) : .members(sets, besides: all)
  }

  private static let prefix = "set:"

  /// The id behind `set:`; nil for what names no set.
  private static func setName(_ text: String) -> String? {
    text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)).trimmed : nil
  }

  private var known: [String] {
    Organization.Kind.allCases.map(\.rawValue) + organizations.map(\.id.text)
      + sets.names.names.map { Self.prefix + $0 }
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
        ?? "Укажите вид (\(kinds)), идентификатор организации или набор («set:…»)",
      example: "school")
  }
}
