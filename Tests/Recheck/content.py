"""Reads what an author wrote: the settings, the catalogue, the register and the data of cycles.

Nothing here knows the program under check: it reads the same files by the contract of content.
All scalars of YAML are taken as written and made into fractions where a number is meant.
"""

import csv
import io
import pathlib
from dataclasses import dataclass, field
from fractions import Fraction

import yaml

STATUSES = {
    "missing": ["missing", "нет данных", "данных нет", "нет сведений", "н/д"],
    "not-submitted": ["not-submitted", "не представлено", "не представлены"],
    "not-applicable": ["not-applicable", "не применимо", "неприменимо", "не применяется"],
    "not-conducted": ["not-conducted", "не проводилось", "не проводился", "не проводилась"],
    "pending": ["pending", "ожидается", "ожидаются"],
}
STATUS_OF_WORD = {word: code for code, words in STATUSES.items() for word in words}
COLUMNS = {
    "организация": "organization", "муниципалитет": "municipality", "показатель": "indicator",
    "значение": "value", "числитель": "numerator", "знаменатель": "denominator",
    "предыдущее": "previous", "предыдущее значение": "previous", "прошлый год": "previous",
    "основание": "base", "база": "base", "количество": "base", "группа": "bucket",
    "интервал": "bucket", "статус": "status", "признаки": "flags", "пометки": "flags",
    "примечание": "note", "документ": "document",
}
YES = {"да", "yes", "1", "true"}
NO = {"нет", "no", "0", "false"}


@dataclass
class Organization:
    """A line of the register."""

    id: str
    kind: str
    municipality: str | None
    opened: int | None
    closed: tuple | None
    names: list

    def is_open(self, year):
        """Whether it worked on any day of the year."""
        return (self.opened or 0) <= year and (not self.closed or self.closed[0] >= year)

    def is_expected(self, year):
        """Whether it still worked on the last day of the year."""
        return self.is_open(year) and (not self.closed or self.closed >= (year, 12, 31))


@dataclass
class Entry:
    """What one row, or the rows of one distribution, say of a subject."""

    file: str
    line: int
    cells: dict
    buckets: dict = field(default_factory=dict)

    def number(self, name):
        text = self.cells.get(name, "").replace("\u00a0", "").replace(" ", "")
        return Fraction(text.replace(",", ".")) if text else None

    @property
    def status(self):
        words = [self.cells.get("status", ""), self.cells.get("value", "")]
        return next((STATUS_OF_WORD[w.lower()] for w in words if w.lower() in STATUS_OF_WORD), None)

    @property
    def answer(self):
        word = self.cells.get("value", "").lower()
        return True if word in YES else False if word in NO else None

    @property
    def has_break(self):
        return "break" in self.cells.get("flags", "")


class Content:
    """A folder of content, read."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.settings = read_yaml(self.folder / "section.yml")
        self.rules = self.settings.get("publication") or {}
        self.municipalities = [row["id"] for _, row in self._rows("municipalities.csv")]
        self.organizations = {o.id: o for o in self._organizations()}
        self.indicators = {i["id"]: i for i in self._indicators()}
        self.years = sorted(int(f.name) for f in (self.folder / "data").iterdir() if f.is_dir())
        self.breaks = {
            (row["indicator"], int(row["cycle"]), row.get("organization") or None)
            for _, row in self._rows("comparability.csv")
        }
        self.data = {}
        self._names = self._names_of_organizations()
        self._sets = list(self._memberships())
        for year in self.years:
            for file in sorted((self.folder / "data" / str(year)).glob("*.csv")):
                self._read_data(year, file)

    def rule(self, *path, default):
        """A number of the publication rules, by the path of its keys."""
        place = self.rules
        for key in path:
            place = (place or {}).get(key) if isinstance(place, dict) else None
        return default if place is None else int(place)

    def is_member(self, name, organization, year):
        """Whether the set had the organization on the last day of the year."""
        return any(
            (set_name, member) == (name, organization)
            and (start or (0,)) <= (year, 12, 31) <= (end or (9999,))
            for set_name, member, start, end in self._sets)

    def _memberships(self):
        for _, row in self._rows("sets.csv"):
            member = self._names[row["organization"].lower()]
            yield row["set"], member, date(row.get("from")), date(row.get("to"))

    def _rows(self, name):
        file = self.folder / name
        return list(read_csv(file)) if file.exists() else []

    def _organizations(self):
        for _, row in self._rows("organizations.csv"):
            former = row.get("former-names", "").split("|")
            names = [row.get("name"), row.get("short-name"), *former]
            yield Organization(
                row["id"], row["kind"], row.get("municipality") or None,
                date(row.get("opened"))[0] if row.get("opened") else None,
                date(row.get("closed")), [n for n in names if n])

    def _names_of_organizations(self):
        names = {}
        for organization in self.organizations.values():
            for name in organization.names:
                names.setdefault(name.lower(), organization.id)
        return names | {id: id for id in self.organizations}

    def _indicators(self):
        for file in sorted((self.folder / "indicators").glob("*.yml")):
            catalogue = read_yaml(file)
            for group in catalogue.get("groups") or []:
                for entry in group.get("indicators") or []:
                    yield entry | {"direction": catalogue.get("direction", file.stem)}

    def _read_data(self, year, file):
        numbers = {}
        for indicator in self.indicators.values():
            numbers.setdefault(indicator.get("number"), indicator["id"])
        place = str(file.relative_to(self.folder))
        for line, row in read_csv(file):
            subject = self._subject(row)
            if "indicator" in row:
                id = row["indicator"]
                id = id if id in self.indicators else numbers[id]
                self._keep(year, id, subject, Entry(place, line, row))
                continue
            for id, cells in wide(row).items():
                if any(cells.values()):
                    self._keep(year, id, subject, Entry(place, line, cells))

    def _keep(self, year, indicator, subject, entry):
        kept = self.data.setdefault((year, indicator, subject), entry)
        if entry.cells.get("bucket"):
            kept.buckets[entry.cells["bucket"]] = entry.number("value")
            for name in ("denominator", "base", "flags"):
                kept.cells[name] = kept.cells.get(name) or entry.cells.get(name, "")

    def _subject(self, row):
        name = row.get("organization", "")
        if name:
            return ("organization", self._names.get(name.lower(), name))
        return ("area", row.get("municipality") or None)


def wide(row):
    """The cells of a row of the wide form, by indicator."""
    parts = {}
    for name, text in row.items():
        id, _, part = name.partition(".")
        if name not in ("organization", "municipality", "note", "document"):
            parts.setdefault(id, {})[part or "value"] = text
    return parts


def read_yaml(file):
    return yaml.load(file.read_text("utf-8-sig"), yaml.BaseLoader) or {}


def read_csv(file):
    """Rows as dictionaries with the number of their first line."""
    raw = file.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1251")
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    names = [COLUMNS.get(n.strip().lower(), n.strip()) for n in next(reader)]
    line = reader.line_num + 1
    for cells in reader:
        if any(cell.strip() for cell in cells):
            yield line, dict(zip(names, (cell.strip() for cell in cells)))
        line = reader.line_num + 1


def date(text):
    """Year, month and day of both forms of the contract."""
    if not text:
        return None
    parts = text.split("-") if "-" in text else reversed(text.split("."))
    return tuple(int(part) for part in parts)
