"""Writes a random section by the content contract, the same one for the same seed.

Small schools, clusters, a municipality of one school, shares of one denominator, conditions
derived from them, three to six cycles, renamed and merged schools, breaks, absences; a region of
several municipalities where asked for.

Usage: sections.py [--seed N] [--region] FOLDER
"""

import argparse
import pathlib
import random

LAST = 2021
VILLAGES = ("Авдеево", "Берёзки", "Вязовка", "Гусиное", "Дубрава", "Ельники", "Жуково", "Заимка",
            "Ивняки", "Калиновка", "Липовка", "Мостовое", "Никольское", "Осинники", "Полянка",
            "Ручьи", "Сосновка", "Тростянка", "Угорье", "Фоминка", "Холмы", "Цветково", "Чистое",
            "Шатрово")
CLUSTERS = ("городские", "крупные сельские", "малокомплектные")

SECTION = """municipality: Пробный район
municipality-genitive: Пробного района
authority: Отдел образования Пробного района
section: Мониторинг и оценка
address: https://proba.example/monitoring/
cycle: {last}
as-of: 2022-05-16
demonstration: true
publication:
  small-groups:
    pupils: {{hide-below: {below}, no-verdict-below: 10, instead: blocks}}
  blocks: [{block}]
  min-step: {step}
  rounding: {rounding}
  decimals: {decimals}
zones:
  - {{id: fall, when: worse-by, at-least: 5, weight: 2}}
"""

USUAL = SECTION.format(last=LAST, below=5, block=LAST - 2, step=1, decimals=1,
                       rounding="half-away")

DIRECTIONS = """version: 2021-01-01
mechanisms:
  - id: results
    title: Механизмы управления качеством образовательных результатов
    directions:
      - {id: preparation, number: "1.1", title: Система оценки качества подготовки обучающихся}
components:
  - {id: indicators, title: Показатели}
"""

HISTORY = "organization,from,to,name,short-name,cluster"
REGISTER = "id,name,short-name,kind,locality,cluster,opened,closed,successor"


