import SvodFormats

/// A key of the content, of which a finding can say what may stand behind it.
protocol ContentKey: YAMLKey {}

/// What may be typed behind keys that mean the same wherever they stand.
private let examples: [String: String] = [
  "id": "new-1", "title": "Название", "text": "Текст", "holds": "\"= 100 %\"",
  "better": "higher", "years": "3", "cycle": "2021", "municipality": "Заречный район",
  "authority": "Отдел образования", "address": "https://zarechny.example/monitoring/",
]

extension ContentKey {
  package var example: String? { commonExample }

  var commonExample: String? { examples[rawValue] }
}
