/// Whether a cell holds a date, complete or torn, in one of the shapes that spreadsheets make.
///
/// Known are `12.05.2021`, `2021-05-12`, `01.02`, `02.2021`, `1/2`, `01.янв`, `янв.21`, `1-Jan`
/// and dates in words. A decimal such as `12.05` is no date: only a leading zero gives one away.
func looksLikeDate(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  let text = String(decoding: bytes, as: UTF8.self).lowercased()
  let parts = text.split { ".-/".contains($0) || $0.isWhitespace }.filter { $0 != "г" }
  if parts.count > 1, parts.contains(where: isMonthName) {
    return parts.allSatisfy { isMonthName($0) || digits(of: $0) != nil }
  }
  let numbers = parts.compactMap(digits)
  guard numbers.count == parts.count, !text.contains(where: \.isWhitespace) else { return false }
  switch numbers.count {
  case 2: return isTornDate(numbers[0], numbers[1], hasSlash: text.contains("/"))
  case 3: return isDate(numbers) || numbers[0].count == 4 && isDate(numbers.reversed())
  default: return false
  }
}

private typealias Digits = (value: Int, count: Int)

private let monthStems: Set<Substring> = [
  "янв", "фев", "мар", "апр", "май", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек",
  "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
]

private func isMonthName(_ part: Substring) -> Bool {
  monthStems.contains(part.prefix(3)) && part.allSatisfy(\.isLetter)
}

private func digits(of part: Substring) -> Digits? {
  guard part.utf8.count <= 4, let value = Int(part), value >= 0 else { return nil }
  return (value, part.utf8.count)
}

private func isTornDate(_ first: Digits, _ second: Digits, hasSlash: Bool) -> Bool {
  if hasSlash {
    return first.count <= 2 && second.count <= 2 && isDay(first.value, month: second.value)
  }
  guard first.count == 2, first.value < 10 else { return false }
  switch second.count {
  case 2: return isDay(first.value, month: second.value)
  case 4: return (1...12).contains(first.value) && (1900...2100).contains(second.value)
  default: return false
  }
}

private func isDate(_ parts: [Digits]) -> Bool {
  parts[0].count <= 2 && parts[1].count <= 2 && [2, 4].contains(parts[2].count)
    && isDay(parts[0].value, month: parts[1].value)
}

private func isDay(_ day: Int, month: Int) -> Bool {
  (1...31).contains(day) && (1...12).contains(month)
}
