import SvodFormats

/// The columns of the figures, in their order.
///
/// They are those in which an author gives the data, so that what is published can be read again.
package enum DatasetColumn: String, CSVColumn {
  case cycle
  /// A municipality's id in a region; empty beside organizations and for the section as a whole.
  case municipality
  /// An organization's id; empty where the row is of an area.
  case organization
  case indicator
  /// The number of a bucket of a distribution, from 1.
  case bucket
  case value
  case numerator
  case denominator
  case previous
  case base
  /// `published`, or the code of why there is no value.
  case status
  /// What has to be known of the value: `late|revised`.
  case flags

  package var aliases: [String] { [] }

  /// Flags came later than the others: what was published before has none.
  package var isRequired: Bool { self != .flags }
}

extension DatasetColumn {
  /// What every format and every description says of the column.
  package var description: DataTable.Column {
    switch self {
    case .cycle:
      .init(
        "cycle", "цикл", "Год цикла мониторинга", english: "Year of the cycle", .integer
      ).alwaysFilled()
    case .municipality:
      .init(
        "municipality", "муниципалитет",
        "Код муниципалитета в региональном разделе; у организаций и в целом пусто",
        english: "Municipality of a regional section; empty for organizations", .code,
        .municipalities)
    case .organization:
      .init(
        "organization", "организация", "Код организации; пусто, если значение сводное",
        english: "Organization; empty for a total", .code, .organizations)
    case .indicator:
      .init(
        "indicator", "показатель", "Код показателя", english: "Indicator", .code, .indicators
      ).alwaysFilled()
    case .bucket:
      .init(
        "bucket", "интервал", "Порядковый номер интервала распределения",
        english: "Part of a distribution, from 1", .integer)
    case .value, .numerator, .denominator, .previous, .base: amount
    case .status:
      .init(
        "status", "статус", "published или код причины, по которой значения нет",
        english: "published, or why there is no value", .code, .statuses
      ).alwaysFilled()
    case .flags:
      .init(
        "flags", "признаки", "Что нужно знать о значении; несколько кодов разделены знаком |",
        english: "late, provisional, revised, break; several set apart by |", .text)
    }
  }

  private var amount: DataTable.Column {
    switch self {
    case .numerator:
      .init(
        "numerator", "числитель", "Числитель доли; сколько организаций выполняют условие",
        english: "Numerator of a share; how many meet a condition", .number)
    case .denominator:
      .init(
        "denominator", "знаменатель", "Знаменатель доли; к скольким организациям относится условие",
        english: "Denominator of a share; to how many a condition applies", .number)
    case .previous:
      .init(
        "previous", "предыдущее", "Прироста: величина прежнего периода",
        english: "Of a growth, the amount of the period before", .number)
    case .base:
      .init(
        "base", "основание", "По скольким посчитано среднее или прирост",
        english: "Of how many a mean or a growth is", .number)
    case .value, .cycle, .municipality, .organization, .indicator, .bucket, .status, .flags:
      .init(
        "value", "значение",
        "Проценты, количество, среднее; у условия единица — да, ноль — нет; не более шести знаков "
          + "после запятой",
        english: "Percentage, amount, mean; of a condition 1 yes, 0 no; at most six decimals",
        .number)
    }
  }
}
