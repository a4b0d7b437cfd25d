extension TemplateProgram {
  /// Adds the page to the output.
  func render(_ page: TemplateRecord, into output: inout [UInt8]) {
    var scopes = [page.completeValues]
    run(instructions.indices, &scopes, &output)
  }

  private func run(
    _ range: Range<Int>, _ scopes: inout [[TemplateValue?]], _ output: inout [UInt8]
  ) {
    var next = range.lowerBound
    while next < range.upperBound {
      let instruction = instructions[next]
      next += 1
      switch instruction {
      case .literal(let range): output.append(contentsOf: literals[range])
      case .text(let place), .fragment(let place):
        if let value = scopes[place.scope][place.field] { value.show(in: &output) }
      case .condition(let place, let isInverted, let end):
        if scopes[place.scope][place.field]?.isShown == isInverted { next = end }
      case .record(let place, let end), .list(let place, let end):
        let records = scopes[place.scope][place.field]?.records ?? []
        repeated(next..<end, for: records, &scopes, &output)
        next = end
      }
    }
  }

  private func repeated(
    _ body: Range<Int>, for records: [TemplateRecord], _ scopes: inout [[TemplateValue?]],
    _ output: inout [UInt8]
  ) {
    for record in records {
      scopes.append(record.completeValues)
      run(body, &scopes, &output)
      scopes.removeLast()
    }
  }
}

extension TemplateValue {
  /// The records that a section opens one after another.
  fileprivate var records: [TemplateRecord] {
    switch self {
    case .text, .fragment, .flag: []
    case .record(let record): record.map { [$0] } ?? []
    case .list(let records): records
    }
  }

  fileprivate func show(in output: inout [UInt8]) {
    switch self {
    case .text(let text): output.append(escaping: text)
    case .fragment(let bytes): output.append(contentsOf: bytes)
    case .flag, .record, .list: preconditionFailure("only texts and fragments are shown by name")
    }
  }
}
