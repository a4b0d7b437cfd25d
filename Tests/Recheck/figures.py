"""Recomputes the figures: what an organization has, and what a set of them has together.

Everything is exact: `fractions.Fraction` and nothing else.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

SILENT = {"missing", "not-submitted", "pending"}
SECTION = ("area", None)


@dataclass(frozen=True)
class Figure:
    """A value; `magnitude` is what is compared (a share is between 0 and 1)."""

    kind: str
    magnitude: Fraction
    m: Fraction | None = None
    n: Fraction | None = None
    silent: int = 0
    parts: tuple = ()

    @property
    def group(self):
        """How many persons stand behind it, where that is known."""
        if self.kind == "growth":
            return self.parts[0] if self.parts[0] is not None else min(self.m, self.n)
        return self.n if self.kind in ("share", "mean", "distribution") else None


@dataclass(frozen=True)
class Absent:
    """No value, and why."""

    reason: str


@dataclass(frozen=True)
class FromNothing(Absent):
    """Amounts of a growth whose last period is 0: no growth by itself, but part of a total."""

    m: Fraction = Fraction(0)
    n: Fraction = Fraction(0)
    parts: tuple = (None,)


@dataclass(frozen=True)
class Total:
    """The value of a set of organizations, and who stands behind it."""

    outcome: object
    given: int = 0
    expected: int = 0


class Figures:
    """All figures of a content, by subject, indicator and year."""

    def __init__(self, content):
        self.content = content
        self.outcome = lru_cache(None)(self._outcome)
        self.total = lru_cache(None)(self._total)
        self.members = lru_cache(None)(self._members)

    def level(self, indicator):
        entry = self.content.indicators[indicator]
        if entry["kind"] == "presence":
            return "municipality"
        return entry.get("level", "organization")

    def applies(self, indicator, organization, year):
        """Whether the indicator is asked of the organization in the year at all."""
        entry = self.content.indicators[indicator]
        to = entry.get("applies-to") or entry.get("denominator-set")
        if not to:
            return True
        to = to if isinstance(to, list) else [to]
        sets = [name.removeprefix("set:").strip() for name in to if name.startswith("set:")]
        return (organization in to or self.content.organizations[organization].kind in to
                or any(self.content.is_member(name, organization, year) for name in sets))

    def is_measured(self, indicator, year):
        return int(self.content.indicators[indicator].get("since", 0)) <= year

    def _members(self, area):
        return tuple(
            o.id for o in self.content.organizations.values()
            if area is None or o.municipality == area)

    def _outcome(self, organization, indicator, year):
        entry = self.content.indicators[indicator]
        if entry.get("of"):
            if not self.applies(indicator, organization, year):
                return Absent("not-applicable")
            return derived(entry, self.outcome(organization, entry["of"], year))
        row = self.content.data.get((year, indicator, ("organization", organization)))
        if row is None:
            owes = (self.is_measured(indicator, year)
                    and self.applies(indicator, organization, year)
                    and self.content.organizations[organization].is_expected(year))
            return Absent("missing" if owes else "not-applicable")
        return figure(entry, row)

    def own(self, area, indicator, year):
        """What was collected for a municipality, or the section, as a whole."""
        entry = self.content.indicators[indicator]
        if entry.get("of"):
            return derived(entry, self.total(area, entry["of"], year).outcome)
        row = self.content.data.get((year, indicator, ("area", area)))
        if row is None:
            measured = self.is_measured(indicator, year)
            return Absent("missing" if measured else "not-applicable")
        return figure(entry, row)

    def _total(self, area, indicator, year):
        if self.level(indicator) == "municipality":
            if area is None and self.content.municipalities:
                parts = [self.own(m, indicator, year) for m in self.content.municipalities]
                return self.pooled(indicator, parts)
            return Total(self.own(area, indicator, year))
        total = self.pooled(
            indicator, [self.outcome(o, indicator, year) for o in self.members(area)])
        given = self.content.data.get((year, indicator, ("area", area)))
        if given is not None:
            entry = self.content.indicators[indicator]
            return Total(figure(entry, given), total.given, total.expected)
        return total

    def pooled(self, indicator, outcomes):
        """Σm / Σn, Σ, Σ(value · base) / Σ base, or how many of how many."""
        found = [o for o in outcomes if isinstance(o, Figure)]
        absent = [o.reason for o in outcomes if isinstance(o, Absent)]
        silent = sum(reason in SILENT for reason in absent)
        given = len(found) + absent.count("zero-denominator")
        entry = self.content.indicators[indicator]
        found += [o for o in outcomes if isinstance(o, FromNothing)]
        if found and entry["kind"] == "growth" and not sum(f.n for f in found):
            found = []
        if not found:
            reasons = set(absent) - {"not-applicable"}
            reason = "not-applicable" if not reasons else "missing"
            if len(reasons) == 1:
                (reason,) = reasons
            return Total(Absent(reason), given, given + silent)
        return Total(pool(entry, found, silent), given, given + silent)


def figure(entry, row):
    """The figure of a row, by the kind of its indicator."""
    if row.status:
        return Absent(row.status)
    kind = entry["kind"]
    if kind in ("condition", "presence"):
        return Absent("missing") if row.answer is None else Figure("answer", Fraction(row.answer))
    if kind == "distribution":
        counts = tuple(row.buckets.get(b["id"], Fraction(0)) for b in entry["buckets"])
        if not sum(counts):
            return Absent("zero-denominator")
        return Figure("distribution", Fraction(0), n=sum(counts), parts=counts)
    value, base = row.number("value"), row.number("base")
    if kind == "share":
        m, n = row.number("numerator"), row.number("denominator")
        if n is not None:
            return Figure("share", m / n, m, n) if n else Absent("zero-denominator")
        return Absent("missing") if value is None else Figure("percentage", value / 100)
    if kind == "growth":
        return grown(value, row.number("previous"), base)
    if value is None:
        return Absent("missing")
    return Figure("mean", value, n=base) if kind == "mean" else Figure("count", value)


def grown(this, last, base):
    """This period over the last; averages count by their base."""
    if this is None or last is None:
        return Absent("missing")
    weight = base if base is not None else Fraction(1)
    if not last:
        return FromNothing("zero-denominator", this * weight, last * weight, (base,))
    return Figure("growth", this / last - 1, this * weight, last * weight, parts=(base,))


def derived(entry, source):
    """Whether a condition on another indicator holds: exact values are tested."""
    if not isinstance(source, Figure):
        empty = getattr(source, "reason", "") == "zero-denominator"
        return Absent("not-applicable") if empty else source
    parts = re.match(r"(>=|<=|=|>|<)\s*([−-]?[\d.,]+)\s*(%?)", entry["holds"])
    sign, number, percent = parts.groups()
    border = Fraction(number.replace("−", "-").replace(",", ".")) / (100 if percent else 1)
    value = source.magnitude
    holds = {"=": value == border, ">": value > border, "<": value < border,
             ">=": value >= border, "<=": value <= border}[sign]
    return Figure("answer", Fraction(holds))


def pool(entry, found, silent):
    """The figure of several, by the kind of the indicator."""
    kind = entry["kind"]
    if kind in ("condition", "presence"):
        met = sum(f.magnitude for f in found)
        if entry.get("unit") == "ед.":
            return Figure("count", met)
        if entry.get("absent") == "counts-as-no":
            return Figure("tally", met / (len(found) + silent), met, Fraction(len(found) + silent))
        return Figure("tally", met / len(found), met, Fraction(len(found)), silent)
    if kind == "count":
        return Figure("count", sum(f.magnitude for f in found))
    if kind == "mean":
        base = sum(f.n for f in found)
        return Figure("mean", sum(f.magnitude * f.n for f in found) / base, n=base)
    if kind == "distribution":
        counts = tuple(sum(column) for column in zip(*(f.parts for f in found)))
        return Figure("distribution", Fraction(0), n=sum(counts), parts=counts)
    if kind == "share" and any(f.kind == "percentage" for f in found):
        return Absent("incomputable")
    m, n = sum(f.m for f in found), sum(f.n for f in found)
    if kind == "share":
        return Figure("share", m / n, m, n)
    bases = [f.parts[0] for f in found]
    return Figure("growth", m / n - 1, m, n, parts=(None if None in bases else sum(bases),))
