import Foundation
import SvodTestSupport
import Testing

/// Four meetings a year that a plan demands, a group that holds them, and one without a quorum.
@Suite(.serialized)
struct MeetingsOfPlanTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SmallSection.files)
    try folder.write(Self.files)
  }

  private static let files = [
    "Content/documents/plan.md": """
    ---
    kind: plan
    title: План мероприятий на 2021 год
    date: 2021-01-11
    number: "2"
    issuer: Управление образования
    schedules:
      - {item: "3", document: order-1}
    ---

    | № | Мероприятие | Срок | Результат |
    |---|---|---|---|
    | 1 | Заседания рабочей группы | не реже четырех раз в год | протокол |
    | 2 | Итоговое собеседование | ежегодно, декабрь, февраль, май | приказ |
    | 3 | Проверочные работы | в соответствии с графиком проведения | приказ |
    | 4 | Сбор отчётов | ежегодно, январь | отчёт |

    """,
    "Content/progress/plan.csv": "item,state,date\n4,done,2022-01-20\n",
    "Content/people.csv": """
    id,name,post
    a,Первая А. А.,начальник управления
    b,Вторая Б. Б.,методист
    c,Третья В. В.,директор
    d,Четвёртая Г. Г.,бухгалтер

    """,
    "Content/groups.yml": """
    - id: group
      title: Рабочая группа
      meetings: {at-least: 4, per: year}
      quorum: {share: 1/2}
      counts-for: ["plan#p-1"]

    """,
    "Content/groups/group.csv": "person,role\na,chair\nb,secretary\nc,member\nd,member\n",
    "Content/meetings.csv": """
    id,group,date,present,minutes,agenda
    first,group,2021-02-18,a|b,minutes-1,О плане
    second,group,2021-04-29,a|b|c,,О сборе данных
    third,group,2021-06-10,c,minutes-3,О рекомендациях
    fourth,group,2021-09-02,a|c|d,,Об итогах

    """,
    "Content/documents/minutes-1.md": minutes("1", on: "2021-02-18"),
    "Content/documents/minutes-3.md": minutes("3", on: "2021-06-10"),
    "Content/decisions.csv": """
    id,document,clause,type,text,responsible,participants,due,state,indicators
    one,minutes-1,1,organizing,Принять план,b,члены группы,2021-03-01,done,
    three,minutes-3,1,organizing,Провести курсы,b,члены группы,2021-10-01,in-progress,category

    """,
  ]

  private static func minutes(_ number: String, on date: String) -> String {
    """
    ---
    kind: minutes
    title: Протокол № \(number)
    number: "\(number)"
    date: \(date)
    ---

    # Решили

    1. Поручить методисту подготовить предложения.

    """
  }

  private func page(_ path: String) throws -> String {
    let site = try Svod.build(folder["Content"], to: folder["Site"])
    let data = try #require(site[path], "\(site.keys.sorted())")
    return String(decoding: data, as: UTF8.self).replacing("\u{A0}", with: " ")
  }

  @Test func explanationAndPageCountTheSameMeetings() throws {
    let explained = try Svod.run(["explain", "plan", "plan", "1"], in: folder.path)

    #expect(explained.code == 0, "\(explained.errors)")
    let words = explained.output.replacing("\u{A0}", with: " ")
    #expect(words.contains("состояние: проведено 3 из не менее 4"), "\(words)")
    #expect(try page("dokumenty/plan/index.html").contains("проведено 3 из не менее 4"))
  }

  @Test func theCalendarCountsMeetingsAlsoWhenTheYearIsOver() throws {
    let calendar = try page("kalendar/index.html")

    let year = try #require(calendar.range(of: "2021 год"))
    let line = try #require(calendar[year.upperBound...].range(of: "Заседания рабочей группы"))
    let rest = calendar[line.upperBound...].prefix(300)
    #expect(rest.contains("проведено 3 из не менее 4"), "\(rest)")
  }

  @Test func explanationNamesEveryTimeOfARepeatedTerm() throws {
    let explained = try Svod.run(["explain", "plan", "plan", "2"], in: folder.path)

    #expect(explained.code == 0, "\(explained.errors)")
    #expect(
      explained.output.contains(
        "  сроки: 2021-02-01 — 2021-02-28; 2021-05-01 — 2021-05-31; 2021-12-01 — 2021-12-31\n"),
      "\(explained.output)")
  }

  @Test func aScheduleThatIsPlacedIsNoLongerAwaited() throws {
    let plan = try page("dokumenty/plan/index.html")

    #expect(plan.contains("по графику:"))
    #expect(!plan.contains("ожидает графика"))
    let explained = try Svod.run(["explain", "plan", "plan", "3"], in: folder.path)
    #expect(explained.code == 0, "\(explained.errors)")
    #expect(!explained.output.replacing("\u{A0}", with: " ").contains("ожидает графика"))
  }

  @Test func whatAMeetingWithoutAQuorumResolvedDoesNotCount() throws {
    let register = try page("resheniya/index.html")

    #expect(register.contains("<b>1 решение</b>: выполнено <b>1</b>"), "\(register)")
    #expect(register.contains("не было кворума: 1."))
    #expect(register.contains("не считается принятым: на заседании не было кворума"))
    #expect(try page("gruppy/group/index.html").contains("не приняты"))
  }

  @Test func theListOfMeetingsSaysWhatTheyWereAbout() throws {
    let group = try page("gruppy/group/index.html")

    for agenda in ["О плане", "О сборе данных", "О рекомендациях", "Об итогах"] {
      #expect(group.contains(agenda), "\(agenda)")
    }
  }
}
