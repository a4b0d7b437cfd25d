import SvodActs
import SvodContent
import SvodLanguage

/// Finds what a text means by «пункт 3 раздела II настоящего Порядка».
struct PlaceResolution {
  enum Outcome {
    /// Stretches of the line and where they lead.
    case found([InlineMark])
    /// Numbers that the named document does not have.
    case missing([CitedPlace.Number], in: Document)
    /// Nothing that the section could have, or nothing that can be told for certain.
    case unknown
  }

  let shelf: DocumentShelf
  let document: Document

  /// What the words name, as far as the section can tell.
  ///
  /// - Parameters:
  ///   - place: the words.
  ///   - acts: the acts cited in the same line.
  ///   - anchor: where in the document the words stand.
  /// - Returns: links, or what is missing.
  func outcome(
    of place: CitedPlace, among acts: [LineCitations.CitedAct], citedAt anchor: String?
  ) -> Outcome {
    guard let base = base(of: place.scope, among: acts), !base.isTextAbsent || isAppendix(place)
    else { return .unknown }
    return outcome(of: place.steps[...], over: place.range, in: base, citedAt: anchor)
  }

  private func isAppendix(_ place: CitedPlace) -> Bool { place.steps.last?.unit == .appendix }

  /// Words of an amending act speak of the text that it changes.
  private func base(
    of scope: CitedPlace.Scope, among acts: [LineCitations.CitedAct]
  ) -> Document? {
    switch scope {
    case .bare:
      return document.amends.count == 1 ? shelf[document.amends[0]] : amendsNothing
    case .thisAct(let noun): return thisAct(called: noun)
    case .namedAct(let noun, let title): return namedAct(noun, title)
    case .citedAct(let noun, let index):
      return shelf.document(acts[index].requisites, called: acts[index].noun)
        .flatMap { shelf.text(of: $0, called: noun) }
    case .foreign: return nil
    }
  }

  private var amendsNothing: Document? { isAmending ? nil : document }

  /// Whether the words speak of another act's clauses: by the keys, or by the title alone.
  var isAmending: Bool {
    !document.amends.isEmpty || RussianFold.folded(document.title).contains("внесении изменени")
  }

  /// «настоящего приказа» in an appendix is the act that approves it.
  private func thisAct(called noun: ActNoun?) -> Document {
    guard let noun, !shelf.isCalled(document, noun),
      let approving = document.approvedBy.flatMap({ shelf[$0] }), shelf.isCalled(approving, noun)
    else { return document }
    return approving
  }

  private func namedAct(_ noun: ActNoun, _ title: String) -> Document? {
    if let found = shelf.document(named: noun, title) { return found }
    let isAlone = title.allSatisfy { !$0.isLetter }
    return isAlone && shelf.isCalled(document, noun) ? document : nil
  }
}

extension PlaceResolution {
  private func outcome(
    of steps: ArraySlice<CitedPlace.Step>, over range: Range<Int>, in base: Document,
    citedAt anchor: String?
  ) -> Outcome {
    guard let outermost = steps.last else { return .unknown }
    let number = outermost.numbers.first?.written ?? ""
    let places = shelf.places(of: base)
    if outermost.unit == .appendix, outermost.numbers.count < 2,
      places.anchor(of: number, .appendix, in: nil, citedAt: nil) == nil
    {
      guard let appendix = appendix(number, of: base) else {
        return number.isEmpty ? .unknown : .missing(outermost.numbers, in: base)
      }
      if steps.count == 1 { return found(appendix, anchor: nil, over: range) }
      return outcome(of: steps.dropLast(), over: range, in: appendix, citedAt: nil)
    }
    if base.act.blocks.isEmpty { return .unknown }
    let here = base.id == document.id ? anchor : nil
    guard let container = container(of: steps, in: places, citedAt: here) else {
      return .missing(steps.dropFirst().flatMap(\.numbers), in: base)
    }
    return targets(of: steps[steps.startIndex], over: range, in: base, container.anchor, here)
  }

  /// The appendix of the act itself, else of the act whose appendix this is.
  private func appendix(_ number: String, of base: Document) -> Document? {
    let approving = base.approvedBy.flatMap { shelf[$0] }
    return shelf.appendix(number, of: base)
      ?? approving.flatMap { shelf.appendix(number, of: $0) }.flatMap {
        $0.id == base.id ? nil : $0
      }
  }

  private struct Container {
    /// Nil where the act as a whole contains the part.
    var anchor: String?
  }

  /// Goes from the outermost part inwards; nil where a part on the way is missing.
  private func container(
    of steps: ArraySlice<CitedPlace.Step>, in places: ActPlaceIndex, citedAt anchor: String?
  ) -> Container? {
    var container = Container()
    for step in steps.dropFirst().reversed() {
      guard
        let next = places.anchor(
          of: step.numbers.first?.written ?? "", step.unit, in: container.anchor, citedAt: anchor)
      else { return nil }
      container.anchor = next
    }
    return container
  }

  private func targets(
    of step: CitedPlace.Step, over range: Range<Int>, in base: Document, _ container: String?,
    _ here: String?
  ) -> Outcome {
    let places = shelf.places(of: base)
    guard step.numbers.count > 1 else {
      let number = step.numbers.first?.written ?? ""
      let anchor = places.anchor(of: number, step.unit, in: container, citedAt: here)
      guard let anchor else {
        return places.isKnown(number) ? .unknown : .missing(step.numbers, in: base)
      }
      return found(base, anchor: anchor, over: range)
    }
    var marks: [InlineMark] = []
    var missing: [CitedPlace.Number] = []
    for (index, number) in step.numbers.enumerated() {
      let start = index == 0 ? range.lowerBound : number.range.lowerBound
      if let anchor = places.anchor(of: number.written, step.unit, in: container, citedAt: here) {
        marks.append(mark(base, anchor, start..<number.range.upperBound))
      } else if step.unit == .appendix, let text = appendix(number.written, of: base) {
        marks.append(mark(text, nil, start..<number.range.upperBound))
      } else {
        missing.append(number)
      }
    }
    if missing.isEmpty { return .found(marks) }
    // Of a number that stands in several places nobody can tell which is meant.
    let unknown = missing.filter { !places.isKnown($0.written) }
    return unknown.isEmpty ? .unknown : .missing(unknown, in: base)
  }

  private func found(_ base: Document, anchor: String?, over range: Range<Int>) -> Outcome {
    .found([mark(base, anchor, range)])
  }

  private func mark(_ base: Document, _ anchor: String?, _ range: Range<Int>) -> InlineMark {
    let isHere = base.id == document.id
    return InlineMark(
      .reference(ActTarget(document: isHere ? nil : base.id, anchor: anchor)), over: range)
  }
}
