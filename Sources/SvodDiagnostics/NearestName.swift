/// The known name that the author most probably meant, or nil when none is near.
///
/// Nearness is the Damerau–Levenshtein distance of lower-cased names with ё folded to е
/// (F. J. Damerau, CACM 7(3), 1964): at most a third of the longer name's length, at least one.
///
/// - Parameters:
///   - name: what was written.
///   - known: what exists; of equally near names the first one is taken.
/// - Returns: the nearest name as it stands in `known`.
package func nearestName(to name: String, among known: some Sequence<String>) -> String? {
  // Longer texts are no misspelt names, and their distance takes the product of both lengths.
  guard name.utf8.count <= longestName else { return nil }
  let written = folded(name)
  var best: (name: String, distance: Int)?
  for candidate in known {
    let letters = folded(candidate)
    let limit = max(1, max(written.count, letters.count) / 3)
    guard abs(written.count - letters.count) <= limit else { continue }
    let distance = editDistance(written, letters)
    if distance <= limit, distance < best?.distance ?? .max {
      best = (candidate, distance)
    }
  }
  return best?.name
}

private let longestName = 400

private func folded(_ name: String) -> [Character] {
  name.lowercased().map { $0 == "ё" ? "е" : $0 }
}

private func editDistance(_ first: [Character], _ second: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for (row, letter) in first.enumerated() {
    var current = [row + 1]
    for (column, other) in second.enumerated() {
      let replaced = last[column] + (letter == other ? 0 : 1)
      var distance = min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current.append(distance)
    }
    beforeLast = last
    last = current
  }
  return last[second.count]
}
