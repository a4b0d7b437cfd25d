package import SvodNumbers

// A change always shows its sign. One that is not zero but would print so prints as the step it
// stays within, «< 0,1» both ways: its arrow and its word say whereto.
extension RussianNumbers {
  /// The change of a share in percentage points, without its unit: «+3,0».
  ///
  /// - Parameters:
  ///   - difference: the later share less the earlier; 0.01 stands for one point.
  ///   - decimals: digits after the comma, from 0 to 16.
  /// - Returns: sign and digits, or the step that the change stays within.
  package func pointsChangeNumber(_ difference: Ratio, decimals: Int) -> String {
    text(printedChange(difference, decimals: decimals, shiftedBy: 2, unit: .nothing))
  }

  /// A growth that is a value itself, without its unit: «+1,0».
  ///
  /// Nothing beside it says whereto, so that a decline that would print as zero is «> −0,1».
  ///
  /// - Parameters:
  ///   - growth: the later amount over the earlier, less 1.
  ///   - decimals: digits after the comma, from 0 to 16.
  /// - Returns: sign and digits, or the step that the growth stays within.
  package func growthNumber(_ growth: Ratio, decimals: Int) -> String {
    text(
      printedChange(growth, decimals: decimals, shiftedBy: 2, unit: .nothing, keepsSign: true))
  }

  /// A relative change in percent: «+10,0 %».
  ///
  /// - Parameters:
  ///   - growth: the later amount over the earlier, less 1.
  ///   - decimals: digits after the comma, from 0 to 16.
  /// - Returns: sign, digits and unit, or the step that the change stays within.
  package func percentChange(_ growth: Ratio, decimals: Int) -> String {
    text(printedChange(growth, decimals: decimals, shiftedBy: 2, unit: .percent))
  }

  /// The change of a count or a mean: «−7», «+0,25».
  package func change(_ difference: Ratio, decimals: Int) -> String {
    text(printedChange(difference, decimals: decimals, shiftedBy: 0, unit: .nothing))
  }

  /// The change of a count or a mean with its unit: «+2 чел.».
  package func change(_ difference: Ratio, decimals: Int, unit: String) -> String {
    "\(change(difference, decimals: decimals))\u{A0}\(unit)"
  }

  private func printedChange(
    _ difference: Ratio, decimals: Int, shiftedBy shift: Int, unit: PrintedNumber.Unit,
    keepsSign: Bool = false
  ) -> PrintedNumber {
    let rounded = difference.rounded(decimals: decimals + shift, rounding)
    var number = PrintedNumber(RoundedNumber(units: rounded.units, decimals: decimals))
    number.showsPlus = true
    number.unit = unit
    if rounded.isZero {
      let sign = difference.sign
      number.keepApartFromZero(sign: keepsSign ? sign : abs(sign))
    }
    return number
  }
}
