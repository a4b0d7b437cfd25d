import SvodFormats

/// The columns of a data file in the long form.
enum ObservationColumn: String, CSVColumn {
  case organization
  case municipality
  case indicator
  case value
  case numerator
  case denominator
  case previous
  case base
  case bucket
  case status
  case flags
  case note
  case document

  var aliases: [String] {
    switch self {
    case .organization:
      [
        "организация", "наименование организации", "образовательная организация", "ОО",
        "наименование ОО", "школа", "учреждение",
      ]
    case .municipality: ["муниципалитет"]
    case .indicator: ["показатель", "наименование показателя"]
    case .value: ["значение"]
    case .numerator: ["числитель"]
    case .denominator: ["знаменатель"]
    case .previous: ["предыдущее", "предыдущее значение", "прошлый год"]
    case .base: ["основание", "база", "количество"]
    case .bucket: ["группа", "интервал"]
    case .status: ["статус", "состояние"]
    case .flags: ["признаки", "пометки"]
    case .note: ["примечание", "примечания"]
    case .document: ["документ"]
    }
  }

  var isRequired: Bool { self == .indicator }
}

/// The columns of a data file in the wide form that are not indicators.
enum WideColumn: String, CSVColumn {
  case organization
  case municipality

  var aliases: [String] {
    switch self {
    case .organization: ObservationColumn.organization.aliases
    case .municipality: ObservationColumn.municipality.aliases
    }
  }

  var isRequired: Bool { self == .organization }
}
