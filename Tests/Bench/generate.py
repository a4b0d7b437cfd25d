"""Writes a section of N schools, 40 indicators and 3 cycles, the same one every time.

Usage: generate.py N FOLDER
"""

import pathlib
import random
import sys

CYCLES = (2019, 2020, 2021)
KINDS = ["share"] * 20 + ["condition"] * 8 + ["count"] * 6 + ["mean"] * 6

SECTION = """municipality: Опытный район
municipality-genitive: Опытного района
authority: Управление образования Опытного района
section: Мониторинг и оценка
address: https://opyt.example/monitoring/
cycle: 2021
as-of: 2022-05-16
demonstration: true
"""

DIRECTIONS = """version: 2021-01-01
mechanisms:
  - id: results
    title: Механизмы управления качеством образовательных результатов
    directions:
      - {id: preparation, number: "1.1", title: Система оценки качества подготовки обучающихся}
components:
  - {id: indicators, title: Показатели}
"""


def catalogue():
    """The catalogue's text: five groups of eight indicators."""
    lines = ["direction: preparation", "groups:"]
    for place, kind in enumerate(KINDS):
        if place % 8 == 0:
            lines += [f"  - id: group-{place // 8 + 1}", f'    number: "{place // 8 + 1}"',
                      f"    title: Группа показателей {place // 8 + 1}", "    indicators:"]
        unit = {"count": "чел.", "mean": "балл"}.get(kind)
        lines += [f"      - id: indicator-{place + 1}",
                  f'        number: "{place // 8 + 1}.{place % 8 + 1}"',
                  f"        title: Показатель качества подготовки обучающихся номер {place + 1}",
                  f"        short: Качество подготовки {place + 1}",
                  f"        kind: {kind}", "        better: higher", "        concerns: staff"]
        lines += [f"        unit: {unit}"] if unit else []
    return "\n".join(lines) + "\n"


def row(chance, school, place, kind):
    """One line of data in the long form."""
    start = f"school-{school},indicator-{place + 1},"
    whole = chance.randint(20, 400)
    if kind == "share":
        return f"{start},{chance.randint(0, whole)},{whole},"
    if kind == "condition":
        return f"{start}{chance.choice(('да', 'нет'))},,,"
    if kind == "count":
        return f"{start}{whole},,,"
    return f"{start}{chance.randint(200, 999) / 10},,,{whole}"


def write(folder, schools):
    """Writes the whole section."""
    chance = random.Random(schools)
    folder.mkdir(parents=True)
    (folder / "section.yml").write_text(SECTION, encoding="utf8")
    (folder / "directions.yml").write_text(DIRECTIONS, encoding="utf8")
    (folder / "indicators").mkdir()
    (folder / "indicators/preparation.yml").write_text(catalogue(), encoding="utf8")
    with (folder / "organizations.csv").open("w", encoding="utf8") as file:
        file.write("id,name,short-name,kind,locality,cluster\n")
        for school in range(1, schools + 1):
            file.write(f"school-{school},Средняя общеобразовательная школа № {school},"
                       f"Школа № {school},school,Посёлок {school % 97 + 1},"
                       f"Кластер {school % (schools // 20 + 1) + 1}\n")
    for cycle in CYCLES:
        (folder / f"data/{cycle}").mkdir(parents=True)
        with (folder / f"data/{cycle}/values.csv").open("w", encoding="utf8") as file:
            file.write("organization,indicator,value,numerator,denominator,base\n")
            for school in range(1, schools + 1):
                for place, kind in enumerate(KINDS):
                    file.write(row(chance, school, place, kind) + "\n")


if __name__ == "__main__":
    write(pathlib.Path(sys.argv[2]), int(sys.argv[1]))
