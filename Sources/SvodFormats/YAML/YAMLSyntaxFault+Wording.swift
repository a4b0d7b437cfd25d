import SvodDiagnostics

extension YAMLSyntaxFault {
  /// The fault in an author's words.
  var diagnostic: Diagnostic {
    Diagnostic(
      .yamlSyntax, .error, at: position, summary, text: text.isEmpty ? nil : text, hint: hint,
      example: example)
  }

  private var summary: String {
    switch cause {
    case .tab: "Строка сдвинута табуляцией"
    case .openQuote: "Кавычка открыта и не закрыта: «\(text)»"
    case .textAfterQuote: "После закрывающей кавычки стоит лишний текст «\(text)»"
    case .colonInValue: "В значении стоит двоеточие с пробелом, и часть его принята за ключ"
    case .noColon: "В строке «\(text)» нет двоеточия после ключа"
    case .noSpaceAfterColon: "После двоеточия нет пробела: «\(text)»"
    case .forbiddenStart: "Значение не может начинаться со знака «\(text.prefix(1))»"
    case .openBracket: "Скобка «\(text.prefix(1))» открыта и не закрыта"
    case .noComma: "Перед «\(text)» пропущена запятая или закрывающая скобка"
    case .wrongBracket: "Скобка закрыта знаком другой скобки: «\(text.prefix(1))»"
    case .listBesideKey: "Список начат в одной строке с ключом: «\(text)»"
    case .backslash: "Обратная черта в двойных кавычках меняет смысл текста: «\(text)»"
    case .secondDocument: "После строки «---» начинается второй текст, а в файле может быть один"
    case .indentation: "Отступ перед «\(text)» не совпадает с отступом соседних строк"
    case .controlCharacter: "В тексте стоит невидимый управляющий знак"
    case .repeatedKey: "Ключ указан несколько раз: «\(text)»"
    case .unknown: "Запись «\(text)» не читается"
    }
  }

  private var hint: String {
    switch cause {
    case .tab: "Замените табуляцию пробелами"
    case .openQuote: "Закройте кавычку в конце значения"
    case .textAfterQuote: "Возьмите в кавычки всё значение, а внутри пишите «ёлочки»"
    case .colonInValue: "Возьмите всё значение в кавычки"
    case .noColon: "Добавьте двоеточие и пробел после ключа"
    case .noSpaceAfterColon: "Поставьте пробел после двоеточия"
    case .forbiddenStart: "Возьмите значение в кавычки"
    case .openBracket: "Закройте скобку в конце перечисления"
    case .noComma: "Поставьте запятую между записями"
    case .wrongBracket: "Закройте «[» знаком «]», а «{» знаком «}»"
    case .listBesideKey: "Перенесите пункты списка на следующие строки"
    case .backslash: "Возьмите значение в одинарные кавычки"
    case .secondDocument: "Удалите строку «---» или перенесите продолжение в другой файл"
    case .indentation: "Выровняйте строку пробелами с другими ключами или пунктами того же списка"
    case .controlCharacter: "Удалите невидимый знак"
    case .repeatedKey: "Оставьте один ключ с одним значением"
    case .unknown: "Проверьте в этой строке и над ней отступы, кавычки и двоеточия"
    }
  }
}
