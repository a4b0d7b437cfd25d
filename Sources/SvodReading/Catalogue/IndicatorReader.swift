import SvodContent
import SvodDiagnostics
import SvodFormats

/// The catalogue, with what its checks and the data files need besides.
struct CatalogueReading {
  /// An entry with the places of what can be checked only when all files are read.
  struct Entry {
    var indicator: Indicator
    var keys: YAMLMapping<IndicatorKey>
    /// Whether the kind is one that the contract knows.
    var hasKind: Bool
  }

  var groups: [IndicatorGroup] = []
  var entries: [Entry] = []
  /// Names in files that could not be read.
  var unusable: Set<String> = []

  var names: KnownNames {
    KnownNames(.indicator, entries.map(\.indicator.id.text), unusable: unusable)
  }
}

/// Reads `indicators/*.yml`.
struct IndicatorReader {
  private enum Key: String, ContentKey {
    case direction
    case groups
    case version
  }

  private enum GroupKey: String, ContentKey {
    case id
    case number
    case title
    case indicators
  }

  /// Directions by `directions.yml`; without that file each catalogue names its own.
  private let directions: KnownNames?
  private let scopes: ApplicabilityReader
  private var ids = IdentifierRegister(owner: "показателя")
  private(set) var reading = CatalogueReading()

  init(directions: KnownNames?, scopes: ApplicabilityReader) {
    self.directions = directions
    self.scopes = scopes
  }

  /// The direction that a file names, before anything of it is checked.
  static func directionText(of root: YAMLNode) -> String? {
    guard case .mapping(let entries) = root.content,
      let entry = entries.first(where: { $0.key.text == Key.direction.rawValue }),
      case .scalar(let scalar) = entry.value.content
    else { return nil }
    return scalar.text
  }

  /// Remembers what stands in a file that could not be read.
  mutating func passOver(_ file: ContentFile) {
    reading.unusable.formUnion(UnusableNames.names(in: file))
  }

  /// Reads one file of the folder.
  mutating func read(_ root: YAMLNode, of file: ContentFile, log: inout DiagnosticLog) {
    guard let keys = YAMLMapping<Key>(root, log: &log) else { return }
    let direction = direction(keys, file: file, log: &log)
    let version = keys[.version]?.date(log: &log)
    let first = reading.groups.count
    var groupIDs = IdentifierRegister(owner: "группы показателей")
    for node in keys[.groups]?.items(log: &log) ?? [] {
      readGroup(node, direction: direction, ids: &groupIDs, log: &log)
    }
    for place in reading.groups.indices.dropFirst(first) {
      reading.groups[place].version = version
    }
  }

  private func direction(
    _ keys: YAMLMapping<Key>, file: ContentFile, log: inout DiagnosticLog
  ) -> Direction.ID {
    guard let directions else {
      return .init(keys[.direction]?.identifier(log: &log)?.text ?? file.stem)
    }
    if keys[.direction] == nil, directions.names.count == 1 {
      return .init(directions.names[0])
    }
    guard let scalar = keys.required(.direction, log: &log)?.scalar(log: &log) else {
      return .init(file.stem)
    }
    _ = directions.accept(scalar.text, at: scalar.position, severity: .error, log: &log)
    return .init(scalar.text)
  }

  private mutating func readGroup(
    _ node: YAMLNode, direction: Direction.ID, ids groupIDs: inout IdentifierRegister,
    log: inout DiagnosticLog
  ) {
    guard let keys = YAMLMapping<GroupKey>(node, log: &log) else { return }
    let id = keys.required(.id, log: &log)?.scalar(log: &log)
    let isSound = id.map { groupIDs.take($0.text, at: $0.position, log: &log) } ?? false
    reading.groups.append(
      IndicatorGroup(
        id: isSound ? id?.text ?? "" : "", direction: direction,
        number: keys[.number]?.text(log: &log), title: keys[.title]?.text(log: &log) ?? ""))
    for entry in keys[.indicators]?.items(log: &log) ?? [] {
      readIndicator(entry, direction: direction, log: &log)
    }
  }

  private mutating func readIndicator(
    _ node: YAMLNode, direction: Direction.ID, log: inout DiagnosticLog
  ) {
    guard let keys = YAMLMapping<IndicatorKey>(node, log: &log) else { return }
    let id = keys.required(.id, log: &log)?.scalar(log: &log)
    let title = keys.required(.title, log: &log)?.text(log: &log)
    let kind = keys.required(.kind, log: &log)?.choice(of: Indicator.Kind.self, log: &log)
    let better = better(keys, kind: kind, log: &log)
    let isNew = id.map { ids.take($0.text, at: $0.position, log: &log) } ?? false
    guard let id else {
      checkRest(of: keys, kind: kind, log: &log)
      return
    }
    // An entry with a fault of its own still counts as known, so that data do not repeat it.
    var indicator = Indicator(
      id: .init(id.text), direction: direction, group: reading.groups.count - 1,
      title: title ?? id.text, kind: kind ?? .count, better: better, position: id.position)
    IndicatorDetails(keys: keys, scopes: scopes).read(into: &indicator, log: &log)
    indicator.buckets = BucketReader.read(keys, kind: kind, log: &log)
    guard isNew else { return }
    reading.entries.append(
      .init(indicator: indicator, keys: keys, hasKind: kind != nil))
  }

  private func checkRest(
    of keys: YAMLMapping<IndicatorKey>, kind: Indicator.Kind?, log: inout DiagnosticLog
  ) {
    var indicator = Indicator(
      id: .init(""), direction: .init(""), group: 0, title: "", kind: kind ?? .count,
      better: .neither, position: keys.position)
    IndicatorDetails(keys: keys, scopes: scopes).read(into: &indicator, log: &log)
    _ = BucketReader.read(keys, kind: kind, log: &log)
  }

  private func better(
    _ keys: YAMLMapping<IndicatorKey>, kind: Indicator.Kind?, log: inout DiagnosticLog
  ) -> Indicator.Better {
    let isOptional = kind == .distribution || kind == .presence
    let node = isOptional ? keys[.better] : keys.required(.better, log: &log)
    return node?.choice(of: Indicator.Better.self, log: &log) ?? .neither
  }
}
