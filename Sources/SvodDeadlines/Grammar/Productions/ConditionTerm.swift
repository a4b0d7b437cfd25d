extension DeadlineProduction {
  /// If something is the case: «при наличии обращений», «в случае изменения состава», «по запросу
  /// министерства».
  static func condition(_ cursor: inout WordCursor) -> DeadlineTerm? {
    let start = cursor.index
    if cursor.attempt(asNeeded) != nil { return nil }
    if cursor.take("по запросу|запросам|требованию|заявке|заявкам|обращению|обращениям") {
      _ = cursor.takeTail()
    } else {
      guard
        cursor.take("при наличии|условии|поступлении|выявлении|возникновении|изменении|получении")
          || cursor.take("в случае|случаях") || cursor.take("по мере|факту"), cursor.takeTail()
      else { return nil }
    }
    return .condition(cursor.verbatim(from: start))
  }
}
