"""What the authors of a section know: the catalogue, every n and the values behind them.

A reader of its own, which shares nothing with the program. An attacker knows the catalogue, the
register, the rules and every n; the values serve only to say which cells the first rule hides and
to prove that what the attack infers is true.
"""

import collections
import csv
import dataclasses
import io
import re
from fractions import Fraction

import plainyaml

HEADERS = {
    "организация": "organization", "наименование организации": "organization",
    "образовательная организация": "organization", "оо": "organization",
    "муниципалитет": "municipality", "показатель": "indicator",
    "наименование показателя": "indicator", "значение": "value", "числитель": "numerator",
    "знаменатель": "denominator", "основание": "base", "база": "base", "количество": "base",
    "статус": "status", "состояние": "status", "примечание": "note",
}
ANSWERS = {"да": 1, "yes": 1, "1": 1, "true": 1, "нет": 0, "no": 0, "0": 0, "false": 0}
DERIVED = re.compile(r"^\s*(>=|<=|=|>|<)\s*([\d.,]+)\s*(%)?\s*$")

Cell = collections.namedtuple("Cell", "indicator year organization")


@dataclasses.dataclass(frozen=True)
class Figure:
    """What one organization gave: a part of a whole, a mean of a base, an amount, an answer.

    `amount` is what the attacker does not know, `group` is the n that he knows; a share that is
    given by its percentage alone has no n.
    """

    amount: Fraction
    group: Fraction | None


@dataclasses.dataclass
class Indicator:
    """An entry of the catalogue."""

    id: str
    title: str
    short: str
    number: str
    kind: str
    unit: str
    decimals: int | None
    visibility: str
    concerns: str
    is_sensitive: bool
    level: str
    absent: str
    better: str
    applies: tuple = ()
    source: str | None = None
    test: tuple | None = None
    buckets: tuple = ()

    @property
    def is_share(self):
        """Whether its values print in percent."""
        return self.kind in ("share", "growth") or self.kind == "condition" and self.unit != "ед."


