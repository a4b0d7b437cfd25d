import SvodDirectory
import SvodPublishing

extension SourceFailure {
  /// The failure in the words of a user who has to do something about it.
  var words: String {
    switch self {
    case .notAFolder(let path): "нет папки «\(path)»; укажите другую"
    case .unreadable(let path, let reason): "не удаётся прочесть папку «\(path)»: \(reason)"
    }
  }
}

extension DirectoryFailure {
  /// The failure in the words of a user who has to do something about it.
  var words: String {
    switch self {
    case .notADirectory(let path): "«\(path)» — не папка; укажите другую папку для раздела"
    case .parentMissing(let path): "нет папки, в которой должна лежать «\(path)»; создайте её"
    case .anotherBuildIsRunning(let path):
      "раздел «\(path)» в это время строит другой запуск; дождитесь его окончания"
    case .namesCannotBeExchanged(let path, let error):
      "диск, на котором лежит «\(path)», не умеет заменять папку в один приём (\(error)); "
        + "постройте раздел на другом диске и скопируйте"
    case .directoryCannotBeMoved(let path, let error):
      "папку «\(path)» нельзя заменить (\(error)); укажите папку внутри неё"
    case .pathTaken(let path): "два файла раздела получили один адрес «\(path)»"
    case .refused(_, let path, let error): "система отказала для «\(path)»: \(error)"
    }
  }
}

extension PublicationFailure {
  /// A wrong address is the caller's to mend, everything else the machine's.
  var code: Int32 {
    switch self {
    case .retiresNothing, .unmarkedInternalPage: 1
    case .notASection, .otherEdition, .insidePublicSection, .missingProgram, .unwritable,
      .unreadableAttachment, .refused:
      2
    }
  }

  /// The failure in the words of a user who has to do something about it.
  var words: String {
    switch self {
    case .notASection(let place):
      "в «\(place)» лежит не раздел; укажите другую папку или, если всё в ней можно удалить, "
        + "добавьте --force"
    case .otherEdition(let place, let isInternal):
      "в «\(place)» лежит \(isInternal ? "внутреннее издание" : "публичный раздел"); укажите другую "
        + "папку или, если её можно заменить, добавьте --force"
    case .insidePublicSection(let place, let section):
      "«\(place)» лежит внутри публичного раздела «\(section)»: внутреннее издание открыли бы все; "
        + "укажите папку в другом месте"
    case .unmarkedInternalPage(let path):
      "на странице «\(path)» нет отметки внутреннего издания; верните в шаблон, в <head>: "
        + #"{{#isInternal}}<meta name="svod-audience" content="working-group">{{/isInternal}}"#
    case .retiresNothing(let addresses):
      "--retire ничего не убирает: среди исчезающих адресов нет "
        + addresses.map { "«\($0)»" }.joined(separator: ", ")
        + "; исправьте адрес или уберите его из команды. Опубликованный раздел не тронут"
    case .missingProgram:
      "на этом компьютере или на сервере нет программы rsync; установите её: apt install rsync"
    case .unwritable(let path, let reason):
      "не удаётся сделать файл «\(path)»: \(reason); проверьте, что в папке временных файлов есть "
        + "место"
    case .unreadableAttachment(let path, let reason):
      "не удаётся прочесть приложенный файл «\(path)»: \(reason)"
    case .refused(let code, let words, let isSending):
      "rsync остановился с кодом \(code): \(words.split(separator: "\n").joined(separator: "; ")). "
        + (isSending
          ? "Каждая страница на сервере прежняя или новая, целиком; повторите svod publish"
          : "Опубликованный раздел не тронут")
    }
  }
}
