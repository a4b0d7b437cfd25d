import SvodContent
import SvodDiagnostics
import SvodFormats

/// The entries of `clusters.yml`.
struct ClusterReading {
  var clusters: [Cluster] = []
  /// Whether there is such a file; without it any text names a cluster.
  var isGiven = false
  /// Names in a file that could not be read.
  var unusable: Set<String> = []

  var names: KnownNames {
    KnownNames(
      .cluster, clusters.map(\.id.text) + clusters.map(\.title), unusable: unusable)
  }

  /// What an organization's cluster is called: the title where the entry's id is written.
  func title(for name: String) -> String {
    clusters.first { $0.id.text == name }?.title ?? name
  }
}

/// Reads `clusters.yml`: by what rule organizations are compared with their like.
struct ClusterReader {
  private enum Key: String, ContentKey {
    case id
    case title
    case rule
    case decidedBy = "decided-by"
  }

  let documents: KnownNames

  func read(_ root: YAMLNode, log: inout DiagnosticLog) -> ClusterReading {
    var reading = ClusterReading(isGiven: true)
    var ids = IdentifierRegister(owner: "кластера")
    for node in root.items(log: &log) ?? [] {
      guard let keys = YAMLMapping<Key>(node, log: &log) else { continue }
      let id = keys.required(.id, log: &log)?.scalar(log: &log)
      let title = keys.required(.title, log: &log)?.text(log: &log)
      guard let id, ids.take(id.text, at: id.position, log: &log) else { continue }
      var cluster = Cluster(id: .init(id.text), title: title ?? id.text, position: id.position)
      cluster.rule = keys[.rule]?.text(log: &log)
      cluster.decidedBy = keys[.decidedBy]?.scalar(log: &log).flatMap { scalar in
        documents.accept(scalar.text, at: scalar.position, severity: .warning, log: &log)
          ? .init(scalar.text) : nil
      }
      reading.clusters.append(cluster)
    }
    return reading
  }
}

extension ClusterReading {
  /// Calls the clusters of all organizations by their titles; an unknown one is reported.
  func name(_ organizations: inout [Organization], log: inout DiagnosticLog) {
    guard isGiven else { return }
    for place in organizations.indices {
      let position = organizations[place].position
      take(&organizations[place].cluster, at: position, log: &log)
      for former in organizations[place].history.indices {
        take(&organizations[place].history[former].cluster, at: position, log: &log)
      }
    }
  }

  private func take(_ name: inout String?, at position: FilePosition, log: inout DiagnosticLog) {
    guard let written = name else { return }
    _ = names.accept(written, at: position, severity: .warning, log: &log)
    name = title(for: written)
  }

  /// Reports entries that no organization belongs to in any cycle.
  func reportEmpty(
    among organizations: [Organization], years: [Int], log: inout DiagnosticLog
  ) {
    guard !years.isEmpty else { return }
    let held = Set(
      organizations.flatMap { organization in
        years.filter(organization.isOpen).compactMap(organization.cluster)
      })
    for cluster in clusters where !held.contains(cluster.title) {
      log.report(.emptyCluster(cluster))
    }
  }
}

extension Diagnostic {
  fileprivate static func emptyCluster(_ cluster: Cluster) -> Self {
    Diagnostic(
      .emptySet, .warning, at: cluster.position,
      "В кластере «\(cluster.title)» нет ни одной организации ни в одном цикле",
      text: cluster.id.text,
      hint: "Назовите его организации в clusters.csv или в столбце «cluster» файла "
        + "organizations.csv")
  }
}
