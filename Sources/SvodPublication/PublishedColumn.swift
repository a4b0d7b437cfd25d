import SvodFigures

/// One indicator in one cycle: what passed the gate and what was made of it once.
struct PublishedColumn: Sendable {
  let passed: PassedColumn
  /// By the areas' places; empty of what is not compared.
  let changes: [MunicipalChange]
  let peers: Peers
}
