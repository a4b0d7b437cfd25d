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
