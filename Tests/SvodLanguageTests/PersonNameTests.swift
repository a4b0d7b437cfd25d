import SvodLanguage
import Testing

/// Names of people in texts of office.
struct PersonNameTests {
  @Test(arguments: [
    ("Сомова Анна Петровна", "Сомову А. П.", true),
    ("Сомова Анна Петровна", "Сомовой Анной Петровной", true),
    ("Ракитин Игорь Павлович", "Ракитиным И.П.", true),
    ("Заречный Пётр Ильич", "Заречного П. И.", true),
    ("Лугова-Серова Анна Львовна", "Лугову – Серову А.Л.", true),
    ("Рахим Олег Ильич", "Рахима О. И.", true),
    // Namesakes.
    ("Сомова Анна Петровна", "Сомову А. Л.", false),
    ("Сомова Анна Петровна", "Сомова Алла Петровна", false),
    ("Сомова Анна Петровна", "Сомская А. П.", false),
    ("Лугова-Серова Анна Львовна", "Серову А. Л.", false),
    // Nothing tells them apart.
    ("Сомова Анна Петровна", "Сомова", false),
  ])
  func namesOfOnePersonAreSame(registered: String, written: String, expected: Bool) throws {
    let name = try #require(PersonName(registered))

    #expect(try name.isSame(as: #require(PersonName(written))) == expected)
  }

  @Test(arguments: [
    ("Назначить Сомову А. П., методиста центра, секретарём", ["Сомову А. П."], "методиста центра"),
    ("Сомова Анна Петровна, директор", ["Сомова Анна Петровна"], "директор"),
    ("Члены группы: Сомова Анна Петровна", ["Сомова Анна Петровна"], nil),
    ("Включить Сомову А.П. и Ежова Л. И.", ["Сомову А.П.", "Ежова Л. И."], nil),
    // A signature, an address, two institutions.
    ("Начальник управления А. П. Сомова", [], nil),
    ("Отдел образования Заречного района", [], nil),
    ("Отдел Мониторинга Качества", [], nil),
  ])
  func mentionsAreFoundInALine(line: String, words: [String], post: String?) {
    let mentions = PersonMention.all(in: line)

    #expect(mentions.map(\.spelling.words) == words)
    #expect(mentions.first?.post == post)
  }

  @Test func aSpacedDashMayJoinASurname() throws {
    let mention = try #require(PersonMention.all(in: "6. Лугову – Серову А. Л., методиста").first)

    #expect(mention.joined?.words == "Лугову – Серову А. Л.")
    #expect(mention.joined?.offset == 3)
    #expect(mention.spelling.words == "Серову А. Л.")
  }
}

/// Whom names mean.
struct NameDirectoryTests {
  private static let directory = {
    var directory = NameDirectory()
    directory.add("Центр развития образования", key: "centre")
    directory.add("ЦРО", key: "centre")
    directory.add("Школа № 1", key: "school-1")
    directory.add("Школа № 2", key: "school-2")
    directory.add(person: "Сомова Анна Петровна", key: "somova")
    return directory
  }()

  @Test(arguments: [
    ("ЦРО", "centre"), ("«Центр развития  образования»", "centre"),
    ("Центром развития образования", "centre"), ("школой №2", "school-2"),
    ("Сомова А. П.", "somova"), ("Центр развития", nil), ("Школа № 3", nil), ("Сомова", nil),
  ])
  func findsAName(name: String, key: String?) {
    #expect(Self.directory.key(of: name) == key)
  }

  @Test func aNameOfTwoMeansNeither() {
    var directory = Self.directory
    directory.add("ЦРО", key: "other")
    directory.add(person: "Сомова Алла Павловна", key: "namesake")
    #expect(directory.key(of: "ЦРО") == nil)
    #expect(directory.key(of: "Сомова А. П.") == nil)
    #expect(directory.key(of: "Сомова Алла Павловна") == "namesake")

    directory.add("ЦРО", key: "own", overriding: true)
    #expect(directory.key(of: "ЦРО") == "own")
  }

  @Test func aHiddenKeyIsNotGivenAwayAndStillTiesItsNames() {
    var directory = NameDirectory()
    directory.hide("belov")
    directory.add("методист", key: "belov")
    directory.add("старший методист", key: "belov")

    #expect(directory.key(of: "методист") == "методист")
    #expect(directory.key(of: "Старший методист") == "методист")
  }
}