class Truth:
    """A content folder, read."""

    def __init__(self, folder):
        self.folder = folder
        self.section = _yaml(folder / "section.yml")
        self.rules = self.section.get("publication") or {}
        self.organizations, self.municipality_of, self.clusters = {}, {}, {}
        self.names = collections.defaultdict(set)
        self._read_organizations()
        self.municipalities = {row["id"]: row["name"]
                               for row in _rows(folder / "municipalities.csv")}
        self.kinds = {row["id"]: row["kind"] for row in _rows(folder / "organizations.csv")}
        self.sets = [
            (row["set"], self.organization_named(row["organization"]), row.get("from") or "",
             row.get("to") or "9999") for row in _rows(folder / "sets.csv")]
        self.indicators = {}
        self._read_catalogue()
        self.figures, self.own_totals, self.flagged = {}, set(), set()
        self.silent = set()
        self.years = sorted(int(path.name) for path in (folder / "data").glob("*")
                            if path.name.isdigit()) if (folder / "data").is_dir() else []
        self.years = list(range(self.years[0], self.years[-1] + 1)) if self.years else []
        for path in sorted((folder / "data").glob("*/*.csv")):
            self._read_data(path, int(path.parent.name))
        self._derive()
        self.breaks = {(row["indicator"], int(row["cycle"]), row.get("organization") or None)
                       for row in _rows(folder / "comparability.csv")}

    def _read_organizations(self):
        for row in _rows(self.folder / "organizations.csv"):
            organization = row["id"]
            self.organizations[organization] = row.get("short-name") or row["name"]
            self.municipality_of[organization] = row.get("municipality") or None
            self.clusters[organization] = row.get("cluster") or None
            names = [row["id"], row["name"], row.get("short-name") or ""]
            for name in names + (row.get("former-names") or "").split("|"):
                self.names[_key(name)].add(organization)
        for row in _rows(self.folder / "organization-history.csv"):
            for name in (row.get("name"), row.get("short-name")):
                self.names[_key(name or "")].add(row["organization"])

    def _read_catalogue(self):
        for path in sorted((self.folder / "indicators").glob("*.yml")):
            for group in _yaml(path).get("groups") or []:
                for entry in group.get("indicators") or []:
                    self.indicators[entry["id"]] = _indicator(entry)
        for indicator in self.indicators.values():
            source = self.indicators.get(indicator.source)
            order = ("public", "aggregate", "internal")
            if source and order.index(source.visibility) > order.index(indicator.visibility):
                indicator.visibility = source.visibility
            if source and source.concerns == "head":
                indicator.concerns = "head"

    def applies(self, indicator, organization, year):
        """Whether an indicator is asked of an organization in a year; sets hold at its end."""
        names, day = indicator.applies, f"{year}-12-31"
        return not names or organization in names or self.kinds.get(organization) in names or any(
            f"set:{name}" in names and member == organization and start <= day <= end
            for name, member, start, end in self.sets)

    def indicator_named(self, text):
        """The indicator of an id, a number or a title that only one has."""
        if text in self.indicators:
            return self.indicators[text]
        named = [entry for entry in self.indicators.values()
                 if _key(text) in (_key(entry.number), _key(entry.title), _key(entry.short))]
        return named[0] if len(named) == 1 else None

    def organization_named(self, text):
        """The organization of an id or a name that only one has."""
        if text in self.organizations:
            return text
        named = self.names.get(_key(text), ())
        return next(iter(named)) if len(named) == 1 else None

    def _read_data(self, path, year):
        for row in _rows(path):
            if "indicator" in row:
                self._read_row(row, row["indicator"], year)
                continue
            wide = collections.defaultdict(dict)
            for header, text in row.items():
                name, _, part = header.partition(".")
                if self.indicator_named(name):
                    wide[name][part or "value"] = text
            for name, parts in wide.items():
                self._read_row({"organization": row.get("organization", ""), **parts}, name, year)

    def _read_row(self, row, name, year):
        indicator = self.indicator_named(name)
        if indicator is None:
            return
        if not row.get("organization"):
            self.own_totals.add((indicator.id, year))
            return
        organization = self.organization_named(row["organization"])
        figure = _figure(indicator, row) if organization else None
        cell = Cell(indicator.id, year, organization)
        if figure:
            self.figures[cell] = figure
        elif organization and (row.get("status") or "").lower() in (
                "missing", "not-submitted", "pending", "нет данных", "не представлено"):
            self.silent.add(cell)
        if "break" in (row.get("flags") or ""):
            self.flagged.add(cell)

    def _derive(self):
        for indicator in self.indicators.values():
            if not indicator.test:
                continue
            source = self.indicators.get(indicator.source)
            for cell, figure in list(self.figures.items()):
                if source and cell.indicator == source.id and \
                        self.applies(indicator, cell.organization, cell.year):
                    answer = holds(indicator.test, magnitude(source, figure))
                    self.figures[cell._replace(indicator=indicator.id)] = \
                        Figure(Fraction(int(answer)), None)

    def rule(self, indicator):
        """Below which n the first rule hides a cell of the indicator; 0 where none does."""
        source = self.indicators.get(indicator.source) or indicator
        group = {"pupils": "pupils", "staff": "staff"}.get(source.concerns)
        default = {"hide-below": "5"} if group == "pupils" else {}
        rules = (self.rules.get("small-groups") or {}).get(group) or default if group else {}
        below = int(rules.get("hide-below") or default.get("hide-below") or 0)
        return max(below, 10) if source.is_sensitive else below

    def must_hide(self, cell):
        """Whether the first rule hides the cell: by n alone."""
        indicator = self.indicators[cell.indicator]
        if indicator.source:
            cell = cell._replace(indicator=indicator.source)
        source = self.indicators.get(cell.indicator)
        figure = self.figures.get(cell)
        if not figure or not source:
            return False
        size = figure.amount if source.kind == "count" else figure.group
        if size is None:
            return source.is_sensitive and source.kind == "share"
        return 0 < size < self.rule(source)

    def is_cut(self, indicator, year, organization):
        """Whether the organization's own series breaks before the cycle."""
        source = self.indicators[indicator].source or indicator
        return any((name, year, organization) in self.breaks for name in (indicator, source)) or \
            Cell(source, year, organization) in self.flagged


