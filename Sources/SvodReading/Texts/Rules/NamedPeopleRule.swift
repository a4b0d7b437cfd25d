import SvodContent
import SvodDiagnostics
import SvodLanguage

/// Compares how texts name people with `people.csv`: the spelling of a double surname, the post.
///
/// A person is known by surname and initials in any case; where several people could be meant,
/// nothing is said. Posts are compared by their first word («методист», «директор»), as acts
/// shorten what follows it in many ways.
struct NamedPeopleRule {
  private struct Known {
    let name: PersonName
    var rows: [Person]
  }

  private var known: [Person.ID: Known] = [:]
  private let rows: [Person]

  init(_ people: [Person]) {
    rows = people
    for person in people {
      guard let name = PersonName(person.name) else { continue }
      known[person.id, default: Known(name: name, rows: [])].rows.append(person)
    }
  }

  func check(_ documents: [Document], log: inout DiagnosticLog) {
    checkRegister(log: &log)
    guard !known.isEmpty else { return }
    for document in documents {
      document.act.forEachText { inlines, place in
        guard place.setting != .quotation else { return }
        let line = TextLine(inlines, place)
        for mention in PersonMention.all(in: line.words) {
          check(mention, in: line, of: document, log: &log)
        }
      }
    }
  }

  /// One name under two ids is most probably one person.
  private func checkRegister(log: inout DiagnosticLog) {
    var first: [PersonName: Person] = [:]
    for person in rows {
      guard let name = PersonName(person.name), name.given.count == 2 else { continue }
      if let same = first[name], same.id != person.id {
        log.report(.oneNameTwice(person, same))
      } else {
        first[name] = person
      }
    }
  }

  private func check(
    _ mention: PersonMention, in line: TextLine, of document: Document, log: inout DiagnosticLog
  ) {
    let joined = mention.joined.flatMap { joined in person(joined.name).map { ($0, joined) } }
    let plain = person(mention.spelling.name).map { ($0, mention.spelling) }
    guard let (known, spelling) = joined ?? plain, let first = known.rows.first,
      let place = line.position(at: spelling.offset)
    else { return }
    if joined != nil { log.report(.otherSpelling(spelling.words, of: first, at: place)) }
    guard let post = mention.post, let date = document.date ?? document.effective else {
      if let post = mention.post { compare(post, spelling, known.rows, at: place, log: &log) }
      return
    }
    let held = known.rows.filter { $0.held.contains(date) }
    compare(post, spelling, held.isEmpty ? known.rows : held, at: place, log: &log)
  }

  private func compare(
    _ post: String, _ spelling: PersonMention.Spelling, _ rows: [Person], at place: FilePosition,
    log: inout DiagnosticLog
  ) {
    let posts = rows.compactMap(\.post)
    guard let word = Self.firstWord(of: post), Self.posts.contains(word), !posts.isEmpty,
      !posts.contains(where: { Self.firstWord(of: $0) == word })
    else { return }
    log.report(.otherPost(spelling.words, post, registered: posts[0], rows[0], at: place))
  }

  /// The only person of the register whom a name means.
  private func person(_ name: PersonName) -> Known? {
    let same = known.values.filter { $0.name.isSame(as: name) }
    return same.count == 1 ? same.first : nil
  }

  /// Stems of the words that begin a post; behind a name a comma may bring anything else.
  private static let posts = Set(
    [
      "директор", "заместитель", "методист", "начальник", "специалист", "учитель", "заведующий",
      "заведующая", "руководитель", "секретарь", "инспектор", "консультант", "бухгалтер", "глава",
      "педагог", "воспитатель", "председатель",
    ].map { RussianStem.stem(of: $0) })

  /// The stem of the word that names the post, behind what only grades it.
  private static func firstWord(of post: String) -> String? {
    let grades: Set = ["главн", "старш", "ведущ", "перв"]
    return RussianStem.stems(of: post).first { !grades.contains($0) }
  }
}

extension Diagnostic {
  fileprivate static func otherSpelling(
    _ words: String, of person: Person, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .twoSpellings, .warning, at: position,
      "Одна фамилия написана по-разному: «\(words)» и «\(person.name)»", text: words,
      hint: "Исправьте опечатку набора; разнобой самого акта можно пояснить примечанием издателя",
      example: person.name, notes: [.init(at: person.position, "здесь: «\(person.name)»")])
  }

  fileprivate static func otherPost(
    _ words: String, _ post: String, registered: String, _ person: Person,
    at position: FilePosition
  ) -> Self {
    Diagnostic(
      .twoPosts, .warning, at: position,
      "Должность человека «\(words)» названа «\(post)», а в people.csv — «\(registered)»",
      text: post,
      hint: "Если должность сменилась, добавьте в people.csv строку «\(person.id)» с её датами",
      notes: [.init(at: person.position, "Должность указана здесь")])
  }

  fileprivate static func oneNameTwice(_ person: Person, _ first: Person) -> Self {
    Diagnostic(
      .twoPosts, .warning, at: person.position,
      "Под id «\(first.id)» и «\(person.id)» стоит одно имя: «\(person.name)»", text: person.name,
      hint: "Дайте обеим строкам один id с датами должностей; полных тёзок впишите "
        + "в accepted-findings.csv",
      notes: [.init(at: first.position, "Впервые указан здесь")])
  }
}
