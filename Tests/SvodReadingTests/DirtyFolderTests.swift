import SvodDiagnostics
import SvodReading
import Testing

/// Many different mistakes at once: one run tells them all.
struct DirtyFolderTests {
  static let files: [String: String] = [
    "section.yml": """
    municipality: Заречный район
    authority: Отдел образования
    section: Мониторинг и оценка
    address: zarechny
    cycle: 2022
    langauge: ru

    """,
    "organizations.csv": """
    id,name,kind
    school-1,Школа № 1,school
    School 2,Школа № 2,school
    nul,Школа № 3,school
    school-1,Школа № 4,school
    school-5,Школа № 5,scholl
    school-6,Школа № 6

    """,
    "directions.yml": """
    directions:
      - {id: heads, title: Руководители}
    components:
      - {id: goals, title: Цели, fresh: sometimes}

    """,
    "indicators/heads.yml": """
    direction: haeds
    groups:
      - id: results
        title: Результаты
        indicators:
          - {id: share, title: Доля, kind: share, better: higher}
          - {id: share, title: Доля, kind: share, better: higher}
          - {id: whole, title: Все, kind: condition, better: higher, of: shore, holds: = 1}
          - {id: count, title: Число, kind: count, unit: чел.}
          - {id: open, title: Компетенции, kind: share, better: higher, concerns: head, visibility: public}

    """,
    "data/2021/values.csv": """
    organization;indicator;value;numerator;denominator;status
    school-1;share;;11;10;
    school-9;share;;1;10;
    school-1;shares;;1;10;
    school-1;count;-5;;;
    school-1;count;2,5;;;
    school-1;count;01.янв;;;
    school-1;open;;0;0;
    school-1;open;;1;2;missing
    school-1;open;;1;2;

    """,
    "data/2021/more.csv": "organization,open\nschool-1,50\nschool-1,\"\"x\n",
    "documents/order-1.md": "---\ntitle: О мониторинге\nrepeals: [order-9]\n---\n",
    "documents/order-2.md": "Текст без реквизитов.\n",
    "comparability.csv": "indicator,cycel\nshare,2021\n",
    "submissions.csv": "cycle,organization,date,remark\n2021,school-1,вчера,\n",
    "Thumbs.db": "", "organizatons.csv": "",
  ]

  @Test func everyMistakeIsToldInOneRun() {
    let reading = Reading(ContentFolder(Self.files))

    let expected: Set<DiagnosticCode> = [
      .badAddress, .unknownKey, .badID, .reservedID, .duplicateID, .unknownValue, .raggedRow,
      .unknownDirection, .unknownIndicator, .missingKey, .publicHead,
      .numeratorExceedsDenominator, .unknownOrganization, .negativeValue, .fractionalPeople,
      .spreadsheetDate, .zeroDenominator, .valueBesideStatus, .duplicateValue, .brokenQuote,
      .unknownDocument, .missingFrontMatter, .missingColumn, .unknownColumn, .badDate,
      .officeFile, .unknownFile, .unknownCycle,
    ]
    #expect(Set(reading.codes) == expected)
    #expect(reading.diagnostics.count >= expected.count)
  }

  @Test func everyFindingIsWordedForAnAuthor() {
    let jargon = ["null", "nil", "парсер", "токен", "YAML-узел", "Optional", "mapping"]

    for diagnostic in Reading(ContentFolder(Self.files)).diagnostics {
      #expect(!diagnostic.summary.hasSuffix("."), "\(diagnostic.summary)")
      #expect(diagnostic.hint?.isEmpty == false, "\(diagnostic.summary)")
      for word in jargon { #expect(!diagnostic.summary.contains(word), "\(diagnostic.summary)") }
    }
  }

  @Test func theOrderOfFilesDoesNotMatter() {
    let shuffled = Dictionary(uniqueKeysWithValues: Self.files.map { ($0, $1) }.reversed())

    #expect(
      Reading(ContentFolder(Self.files)).diagnostics
        == Reading(ContentFolder(shuffled)).diagnostics)
  }
}