class Section:
    """A random section before it is written."""

    def __init__(self, seed, is_region):
        self.chance = random.Random(seed)
        self.features = []
        self.years = list(range(LAST + 1 - self.chance.choice((3, 3, 3, 4, 6)), LAST + 1))
        count = 1 if self._draw(0.08, "one school") else self.chance.randint(3, 16)
        self.villages = self.chance.sample(VILLAGES, count)
        self.schools = [f"school-{number + 1}" for number in range(count)]
        self.municipalities = [f"district-{number + 1}" for number in range(
            min(count, self.chance.randint(2, 4)))] if is_region else []
        self.municipality = {school: self.chance.choice(self.municipalities)
                             for school in self.schools} if is_region else {}
        if is_region and count > 2:
            self.features.append("region")
            for school in self.schools[1:]:
                self.municipality[school] = self.chance.choice(self.municipalities[1:])
            self.municipality[self.schools[0]] = self.municipalities[0]
        has_clusters = self._draw(0.5, "clusters")
        self.cluster = {school: self.chance.choice(CLUSTERS) if has_clusters else ""
                        for school in self.schools}
        self.size = {school: self.chance.choice((2, 3, 5, 8, 15, 40)) for school in self.schools}
        self.closed, self.renamed = {}, set()
        if count > 4 and self._draw(0.4, "merged"):
            school = self.chance.choice(self.schools[:-1])
            self.closed[school] = (self.chance.choice(self.years[1:]), self.schools[-1])
        if count > 2 and self._draw(0.4, "renamed"):
            self.renamed = set(self.chance.sample(self.schools, 1)) - self.closed.keys()
        self.members = self._members() if self._draw(0.3, "set") else {}
        self.indicators = self._catalogue()
        self.rows = {year: self._data(year) for year in self.years}
        self.breaks = self._breaks()

    def _draw(self, probability, feature):
        happens = self.chance.random() < probability
        if happens:
            self.features.append(feature)
        return happens

    def _members(self):
        """Who belongs to a set: always, or only since the last year or up to it."""
        times = (("", ""), ("", ""), (f"{self.years[-1]}-01-01", ""),
                 ("", f"{self.years[-1]}-08-31"))
        members = self.chance.sample(self.schools, self.chance.randint(1, len(self.schools)))
        return {school: self.chance.choice(times) for school in members}

    def is_asked(self, entry, school, year):
        """Whether an indicator applies to a school in a year."""
        if "applies-to" not in entry:
            return True
        start, end = self.members.get(school, ("9999", ""))
        return start <= f"{year}-12-31" <= (end or "9999")

    def _catalogue(self):
        """Entries with what is needed to draw their data."""
        entries = [{"id": "grade4", "kind": "share", "of-size": True},
                   {"id": "pupils", "kind": "count", "unit": "чел.", "role": "context",
                    "better": "neither"}]
        if self._draw(0.7, "shared denominator"):
            entries.append({"id": "grade4-high", "kind": "share", "part-of": "grade4"})
        if self._draw(0.7, "derived"):
            entries.append({"id": "grade4-all", "kind": "condition", "of": "grade4",
                            "holds": self.chance.choice(("= 100 %", "> 50 %", ">= 75 %"))})
        if self._draw(0.6, "mean"):
            entries.append({"id": "grade4-mean", "kind": "mean", "unit": "балл",
                            "base-of": "grade4"})
        if self._draw(0.4, "sensitive"):
            entries.append({"id": "needs", "kind": "share", "sensitive": "true", "of-size": True})
        if self._draw(0.3, "rare count"):
            entries.append({"id": "winners", "kind": "count", "unit": "чел."})
        if self._draw(0.4, "staff"):
            entries.append({"id": "teachers", "kind": "share", "concerns": "staff",
                            "of-size": True})
        if self._draw(0.3, "heads"):
            entries.append({"id": "head-trained", "kind": "condition", "concerns": "head"})
        if self._draw(0.2, "lower is better"):
            entries.append({"id": "left-out", "kind": "share", "better": "lower",
                            "of-size": True})
        if self.members:
            entries.append({"id": "practice", "kind": "share", "of-size": True,
                            "applies-to": '"set:some"'})
            entries.append({"id": "partners", "kind": "condition", "concerns": "organization",
                            "applies-to": '"set:some"'})
        for entry in entries:
            entry.setdefault("better", "higher")
            entry["variation"] = self.chance.choice(("cohort", "none"))
            entry["skips"] = self.chance.choice(self.years[:-1]) \
                if "of" not in entry and self.chance.random() < 0.15 else None
        return entries

    def is_open(self, school, year):
        """Whether the school works to the end of the year."""
        return school not in self.closed or year < self.closed[school][0]

    def _data(self, year):
        rows = []
        for school in self.schools:
            if not self.is_open(school, year):
                continue
            groups, parts = {}, {}
            for entry in self.indicators:
                if "of" in entry or not self.is_asked(entry, school, year):
                    continue
                rows.append(self._row(entry, school, year, groups, parts))
        return rows

    def _row(self, entry, school, year, groups, parts):
        start = f"{school},{entry['id']}"
        if entry["skips"] == year:
            groups[entry["id"]] = 0
            return f"{start},,,,,not-conducted"
        if self.chance.random() < 0.03:
            groups[entry["id"]] = 0
            return f"{start},,,,,not-submitted"
        size = max(1, self.size[school] + self.chance.randint(-2, 3))
        if entry["kind"] == "count":
            whole = size * 9 if entry["id"] == "pupils" else self.chance.randint(0, 7)
            return f"{start},{whole},,,,"
        if entry["kind"] == "condition":
            return f"{start},{self.chance.choice(('да', 'нет'))},,,,"
        if entry["kind"] == "mean":
            size = groups.get(entry["base-of"]) or size
            total = sum(self.chance.randint(20, 95) for _ in range(size))
            return f"{start},{round(total / size, 2)},,,{size},"
        top = size
        if "part-of" in entry:
            size = groups.get(entry["part-of"]) or size
            top = min(size, parts.get(entry["part-of"], size))
        part = self.chance.choice((top, self.chance.randint(0, top), max(0, top - 1)))
        groups[entry["id"]], parts[entry["id"]] = size, part
        return f"{start},,{part},{size},,"

    def _breaks(self):
        rows = []
        if self._draw(0.2, "break"):
            rows.append(f"grade4,{self.years[-1]},,Изменились требования к работам")
        if self._draw(0.2, "school's break"):
            school = self.chance.choice(self.schools)
            rows.append(f"grade4,{self.years[-1]},{school},В школе сменился состав классов")
        return rows

    def settings(self):
        """The words of section.yml."""
        return SECTION.format(
            last=LAST, below=self.chance.choice((3, 5, 5, 5, 10)),
            block=", ".join(str(year) for year in self.years[:-2:3]),
            step=self.chance.choice((1, 2)), decimals=self.chance.choice((0, 1, 1, 2)),
            rounding=self.chance.choice(("half-away", "half-even")))


