package import SvodNumbers

extension RussianNumbers {
  /// The percentage of a share without its sign, for columns whose head names the unit: «58,3».
  ///
  /// A share that is not 0 or 1 but would print so prints as «< 0,1» or «> 99,9».
  ///
  /// - Parameters:
  ///   - share: 1 stands for 100 %.
  ///   - decimals: digits after the comma, from 0 to 16.
  /// - Returns: digits, comma, and bound.
  package func percentNumber(_ share: Ratio, decimals: Int) -> String {
    text(printedShare(share, decimals: decimals))
  }

  /// The percentage of a share, by the same rules: «58,3 %», «> 99,9 %».
  package func percent(_ share: Ratio, decimals: Int) -> String {
    var number = printedShare(share, decimals: decimals)
    number.unit = .percent
    return text(number)
  }

  /// How many of how many: «12 из 14».
  package func members(_ count: Int, of total: Int) -> String {
    "\(whole(count))\u{A0}из\u{A0}\(whole(total))"
  }

  /// How many of how many, as far as is known: «9–10 из 14».
  package func members(_ bounds: ClosedRange<Int>, of total: Int) -> String {
    "\(range(bounds))\u{A0}из\u{A0}\(whole(total))"
  }

  /// A share of organizations: «12 из 14 (86 %)», or without percent of none («0 из 0»).
  ///
  /// The percentage has no decimals while the total is below 100: one organization of 14 weighs
  /// seven percent, and a decimal would pretend to more.
  ///
  /// - Parameters:
  ///   - count: how many meet a condition.
  ///   - total: of how many.
  ///   - decimals: digits after the comma from a total of 100 on.
  /// - Returns: both numbers and the percentage in brackets.
  package func membersWithPercent(_ count: Int, of total: Int, decimals: Int = 1) -> String {
    guard total != 0 else { return members(count, of: total) }
    let share = percent(Ratio(count, over: total), decimals: total < 100 ? 0 : decimals)
    return "\(members(count, of: total)) (\(share))"
  }

  private func printedShare(_ share: Ratio, decimals: Int) -> PrintedNumber {
    let percentage = share.rounded(decimals: decimals + 2, rounding)
    let hundred = RoundedNumber(one: decimals + 2)
    var number = PrintedNumber(RoundedNumber(units: percentage.units, decimals: decimals))
    if percentage.units == 0 {
      number.keepApartFromZero(sign: share.sign)
    } else if percentage == hundred, share != .one {
      number.bound = .above
      if share < .one {
        number.number = RoundedNumber(units: hundred.units - 1, decimals: decimals)
      }
    }
    return number
  }
}

extension RoundedNumber {
  /// The number 1 with a count of decimals.
  fileprivate init(one decimals: Int) {
    self = Ratio.one.rounded(decimals: decimals, .halfEven)
  }
}
