/// The smallest section with something of everything, to be broken by tests.
enum SmallSection {
  static let files = [
    "Content/section.yml": """
    municipality: Опытный район
    municipality-genitive: Опытного района
    authority: Управление образования Опытного района
    section: Мониторинг и оценка
    address: https://opyt.example/monitoring/
    cycle: 2021
    as-of: 2022-05-16

    """,
    "Content/organizations.csv": """
    id,name,short-name,kind
    first,Средняя школа № 1,СОШ № 1,school
    second,Средняя школа № 2,СОШ № 2,school

    """,
    "Content/directions.yml": """
    version: 2021-01-01
    directions:
      - {id: teachers, title: Развитие педагогов}
    components:
      - {id: indicators, title: Показатели}

    """,
    "Content/indicators/teachers.yml": """
    direction: teachers
    groups:
      - id: staff
        title: Кадры
        indicators:
          - id: category
            number: "1"
            title: Доля учителей с категорией
            kind: share
            better: higher
            concerns: staff

    """,
    "Content/data/2020/values.csv": """
    organization,indicator,numerator,denominator
    first,category,10,20
    second,category,5,20

    """,
    "Content/data/2021/values.csv": """
    organization,indicator,numerator,denominator
    first,category,15,20
    second,category,5,20

    """,
    "Content/documents/order-1.md": """
    ---
    kind: order
    number: "1"
    date: 2021-03-01
    title: О мониторинге
    status: in-force
    ---

    # О мониторинге

    7. Провести мониторинг.

    7. Контроль оставляю за собой.

    """,
  ]
}
