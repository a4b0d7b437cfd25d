extension DeadlineProduction {
  /// A day of the week: «каждый вторник», «по пятницам», «еженедельно, в среду».
  static func weekday(_ cursor: inout WordCursor) -> DeadlineTerm? {
    let isWeekly = cursor.take("каждый|каждую|каждое|каждого|каждой") || cursor.take("по")
    if !isWeekly { cursor.take("в|во") }
    guard let word = cursor.word, let day = days[word] else { return nil }
    cursor.advance()
    return .weekday(day, isWeekly: isWeekly)
  }

  private static let days: [String: Int] = {
    let forms = [
      "понедельник понедельника понедельникам", "вторник вторника вторникам",
      "среда среду среды средам", "четверг четверга четвергам",
      "пятница пятницу пятницы пятницам", "суббота субботу субботы субботам",
      "воскресенье воскресенья воскресеньям",
    ]
    return forms.enumerated().reduce(into: [:]) { days, entry in
      for form in entry.element.split(separator: " ") { days[String(form)] = entry.offset + 1 }
    }
  }()
}
