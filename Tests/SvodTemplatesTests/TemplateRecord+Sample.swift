import SvodTemplates

extension TemplateShape {
  static let person = TemplateShape([
    TemplateField("name", .text, "имя"),
    TemplateField("subject", .text, "предмет"),
  ])

  static let item = TemplateShape([
    TemplateField("number", .text, "номер"),
    TemplateField("parts", .list(part), "части"),
  ])

  static let part = TemplateShape([TemplateField("letter", .text, "буква")])

  static let sample = TemplateShape([
    TemplateField("subject", .text, "кого приветствуют"),
    TemplateField("forbidden", .text, "знаки, занятые HTML"),
    TemplateField("empty", .text, "пустой текст"),
    TemplateField("markup", .fragment, "разметка"),
    TemplateField("blank", .fragment, "пустая разметка"),
    TemplateField("yes", .flag, "да"),
    TemplateField("no", .flag, "нет"),
    TemplateField("person", .record(person), "человек"),
    TemplateField("nobody", .record(person), "никто"),
    TemplateField("items", .list(item), "предметы"),
    TemplateField("nothing", .list(item), "пустой список"),
  ])
}

extension PageDeclaration {
  static let sample = PageDeclaration(name: "page", meaning: "образец", shape: .sample)
}

extension TemplateRecord {
  static var sample: TemplateRecord {
    var page = TemplateRecord(.sample)
    page["subject"] = .text("world")
    page["forbidden"] = .text("& \" < > '")
    page["empty"] = .text("")
    page["markup"] = .fragment(Array("<b>&</b>".utf8))
    page["blank"] = .fragment([])
    page["yes"] = .flag(true)
    page["no"] = .flag(false)
    page["person"] = .record(person)
    page["nobody"] = .record(nil)
    page["items"] = .list([item("1", parts: "ab"), item("2", parts: ""), item("3", parts: "c")])
    page["nothing"] = .list([])
    return page
  }

  static var person: TemplateRecord {
    var person = TemplateRecord(.person)
    person["name"] = .text("Joe")
    person["subject"] = .text("apples")
    return person
  }

  static func item(_ number: String, parts letters: String) -> TemplateRecord {
    var item = TemplateRecord(.item)
    item["number"] = .text(number)
    item["parts"] = .list(
      letters.map { letter in
        var part = TemplateRecord(.part)
        part["letter"] = .text(String(letter))
        return part
      })
    return item
  }
}
