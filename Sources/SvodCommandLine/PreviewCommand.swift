import ArgumentParser
import Foundation
import SvodDiagnostics
import SvodPreview
import SvodPublication
import SvodPublishing

/// `svod preview`: shows the section in a browser while it is being written.
struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Показать раздел в браузере и обновлять его после каждой правки.",
    discussion: """
      Раздел виден только на этом компьютере, папка «Site» не меняется. Пока в содержании есть
      ошибки, виден последний исправный раздел, а поверх него — замечания. Завершение: Ctrl-C.
      """)

  @OptionGroup var folders: FolderOptions

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "Дата, на которую составлен раздел: 2022-05-16; today — сегодня.", valueName: "дата"))
  var day: PreviewDay?

  @Option(
    help: ArgumentHelp(
      "Порт, на котором открывается раздел; 0 — любой свободный.", valueName: "номер"))
  var port = 8080

  @Flag(help: "Просматривать папки самостоятельно, не полагаясь на сообщения системы.")
  var poll = false

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("Порт «\(port)» не существует: укажите число от 0 до 65535.")
    }
  }

  func run() async throws {
    let console = Console()
    try await console.reportingFailures {
      do {
        try await Interruption.running { try await preview.run { console.show($0) } }
        console.say("Просмотр окончен.")
      } catch let failure as PreviewFailure {
        console.say("Отказ: \(failure.words)")
        throw ExitCode(2)
      }
    }
  }

  private var preview: Preview {
    let sources = folders.folders(output: "")
    let (day, audience) = (day, folders.audience)
    return Preview(
      port: port, folders: [sources.content, sources.templates],
      watchingBy: poll ? .polling : .events
    ) {
      PreviewReading(of: sources, on: day, for: audience)
    }
  }
}

extension PreviewReading {
  fileprivate init(of folders: ProjectFolders, on day: PreviewDay?, for audience: Audience) {
    do {
      let checked = try CheckedSection(
        reading: folders, asOf: day?.date, for: audience, showsDrafts: true)
      self.init(source: checked.source, diagnostics: checked.diagnostics)
    } catch {
      let words = (error as? SourceFailure)?.words ?? error.localizedDescription
      self.init(source: nil, diagnostics: [], failure: words)
    }
  }
}

extension Console {
  fileprivate func show(_ event: Preview.Event) {
    switch event {
    case .opened(let address, let method):
      say("Раздел открыт: \(address) (завершение: Ctrl-C)")
      if method == .polling { say("Правки ищутся просмотром папок, несколько раз в секунду.") }
    case .read(let reading, let shown):
      write(reading.diagnostics)
      say("\(shown.words) \(reading.summary)")
    }
  }
}

extension PreviewReading {
  fileprivate var summary: String {
    if let failure { return "Отказ: \(failure)." }
    let errors = diagnostics.count { $0.severity == .error }
    return diagnostics.isEmpty
      ? "Замечаний нет." : "Ошибок: \(errors), предупреждений: \(diagnostics.count - errors)."
  }
}

extension PreviewFindings.Standing {
  fileprivate var words: String {
    switch self {
    case .current: "Показан прочитанный раздел."
    case .outdated: "Показан последний исправный раздел."
    case .alone: "Раздел пока нельзя показать."
    }
  }
}

extension PreviewFailure {
  /// The failure in the words of a user who has to do something about it.
  fileprivate var words: String {
    switch self {
    case .portTaken(let port):
      "порт \(port) занят другой программой; укажите другой: --port \(port + 1), "
        + "или любой свободный: --port 0"
    case .portForbidden(let port):
      "порт \(port) система даёт только администратору; укажите другой, например --port 8080"
    case .refused(let reason): "система не позволила открыть раздел в браузере: \(reason)"
    }
  }
}
