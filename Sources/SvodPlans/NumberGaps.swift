import SvodContent
import SvodDiagnostics

/// Numbers that a plan leaves out: 2.1.1, then 2.1.3.
///
/// A row without a number between the two is reported as such, and is most probably the one.
struct NumberGaps {
  private struct Place {
    let number: [Int]
    let written: String
    let position: FilePosition
  }

  private(set) var findings: [Diagnostic] = []

  init(of plan: DatedPlan) {
    var last: [[Int]: Place] = [:]
    var group: String?
    for item in plan.items {
      if let own = item.group, own.anchor != group {
        group = own.anchor
        Self.place(own.number, own.position).map { last[Array($0.number.dropLast())] = $0 }
      }
      guard let place = Self.place(item.item.number, item.item.position) else {
        last = [:]
        continue
      }
      let parent = Array(place.number.dropLast())
      if let before = last[parent], let value = place.number.last,
        let previous = before.number.last, value > previous + 1
      {
        findings.append(.numberGap(before.written, place.written, at: place.position))
      }
      last[parent] = place
    }
  }

  private static func place(_ number: String?, _ position: FilePosition) -> Place? {
    guard let number else { return nil }
    let parts = number.split(separator: ".").map { Int($0) }
    let known = parts.compactMap(\.self)
    guard !known.isEmpty, known.count == parts.count else { return nil }
    return Place(number: known, written: number, position: position)
  }
}

extension Diagnostic {
  fileprivate static func numberGap(
    _ before: String, _ number: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .numberGap, .warning, at: position,
      "После мероприятия «\(before)» сразу идёт «\(number)»: номер пропущен", text: number,
      hint: "Проверьте номера по подписанному документу; если там так же, оставьте как есть")
  }
}
