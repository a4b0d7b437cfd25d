import SvodDatasets
import SvodLanguage

extension OpenDataTables {
  /// The passport of the set, or what it lacks to be made.
  var passport: RegisterPage.Part {
    let title = "Паспорт набора открытых данных"
    guard let passport = data.passport else {
      return .init(title, anchor: "pasport", .absence(RichText(RussianText.bound(absence))))
    }
    let facts = passport.fields.enumerated().map { place, field in
      RegisterPage.Fact(
        title: "\(place + 1). \(field.title)",
        values: [value(of: field) ?? RichText("не\u{A0}указано")])
    }
    return .init(title, anchor: "pasport", note: note, .facts(facts))
  }

  private var note: RichText {
    RichText([
      .text(
        "По\u{A0}методическим рекомендациям по\u{A0}публикации открытых данных, версия 3.0. "
          + "То\u{A0}же для\u{A0}программ: "), link("паспорт, meta.csv", .meta), .text("; "),
      link("реестр наборов, list.csv", .list),
      .text(
        ". Дата в\u{A0}имени файла данных\u{A0}— дата версии: с\u{A0}новой версией меняется "
          + "и\u{A0}она, а\u{A0}адрес паспорта остаётся."),
    ])
  }

  private func link(_ title: String, _ part: DatasetFile.PassportPart) -> RichText.Run {
    .link(title, address: page.root + data.path(of: .passport(part)))
  }

  private func value(of field: DatasetPassport.Field) -> RichText? {
    guard let value = field.value else { return nil }
    if let date = field.date { return RichText(RussianDates.short(date)) }
    let files: [DatasetFile.PassportPart] = [.data, .structure]
    if let part = files.first(where: { value.hasSuffix(data.path(of: .passport($0))) }) {
      return RichText([link(String(value.split(separator: "/").last ?? ""), part)])
    }
    return RichText(RussianText.bound(value))
  }

  private var absence: String {
    let description = data.description
    let missing = [
      description.taxpayerNumber == nil ? "ИНН" : nil,
      description.issued == nil ? "дата публикации данных" : nil,
    ].compactMap(\.self)
    return "Паспорт не составлен: не указаны сведения, без которых его не бывает "
      + "(\(RussianList.joined(missing)))."
  }
}
