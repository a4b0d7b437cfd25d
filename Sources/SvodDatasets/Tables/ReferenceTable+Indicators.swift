import SvodContent
import SvodPublication

extension ReferenceTable {
  /// The catalogue, as far as the audience may know of it.
  static func indicators(_ section: PublishedSection) -> DataTable {
    let directions = Set(section.mechanisms.flatMap(\.directions).map(\.id))
    return DataTable(
      columns(
        hasDirections: !directions.isEmpty,
        areAllKnown: section.catalogue.indicators.allSatisfy { directions.contains($0.direction) }),
      section.catalogue.indicators.map { indicator in
        [
          .text(indicator.id.text), .init(indicator.number), .init(indicator.title),
          .init(indicator.short),
          directions.contains(indicator.direction) ? .text(indicator.direction.text) : .empty,
          .text(indicator.kind.rawValue), .init(indicator.unit), .text(indicator.better.rawValue),
          .text(indicator.period.rawValue), .text(indicator.role.rawValue),
          .init(indicator.numeratorTitle), .init(indicator.denominatorTitle),
          .init(indicator.source), .init(indicator.useLimits),
        ]
      })
  }

  /// - Parameters:
  ///   - hasDirections: whether there is a table of directions.
  ///   - areAllKnown: whether it has the direction of every indicator.
  /// - Returns: the columns in their order.
  private static func columns(hasDirections: Bool, areAllKnown: Bool) -> [DataTable.Column] {
    [
      .init(
        "id", "код", "Постоянный код; он же стоит в адресе страницы", english: "Identifier", .code
      ).alwaysFilled(),
      .init(
        "number", "номер", "Номер, каким он стоит в положении", english: "Number in the regulation",
        .text),
      .init("title", "название", "Полное название", english: "Full title", .text).alwaysFilled(),
      .init("short", "краткое название", "Название для таблиц", english: "Short title", .text)
        .alwaysFilled(),
      .init(
        "direction", "направление", "Код направления", english: "Direction", .code,
        hasDirections ? .directions : nil
      ).alwaysFilled(areAllKnown),
      .init(
        "kind", "вид",
        "share доля, condition условие, count количество, mean среднее, "
          + "growth прирост, distribution распределение, presence наличие", english: "Kind", .text
      ).alwaysFilled(),
      .init("unit", "единица", "Единица измерения", english: "Unit", .text),
      .init(
        "better", "лучше", "higher больше, lower меньше, neither не оценивается",
        english: "Direction of improvement", .text
      ).alwaysFilled(),
      .init(
        "period", "период", "calendar календарный, academic учебный, financial финансовый год",
        english: "Reporting period", .text
      ).alwaysFilled(),
      .init(
        "role", "роль", "result показатель, context справочные сведения", english: "Role", .text
      ).alwaysFilled(),
      .init("numerator", "числитель", "Что в числителе", english: "Numerator", .text),
      .init("denominator", "знаменатель", "Что в знаменателе", english: "Denominator", .text),
      .init("source", "источник", "Откуда сведения", english: "Source", .text),
      .init(
        "use_limits", "ограничения", "Для чего показатель не используется",
        english: "Limits of use", .text),
    ]
  }
}
