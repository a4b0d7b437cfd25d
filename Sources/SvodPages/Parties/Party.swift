import SvodContent
import SvodLanguage
import SvodPlans
import SvodPublication

/// Somebody with an id whom acts make responsible, with everything that they say of it.
struct Party: Sendable {
  /// A spelling with the places where it stands, in the order of the documents.
  struct Spelling: Sendable {
    let words: String
    var places: [ActLink]
  }

  let id: String
  var spellings: [Spelling] = []
  /// Places of plans' items in the register of plans.
  var items: [(plan: Int, item: Int)] = []
  /// Ids of decisions for which it is responsible or in which it takes part.
  var decisions: [ManagementDecision.ID] = []

  init(_ id: String) { self.id = id }

  /// Adds a place where it is called so, once; a case ending makes no other spelling.
  mutating func add(_ words: String, at place: ActLink?) {
    let stems = RussianStem.stems(of: words)
    let known = spellings.firstIndex { RussianStem.stems(of: $0.words) == stems }
    let spelling = known ?? spellings.endIndex
    if known == nil { spellings.append(Spelling(words: words, places: [])) }
    guard let place, !spellings[spelling].places.contains(place) else { return }
    spellings[spelling].places.append(place)
  }
}
