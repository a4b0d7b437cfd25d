import SvodNumbers

/// A rounded number with all that is printed around it.
struct PrintedNumber {
  /// Which side of the printed number the value is known to lie on.
  enum Bound {
    case below
    case above
  }

  /// What follows the digits.
  enum Unit {
    case nothing
    case percent
  }

  var number: RoundedNumber
  var bound: Bound?
  var showsPlus = false
  var unit = Unit.nothing

  init(_ number: RoundedNumber) {
    self.number = number
  }

  /// Replaces a zero that stands for a value of some sign by the step the value stays within.
  mutating func keepApartFromZero(sign: Int) {
    guard sign != 0 else { return }
    bound = sign > 0 ? .below : .above
    number = RoundedNumber(units: Int128(sign), decimals: number.decimals)
  }
}

extension RussianNumbers {
  /// The text of a number, written from its last byte to its first.
  func text(_ printed: PrintedNumber) -> String {
    // Sign, bound and unit take at most 20 bytes, 39 digits with their spaces and comma 66.
    withUnsafeTemporaryAllocation(byteCount: 96, alignment: 1) { memory in
      var writer = BackwardWriter(memory)
      writeUnit(printed.unit, with: &writer)
      writer.write(printed.number.units.magnitude, decimals: printed.number.decimals)
      if printed.number.isNegative {
        writer.write("−")
      } else if printed.showsPlus, printed.bound == nil, !printed.number.isZero {
        writer.write("+")
      }
      switch printed.bound {
      case .below: writer.write("<\u{A0}")
      case .above: writer.write(">\u{A0}")
      case nil: break
      }
      return writer.text
    }
  }

  private func writeUnit(_ unit: PrintedNumber.Unit, with writer: inout BackwardWriter) {
    switch unit {
    case .nothing: break
    case .percent: writer.write(spacesPercent ? "\u{A0}%" : "%")
    }
  }
}