def magnitude(indicator, figure):
    """The value that is printed: a share of 1, a mean, an amount, 1 or 0."""
    if indicator.kind == "share" and figure.group is not None:
        return figure.amount / figure.group
    return figure.amount


def holds(test, value):
    """Whether a value meets a derived condition."""
    sign, threshold = test
    return {"=": value == threshold, ">": value > threshold, "<": value < threshold,
            ">=": value >= threshold, "<=": value <= threshold}[sign]


def _indicator(entry):
    test = DERIVED.match(entry.get("holds") or "")
    concerns = entry.get("concerns") or "pupils"
    usual = "aggregate" if concerns == "head" else "public"
    threshold = _number(test[2]) / (100 if test[3] else 1) if test else None
    return Indicator(
        id=entry["id"], title=entry["title"], short=entry.get("short") or entry["title"],
        number=entry.get("number") or "", kind=entry["kind"], unit=entry.get("unit") or "",
        decimals=int(entry["decimals"]) if "decimals" in entry else None,
        visibility=entry.get("visibility") or usual, concerns=concerns,
        is_sensitive=entry.get("sensitive") == "true",
        level=entry.get("level") or ("municipality" if entry["kind"] == "presence" else
                                     "organization"),
        absent=entry.get("absent") or "excluded", better=entry.get("better") or "neither",
        applies=_names(entry.get("applies-to") or entry.get("denominator-set") or ()),
        source=entry.get("of"),
        test=(test[1], threshold) if test else None,
        buckets=tuple(bucket["title"] for bucket in entry.get("buckets") or ()))


def _names(value):
    return (value,) if isinstance(value, str) else tuple(value)


def _figure(indicator, row):
    value, parts = row.get("value") or "", [row.get(name) or "" for name in
                                            ("numerator", "denominator", "base")]
    if indicator.test:
        return None
    if indicator.kind == "share" and parts[0] and parts[1] and _number(parts[1]):
        return Figure(_number(parts[0]), _number(parts[1]))
    if not value or indicator.level == "municipality":
        return None
    if indicator.kind == "share":
        return Figure(_number(value) / 100, None)
    if indicator.kind == "mean":
        return Figure(_number(value), _number(parts[2])) if parts[2] and _number(parts[2]) else None
    if indicator.kind == "condition":
        return Figure(Fraction(ANSWERS[value.lower()]), None) if value.lower() in ANSWERS else None
    return Figure(_number(value), None) if indicator.kind == "count" else None


def _number(text):
    return Fraction(re.sub(r"[\s\u00a0%]", "", text).replace(",", ".").replace("−", "-"))


def _key(text):
    return re.sub(r"[\s\u00a0«»\"']+", " ", text).strip().lower().replace("ё", "е")


def _text(path):
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1251")


def _yaml(path):
    return plainyaml.load(_text(path)) if path.is_file() else {}


def _rows(path):
    """The rows of a table by the contract's names of its columns."""
    if not path.is_file():
        return []
    text = _text(path)
    head = text.partition("\n")[0]
    delimiter = max(";,\t", key=head.count)
    table = csv.reader(io.StringIO(text), delimiter=delimiter)
    header = [HEADERS.get(name.strip().lower(), name.strip()) for name in next(table, [])]
    return [dict(zip(header, (cell.strip() for cell in row))) for row in table if any(row)]
