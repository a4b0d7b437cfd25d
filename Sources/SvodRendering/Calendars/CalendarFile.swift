import SvodNumbers
package import SvodPages

/// Writes a calendar as iCalendar (RFC 5545).
///
/// Lines end in CRLF and are folded at 75 octets, never inside a character (section 3.1); commas,
/// semicolons and backslashes of texts are escaped (3.3.11); a term is an all-day event whose end
/// is the day after (3.6.1), and takes no time away from anybody.
package struct CalendarFile {
  /// The most octets of a line, without its end.
  private static let lineLength = 75

  package private(set) var bytes: [UInt8] = []

  package init(_ calendar: PlanCalendar) {
    write("BEGIN", "VCALENDAR")
    write("VERSION", "2.0")
    write("PRODID", "-//Svod//Monitoring i ocenka//RU")
    write("CALSCALE", "GREGORIAN")
    write("METHOD", "PUBLISH")
    write("NAME", Self.escaped(calendar.title))
    write("X-WR-CALNAME", Self.escaped(calendar.title))
    for event in calendar.events { write(event, stamp: calendar.stamp) }
    write("END", "VCALENDAR")
  }

  private mutating func write(_ event: PlanCalendar.Event, stamp: CalendarDate) {
    write("BEGIN", "VEVENT")
    write("UID", event.id)
    write("DTSTAMP", "\(Self.basic(stamp))T000000Z")
    write("DTSTART;VALUE=DATE", Self.basic(event.first))
    write("DTEND;VALUE=DATE", Self.basic(event.last.adding(days: 1)))
    if let rule = event.rule { write("RRULE", Self.text(of: rule, from: event.first)) }
    write("SUMMARY", Self.escaped(event.title))
    if !event.description.isEmpty { write("DESCRIPTION", Self.escaped(event.description)) }
    write("URL", event.address)
    write("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED")
    write("TRANSP", "TRANSPARENT")
    write("END", "VEVENT")
  }

  /// «FREQ=YEARLY;UNTIL=20241201»: steps of twelve months are years, of seven days weeks.
  private static func text(of rule: PlanCalendar.Rule, from first: CalendarDate) -> String {
    let parts: [String] =
      switch rule.step {
      case .days(let count) where count.isMultiple(of: 7):
        ["FREQ=WEEKLY", interval(count / 7)]
      case .days(let count): ["FREQ=DAILY", interval(count)]
      case .months(let count) where count.isMultiple(of: 12):
        ["FREQ=YEARLY", interval(count / 12)]
      case .months(let count): ["FREQ=MONTHLY", interval(count)]
      case .monthEnds(let count) where count.isMultiple(of: 12):
        ["FREQ=YEARLY", interval(count / 12), "BYMONTH=\(first.month)", "BYMONTHDAY=-1"]
      case .monthEnds(let count): ["FREQ=MONTHLY", interval(count), "BYMONTHDAY=-1"]
      }
    let end = rule.until.map { "UNTIL=\(basic($0))" } ?? ""
    return (parts + [end]).filter { !$0.isEmpty }.joined(separator: ";")
  }

  private static func interval(_ count: Int) -> String { count == 1 ? "" : "INTERVAL=\(count)" }

  /// «20220516».
  private static func basic(_ date: CalendarDate) -> String {
    let digits = { (number: Int, count: Int) in
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
    return digits(date.year, 4) + digits(date.month, 2) + digits(date.day, 2)
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", ";", ",": escaped += "\\\(character)"
      case "\n": escaped += "\\n"
      case _ where character.isNewline: escaped += "\\n"
      case _ where character.unicodeScalars.allSatisfy { $0.value < 0x20 || $0.value == 0x7F }:
        escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }

  private mutating func write(_ name: String, _ value: String) {
    var length = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let octets = UTF8.width(scalar)
      if length + octets > Self.lineLength {
        bytes += [13, 10, 32]
        length = 1
      }
      bytes += Array(String(scalar).utf8)
      length += octets
    }
    bytes += [13, 10]
  }
}