def _entry(entry, number):
    lines = [f"      - id: {entry['id']}", f'        number: "1.{number}"',
             f"        title: Пробный показатель подготовки обучающихся «{entry['id']}»",
             f"        short: Пробный показатель «{entry['id']}»"]
    for key in ("kind", "unit", "better", "of", "holds", "sensitive", "concerns", "role",
                "variation", "applies-to"):
        if key in entry:
            value = f'"{entry[key]}"' if key == "holds" else entry[key]
            lines.append(f"        {key}: {value}")
    return lines


def _register(section):
    rows = []
    for school, village in zip(section.schools, section.villages):
        year, successor = section.closed.get(school, ("", ""))
        row = (f"{school},Средняя школа села {village},Школа {village},school,с. {village},"
               f"{section.cluster[school]},1970-09-01,"
               f"{f'{year}-08-31' if year else ''},{successor}")
        rows.append(row + (f",{section.municipality[school]}" if section.municipalities else ""))
    return rows


def write(folder, seed, is_region=False):
    """Writes the whole section; says what it is a mixture of."""
    section = Section(seed, is_region)
    settings = section.settings()
    write_section(folder, section.indicators, _register(section), section.rows, settings)
    if section.municipalities:
        _lines(folder / "municipalities.csv", ["id,name", *(
            f"{name},Округ {number + 1}" for number, name in enumerate(section.municipalities))])
    if section.renamed:
        _lines(folder / "organization-history.csv", [HISTORY, *(
            f"{school},1970-09-01,{LAST - 1}-08-31,Основная школа имени {school},"
            f"Бывшая {school},{section.cluster[school]}" for school in sorted(section.renamed))])
    if section.members:
        _lines(folder / "sets.csv", ["set,organization,from,to", *(
            f"some,{school},{start},{end}" for school, (start, end) in section.members.items())])
    if section.breaks:
        _lines(folder / "comparability.csv",
               ["indicator,cycle,organization,reason", *section.breaks])
    return f"{len(section.schools)} schools, {len(section.years)} cycles, " \
        + ", ".join(section.features)


def write_section(folder, indicators, register, rows, settings=USUAL):
    """Writes the files that every section has."""
    _lines(folder / "section.yml", [settings])
    _lines(folder / "directions.yml", [DIRECTIONS])
    catalogue = ["direction: preparation", "groups:", "  - id: first", '    number: "1"',
                 "    title: Пробная группа", "    indicators:"]
    for number, entry in enumerate(indicators):
        catalogue += _entry({"better": "higher", **entry}, number + 1)
    _lines(folder / "indicators/preparation.yml", catalogue)
    _lines(folder / "organizations.csv",
           [REGISTER + ",municipality" * (register[0].count(",") > REGISTER.count(",")), *register])
    for year, lines in rows.items():
        _lines(folder / f"data/{year}/values.csv",
               ["organization,indicator,value,numerator,denominator,base,status", *lines])


def _lines(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--region", action="store_true")
    parser.add_argument("folder", type=pathlib.Path)
    options = parser.parse_args()
    print(write(options.folder, options.seed, options.region))
