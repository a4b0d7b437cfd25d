import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads the components of the management cycle.
enum ComponentReader {
  private enum Key: String, ContentKey {
    case id
    case title
    case provedBy = "proved-by"
    case fresh
  }

  static func read(
    _ node: YAMLNode?, kinds: KnownNames, log: inout DiagnosticLog
  ) -> [CycleComponent] {
    var ids = IdentifierRegister(owner: "компонента")
    var components: [CycleComponent] = []
    for item in node?.items(log: &log) ?? [] {
      guard let keys = YAMLMapping<Key>(item, log: &log) else { continue }
      let id = keys.required(.id, log: &log)?.scalar(log: &log)
      let title = keys.required(.title, log: &log)?.text(log: &log)
      let provedBy = keys[.provedBy]?.scalars(single: .alone, log: &log)?.filter {
        kinds.accept($0.text, at: $0.position, severity: .error, log: &log)
      }
      let fresh = keys[.fresh]?.choice(of: CycleComponent.Freshness.self, log: &log)
      guard let id, ids.take(id.text, at: id.position, log: &log), let title else { continue }
      components.append(
        CycleComponent(
          id: .init(id.text), title: title, provedBy: provedBy?.map(\.text), fresh: fresh))
    }
    return components
  }
}
