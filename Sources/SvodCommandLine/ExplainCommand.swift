import ArgumentParser
import SvodDiagnostics
import SvodNumbers
import SvodPages
import SvodPublication
import SvodPublishing

/// `svod explain`: how one number came about, or how the terms of a plan are read.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Объяснить, как получено число или как понят срок плана.",
    usage: """
      svod explain <организация> <показатель> <год> [<ключи>]
      svod explain plan <план> [<пункт>] [<ключи>]
      """,
    discussion: """
      svod explain berezovskaya grade4-basic 2021 — значение организации;
      svod explain муниципалитет grade4-basic 2021 — сводное (или municipality); в региональном разделе
      «регион» (или region) и id муниципалитета.
      svod explain plan plan-2022 — сроки плана; svod explain plan plan-2022 2.1.3 — одного мероприятия.
      О скрытом числе сказано только то, что оно скрыто, для обоих изданий одинаково.
      """,
    subcommands: [ExplainValueCommand.self, ExplainPlanCommand.self],
    defaultSubcommand: ExplainValueCommand.self)
}

/// How an explanation is printed.
enum ExplanationFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}

/// A question that somebody may have put wrongly.
protocol CallMistake: Error {
  /// The mistake in the words of a user who has to do something about it.
  var words: String { get }
}

/// A command that explains: mistakes of the call and refusals of the machine read alike in all.
protocol ExplainingCommand: ParsableCommand {
  /// Prints the explanation.
  ///
  /// - Throws: `CallMistake`, `SourceFailure`, and `ExitCode` where the content has errors.
  func explain(_ console: Console) throws
}

extension ExplainingCommand {
  func run() throws {
    let console = Console()
    do {
      try explain(console)
    } catch let mistake as any CallMistake {
      console.say("Ошибка: \(mistake.words)")
      throw ExitCode(64)
    } catch let failure as SourceFailure {
      console.say("Отказ: \(failure.words)")
      throw ExitCode(2)
    }
  }
}

/// `svod explain value`, or `svod explain` alone: how one number came about, down to file and row.
struct ExplainValueCommand: ExplainingCommand {
  static let configuration = CommandConfiguration(
    commandName: "value",
    abstract: "Объяснить, как получено число: формула, m и n, файл и строка (можно без value).")

  @Argument(
    help: ArgumentHelp(
      "id или название организации; «муниципалитет» — сводное значение.",
      valueName: "организация"))
  var subject: String

  @Argument(
    help: ArgumentHelp("id показателя или его номер, если он один такой.", valueName: "показатель"))
  var indicator: String

  @Argument(help: ArgumentHelp("Год цикла.", valueName: "год"))
  var cycle: String

  @OptionGroup var source: ContentOptions

  @Option(
    help: ArgumentHelp(
      "Вид ответа: \(ExplanationFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "вид"))
  var format = ExplanationFormat.text

  func explain(_ console: Console) throws {
    var log = DiagnosticLog()
    let section = try ExplainedSection(
      reading: source.content, asOf: nil, for: source.audience, log: &log)
    guard let section, !log.hasErrors else {
      console.write(log.diagnostics.filter { $0.severity == .error })
      console.say("Число не объяснено: в содержании есть ошибки")
      throw ExitCode(1)
    }
    let explanation = try section.explanation(of: subject, indicator: indicator, cycle: cycle)
    switch format {
    case .text: console.print(ExplanationReport.text(explanation))
    case .json: console.print(ExplanationReport.json(explanation))
    }
  }
}

extension ExplanationMistake: CallMistake {
  var words: String {
    switch self {
    case .unknownSubject(let name, let nearest):
      "нет организации «\(name)»"
        + Self.advice(nearest, else: "для сводного значения напишите «муниципалитет»")
    case .severalSubjects(let name, let ids):
      "название «\(name)» носят несколько организаций; укажите id: \(Self.list(ids))"
    case .unknownIndicator(let name, let nearest):
      "нет показателя «\(name)»" + Self.advice(nearest, else: "укажите id из папки indicators")
    case .severalIndicators(let number, let ids):
      "номер «\(number)» носят несколько показателей; укажите id: \(Self.list(ids))"
    case .unknownCycle(let name, let known):
      "нет цикла «\(name)»"
        + (known.isEmpty ? "" : "; есть \(known.map(String.init).joined(separator: ", "))")
    }
  }

  private static func advice(_ nearest: String?, else other: String) -> String {
    "; " + (nearest.map { "возможно, имелось в виду «\($0)»" } ?? other)
  }

  private static func list(_ ids: [String]) -> String { ids.joined(separator: ", ") }
}
