import SvodFigures

/// One indicator in one cycle: what passed the gate and what was made of it once.
struct PublishedColumn: Sendable {
  let passed: PassedColumn
  let change: MunicipalChange
  let peers: Peers
}
