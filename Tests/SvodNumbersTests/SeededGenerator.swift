/// Random numbers that are the same in every run, by the SplitMix64 algorithm.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of any sign whose length in bits is random too, so that small ones are frequent.
  mutating func number() -> Int {
    let shifted = Int(truncatingIfNeeded: next()) >> Int.random(in: 0...63, using: &self)
    return shifted
  }

  /// The same, but above zero.
  mutating func positive() -> Int {
    Int(truncatingIfNeeded: next() >> UInt64.random(in: 1...63, using: &self)) | 1
  }
}
