import ArgumentParser
import SvodDiagnostics
import SvodNumbers
import SvodPages
import SvodPublication
import SvodPublishing

/// `svod explain plan`: how the terms of a plan are read and counted.
struct ExplainPlanCommand: ExplainingCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Объяснить, как поняты сроки плана: чтение, даты, состояние.",
    discussion: """
      svod explain plan plan-2022 — все мероприятия; svod explain plan plan-2022 2.1.3 — одно
      мероприятие или раздел. С --format json — для программ.
      """)

  @Argument(help: ArgumentHelp("id документа с таблицей плана.", valueName: "план"))
  var plan: String

  @Argument(help: ArgumentHelp("Номер или якорь мероприятия или раздела.", valueName: "пункт"))
  var item: String?

  @OptionGroup var source: ContentOptions

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Дата, на которую судят о состоянии: 2022-05-16.", valueName: "дата"))
  var asOf: CalendarDate?

  @Option(help: ArgumentHelp("До какой даты перечислять сроки.", valueName: "дата"))
  var until: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "Вид ответа: \(ExplanationFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "вид"))
  var format = ExplanationFormat.text

  func explain(_ console: Console) throws {
    var log = DiagnosticLog()
    let section = try ExplainedSection(
      reading: source.content, asOf: asOf, until: until, for: source.audience, log: &log)
    guard let section, !log.hasErrors else {
      console.write(log.diagnostics.filter { $0.severity == .error })
      console.say("Сроки не объяснены: в содержании есть ошибки")
      throw ExitCode(1)
    }
    let explanation = try section.explanation(ofPlan: plan, item: item, until: until)
    switch format {
    case .text: console.print(PlanExplanationReport.text(explanation))
    case .json: console.print(PlanExplanationReport.json(explanation))
    }
  }
}

extension PlanExplanationMistake: CallMistake {
  var words: String {
    switch self {
    case .unknownPlan(let name, let nearest):
      "нет документа «\(name)»" + Self.advice(nearest)
    case .notAPlan(let name, let known):
      "в документе «\(name)» нет таблицы плана"
        + (known.isEmpty ? "" : "; она есть в \(known.joined(separator: ", "))")
    case .unknownItem(let name, let nearest):
      "в плане нет мероприятия «\(name)»" + Self.advice(nearest)
    case .severalItems(let number, let anchors):
      "номер «\(number)» носят несколько пунктов; укажите якорь: \(anchors.joined(separator: ", "))"
    }
  }

  private static func advice(_ nearest: String?) -> String {
    nearest.map { "; возможно, имелось в виду «\($0)»" } ?? ""
  }
}
