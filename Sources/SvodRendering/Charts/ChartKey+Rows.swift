import SvodPages

/// The key to the drawings of a table: only the marks that some row has.
extension ChartKey {
  /// Whose page the drawings stand on, and so what the same marks mean there.
  enum Place {
    /// A page of the municipality: all organizations are alike.
    case municipality
    /// The page of one organization, drawn large among the others.
    case organization
  }

  /// The lines for a table's drawings, in the order in which they catch the eye.
  static func lines(
    pictures: some Sequence<IndicatorRow.Picture>,
    histories: some Sequence<IndicatorRow.History> = EmptyCollection(), on place: Place
  ) -> [ChartKey] {
    var marks = Marks()
    for picture in pictures { marks.insert(picture) }
    for history in histories { marks.insert(history) }
    return place.lines.compactMap { line in
      let shown = line.marks.filter(marks.contains)
      return shown.isEmpty ? nil : ChartKey(shown, line.text)
    }
  }

  /// A set of marks that asks for no memory: it is filled by every row of thousands of pages.
  fileprivate struct Marks {
    private var bits: UInt16 = 0

    func contains(_ mark: Mark) -> Bool { bits & (1 << mark.rawValue) != 0 }

    mutating func insert(_ mark: Mark, if isShown: Bool = true) {
      if isShown { bits |= 1 << mark.rawValue }
    }
  }
}

extension ChartKey.Place {
  fileprivate var lines: [ChartKey] {
    let others = self == .organization ? "другая организация" : "организация"
    return [
      ChartKey([.own, .ownSquare], "эта организация"), ChartKey([.peer], others),
      ChartKey([.spread], "от\u{A0}наименьшего значения до\u{A0}наибольшего"),
      ChartKey([.median], "медиана"), ChartKey([.met], "условие выполнено"),
      ChartKey([.unmet], "не\u{A0}выполнено"), ChartKey([.silent], "сведений нет"),
      ChartKey([.bridge], "между точками значений нет"),
      ChartKey([.cut], "ряд прерван, сравнивать нельзя"),
    ]
  }
}

extension ChartKey.Marks {
  fileprivate mutating func insert(_ picture: IndicatorRow.Picture) {
    switch picture {
    case .none, .words: break
    case .strip(let strip):
      insert(.own, if: strip.own != nil)
      insert(.peer, if: !strip.peers.isEmpty)
      insert(.spread, if: strip.spread != nil)
      insert(.median, if: strip.median != nil)
    case .squares(let squares):
      insert(.ownSquare, if: squares.own != nil)
      insert(.met, if: squares.met > 0)
      insert(.unmet, if: squares.unmet > 0)
      insert(.silent, if: squares.silent > 0)
    }
  }

  /// Bridges and cuts, as `SparkLayout` joins the points.
  fileprivate mutating func insert(_ history: IndicatorRow.History) {
    guard case .spark(let spark) = history else { return }
    var hasValue = false
    var hasGap = false
    var isCut = false
    for point in spark.points {
      isCut = isCut || point.isBroken
      guard point.height != nil else {
        hasGap = true
        continue
      }
      insert(.cut, if: hasValue && isCut)
      insert(.bridge, if: hasValue && hasGap && !isCut)
      (hasValue, hasGap, isCut) = (true, false, false)
    }
  }
}
