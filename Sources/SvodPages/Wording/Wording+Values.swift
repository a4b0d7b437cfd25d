import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

extension Wording {
  /// A value as a cell of a table, without its unit, which stands in the row's title.
  func cell(_ outcome: Outcome, _ style: ValueStyle) -> ValueCell {
    switch outcome {
    case .figure(let figure): cell(figure, style)
    case .absent(let absence): cell(absence)
    }
  }

  /// A municipality's value as a cell of a table.
  func cell(_ outcome: PooledOutcome, _ style: ValueStyle) -> ValueCell {
    switch outcome {
    case .figure(let figure): cell(figure, style)
    case .absent(let absence): cell(absence)
    case .incomputable: ValueCell(Self.incomputable, .absence)
    }
  }

  /// The words of an absence as a cell of a table.
  func cell(_ absence: Absence) -> ValueCell {
    ValueCell(Self.words(absence), absence == .suppressed ? .suppressed : .absence)
  }

  private func cell(_ figure: Figure, _ style: ValueStyle) -> ValueCell {
    switch figure {
    case .share, .percentage, .count, .mean, .growth, .distribution:
      ValueCell(text(figure, style), .number)
    case .answer, .tally: ValueCell(text(figure, style), .words)
    }
  }

  /// A value in words or digits, without its unit: «62,5», «да», «12 из 14 (86 %)».
  func text(_ figure: Figure, _ style: ValueStyle) -> String {
    switch figure {
    case .share, .percentage:
      numbers.percentNumber(figure.magnitude, decimals: style.decimals)
    case .answer(let answer): answer ? "да" : "нет"
    case .count(let amount): numbers.decimal(Ratio(amount), decimals: style.decimals)
    case .mean(let mean, _): numbers.decimal(mean, decimals: style.decimals)
    case .tally(let tally): text(tally)
    case .growth: text(magnitude: figure.magnitude, style)
    // The buckets have a place of their own; a cell has room for their sum.
    case .distribution: numbers.decimal(figure.magnitude, decimals: style.decimals)
    }
  }

  /// A magnitude of the indicator, such as a median, without its unit.
  func text(magnitude: Ratio, _ style: ValueStyle) -> String {
    switch style.kind {
    case .growth:
      // A growth shows its sign.
      numbers.growthNumber(magnitude, decimals: style.decimals)
    case .share, .condition:
      numbers.percentNumber(magnitude, decimals: style.decimals)
    case .count where !magnitude.isWhole:
      // The middle of two counts may lie between them.
      numbers.decimal(magnitude, decimals: max(style.decimals, 1))
    case .count, .mean, .distribution, .presence:
      numbers.decimal(magnitude, decimals: style.decimals)
    }
  }

  /// An outcome in words, with its unit: «62,5 %», «186 чел.», «не проводилось».
  func spoken(_ outcome: PooledOutcome, _ style: ValueStyle) -> String {
    switch outcome {
    case .figure(let figure): spoken(figure, style)
    case .absent(let absence): Self.words(absence)
    case .incomputable: Self.incomputable
    }
  }

  /// A value with its unit: «62,5 %», «186 чел.».
  func spoken(_ figure: Figure, _ style: ValueStyle) -> String {
    switch figure {
    case .share, .percentage: numbers.percent(figure.magnitude, decimals: style.decimals)
    case .answer, .tally: text(figure, style)
    case .count, .mean, .growth: withUnit(text(figure, style), style)
    case .distribution(let counts): buckets(counts, style)
    }
  }

  /// What part of the organizations meets a condition: «86 %», without decimals below a hundred.
  func percent(of tally: Tally) -> String {
    let decimals = tally.of < 100 ? 0 : rules.decimals
    return numbers.percent(Ratio(tally.met, over: tally.of), decimals: decimals)
  }

  /// Digits and the unit after them, if there is one.
  func withUnit(_ digits: String, _ style: ValueStyle) -> String {
    style.unit(after: digits).map { "\(digits)\u{A0}\($0)" } ?? digits
  }

  /// A share in plain words: «примерно 6 из 10»; nil near nothing and near all, where tenths
  /// would say too much.
  func tenths(of share: Ratio) -> String? {
    let tenths = (share * Ratio(10)).rounded(decimals: 0, .halfAway).units
    guard (1...9).contains(tenths) else { return nil }
    let isExact = share * Ratio(10) == Ratio(Int(tenths))
    return "\(isExact ? "" : "примерно ")\(tenths)\u{A0}из\u{A0}10"
  }

  /// A target and whether it is reached: «95 %, не достигнуто»; nil where none is set.
  func target(_ status: TargetStatus?, _ style: ValueStyle) -> String? {
    switch status {
    case nil, .notSet: nil
    case .reached(let target): "\(self.target(target, style)), достигнуто"
    case .notReached(let target): "\(self.target(target, style)), не\u{A0}достигнуто"
    }
  }

  /// A target with its unit: «95 %», also of a condition, unless that counts organizations.
  func target(_ target: ExactDecimal, _ style: ValueStyle) -> String {
    let digits = numbers.decimal(target)
    if style.kind == .condition, style.unit == nil { return "\(digits)\u{A0}%" }
    return withUnit(digits, style)
  }

  /// «12 из 14 (86 %)», or «9–10 из 14» while some have given nothing.
  private func text(_ tally: Tally) -> String {
    if tally.silent == 0 {
      return numbers.membersWithPercent(tally.met, of: tally.of, decimals: rules.decimals)
    }
    return numbers.members(tally.met...tally.met + tally.silent, of: tally.of + tally.silent)
  }
}

extension Ratio {
  fileprivate var isWhole: Bool {
    // A median of whole numbers is a whole number or a half.
    let doubled = rounded(decimals: 1, .halfEven).units
    return doubled.isMultiple(of: 10)
  }
}
