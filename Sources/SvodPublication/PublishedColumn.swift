import SvodFigures

/// One indicator in one cycle: what passed the gate and what was made of it once.
struct PublishedColumn: Sendable {
  let passed: PassedColumn
  /// By the areas' places.
  let changes: [MunicipalChange]
  let peers: Peers
}
