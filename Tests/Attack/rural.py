"""Ten rural schools of 35 to 80 pupils, with classes of 3 to 12, over six cycles.

The hardest case for publication: nearly every group is small. Of the rows about pupils on the
schools' pages of every cycle, at least 60 % must carry information (a value or a block of cycles)
and at least 50 % a verdict or the reason why there is none; the attack must find nothing.
"""

import dataclasses
import random
import re

import dom
import sections

LAST, FIRST = 2021, 2016
SCHOOLS = 10
LEAST_INFORMED, LEAST_JUDGED = 0.6, 0.5

SHARES = {"grade4": "class", "grade4-high": "class", "grade9": "class", "grade9-high": "class",
          "grade11": "leavers", "health": "pupils", "clubs": "pupils", "bus": "pupils"}

SETTINGS = sections.SECTION.format(
    last=LAST, below=5, block=f"{FIRST}, {FIRST + 3}", step=1, decimals=1, rounding="half-away")


def write(folder):
    """Writes the section; the ids of its indicators about pupils."""
    chance = random.Random(2016)
    indicators = [{"id": name, "kind": "share", "variation": "cohort"} for name in SHARES]
    indicators += [
        {"id": "grade4-all", "kind": "condition", "of": "grade4", "holds": "= 100 %"},
        {"id": "grade9-mean", "kind": "mean", "unit": "балл", "variation": "cohort"},
        {"id": "winners", "kind": "count", "unit": "чел."}]
    sizes = {f"school-{number + 1}": chance.randint(35, 80) for number in range(SCHOOLS)}
    register = [f"{school},Средняя школа села {village},Школа {village},school,с. {village},,"
                "1970-09-01,,"
                for school, village in zip(sizes, sections.VILLAGES)]
    rows = {year: [row for school, size in sizes.items() for row in _rows(chance, school, size)]
            for year in range(FIRST, LAST + 1)}
    sections.write_section(folder, indicators, register, rows, SETTINGS)
    return [entry["id"] for entry in indicators]


def _rows(chance, school, size):
    groups = {"pupils": size + chance.randint(-3, 3), "leavers": chance.randint(0, 6)}
    classes = {grade: min(12, max(3, round(size / 9) + chance.randint(-2, 2)))
               for grade in ("grade4", "grade9")}
    rows = []
    for name, kind in SHARES.items():
        whole = classes[name[:6]] if kind == "class" else groups[kind]
        likely = {"grade4-high": 0.5, "grade9-high": 0.35, "bus": 0.4}.get(name, 0.85)
        part = sum(chance.random() < likely for _ in range(whole))
        rows.append(f"{school},{name},,{part},{whole},," if whole
                    else f"{school},{name},,,,,not-applicable")
    base = classes["grade9"]
    mean = sum(chance.randint(30, 90) for _ in range(base)) / base
    rows.append(f"{school},grade9-mean,{round(mean, 2)},,,{base},")
    rows.append(f"{school},winners,{chance.choice((0, 0, 1, 2, 4, 5, 6))},,,,")
    return rows


VERDICT = re.compile(r"лучше|хуже|без изменений|выполнено|рост|снижение|обычна для группы")


@dataclasses.dataclass
class Shares:
    """Of the rows about pupils: how many tell something, are judged, or say why they are not.

    The first cycle, which nothing precedes, has no column of changes and is not judged.
    """

    rows: int = 0
    informed: int = 0
    compared: int = 0
    judged: int = 0
    explained: int = 0

    def add(self, year, value, change):
        """Counts a row by the words of its value and of its change."""
        self.rows += 1
        self.informed += "не публикуется" not in value or " гг.: " in value
        if year > FIRST:
            self.compared += 1
            self.judged += bool(VERDICT.search(change))
            self.explained += bool(change.strip()) and not VERDICT.search(change)

    @property
    def are_enough(self):
        """Whether both bars are reached."""
        return (self.informed >= LEAST_INFORMED * self.rows
                and self.judged + self.explained >= LEAST_JUDGED * self.compared)

    def __str__(self):
        return (f"{self.rows} rows about pupils: {self.informed / self.rows:.0%} carry information "
                f"(bar {LEAST_INFORMED:.0%}); of {self.compared} that may be compared "
                f"{self.judged / self.compared:.0%} have a verdict, "
                f"{self.explained / self.compared:.0%} the reason why not "
                f"(bar {LEAST_JUDGED:.0%} together)")


def shares(site, indicators):
    """What the pages of the schools say in all cycles."""
    found = Shares()
    for page in sorted(site.glob("*/organizacii/*/index.html")):
        year = int(page.relative_to(site).parts[0])
        tree = dom.parse(page.read_text(encoding="utf8"))
        for row in tree.all("tr"):
            if row["id"] in indicators:
                found.add(year, row.first("td", "now").text(), _text(row.first("td", "cx")))
    return found


def _text(cell):
    return cell.text() if cell else ""
