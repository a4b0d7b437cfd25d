"""Recomputes the change on the cycle before: difference, verdict, weight, what stands beside."""

from dataclasses import dataclass, replace

import newcombe
from figures import SILENT, Absent, Figure, FromNothing

HIDDEN = Absent("suppressed")


@dataclass(frozen=True)
class Compared:
    """Two figures of one indicator; `verdict` and `weight` are two statements."""

    before_year: int
    before: Figure
    now: Figure
    verdict: str
    weight: str

    @property
    def difference(self):
        return self.now.magnitude - self.before.magnitude

    @property
    def counted(self):
        """Under which heading a summary counts it."""
        if self.weight == "full" and self.verdict in ("better", "worse", "unchanged"):
            return self.verdict
        return "usual" if self.weight == "usual" else "none"


@dataclass(frozen=True)
class Incomparable:
    """No comparison, why, and the latest earlier cycle that may stand beside."""

    reason: str
    year: int = 0
    earlier_year: int = 0
    earlier: Figure | None = None
    now: Figure | None = None
    counted: str = "none"


@dataclass(frozen=True)
class AreaChange:
    """The change of a set of organizations, on all of them and on the same ones."""

    all: object
    judged: object
    matched: object = None
    count: int = 0
    #: What the gate may have withheld: whether the same ones were to be shown at all.
    is_withheld: bool = False

    @property
    def counted(self):
        return self.judged.counted


class Changes:
    """All changes, as far as the values of the pages let them be seen.

    `hidden` holds (subject, indicator, year) of the values that the site does not publish: the
    check knows no rule of hiding, it takes from the pages what is hidden and asks that all that
    is shown be right.
    """

    def __init__(self, figures, hidden):
        self.figures, self.hidden = figures, hidden
        self.content = figures.content

    def seen(self, subject, indicator, year):
        """A value as the pages have it."""
        if (subject, indicator, year) in self.hidden:
            return HIDDEN
        kind, id = subject
        if kind == "organization":
            return self.figures.outcome(id, indicator, year)
        return self.figures.total(id, indicator, year).outcome

    def exists(self, subject, indicator, year):
        """Whether there is a value, shown or not."""
        kind, id = subject
        if kind == "organization":
            if self.figures.level(indicator) != "organization":
                return False
            return isinstance(self.figures.outcome(id, indicator, year), Figure)
        return isinstance(self.figures.total(id, indicator, year).outcome, Figure)

    def is_cut(self, subject, indicator, year):
        """Whether the series breaks before the year."""
        kind, id = subject
        source = self.content.indicators[indicator].get("of")
        for name in filter(None, (indicator, source)):
            if (name, year, None) in self.content.breaks:
                return True
            if kind == "organization" and (name, year, id) in self.content.breaks:
                return True
            row = self.content.data.get((year, name, subject))
            if row is not None and row.has_break:
                return True
        return False

    def years_to(self, year):
        return [y for y in self.content.years if y <= year]

    def of(self, subject, indicator, year):
        """The change at the end of a series; None in the first cycle."""
        years = self.years_to(year)
        if len(years) < 2 or self.content.indicators[indicator]["kind"] == "distribution":
            return None
        now, before = self.seen(subject, indicator, year), years[-2]
        if not isinstance(now, Figure):
            return Incomparable("absent now")
        since = int(self.content.indicators[indicator].get("since", 0))
        if before < since:
            return Incomparable("since", since)
        if self.is_cut(subject, indicator, year):
            return Incomparable("break")
        figure = self.seen(subject, indicator, before)
        if isinstance(figure, Figure):
            return self.compare(indicator, before, figure, now)
        found = Incomparable(figure.reason, before, now=now)
        for y in reversed(years[:-1]):
            earlier = self.seen(subject, indicator, y)
            if y < since:
                break
            if isinstance(earlier, Figure):
                return replace(found, earlier_year=y, earlier=earlier)
            if self.is_cut(subject, indicator, y):
                break
        return found

    def compare(self, indicator, before_year, before, now):
        entry = self.content.indicators[indicator]
        difference = now.magnitude - before.magnitude
        better = entry.get("better", "higher" if entry["kind"] == "presence" else "neither")
        if not difference:
            verdict = "unchanged"
        elif better == "neither":
            verdict = "increased" if difference > 0 else "decreased"
        else:
            verdict = "better" if (difference > 0) == (better == "higher") else "worse"
        weight = self.weight(indicator, before, now, difference)
        return Compared(before_year, before, now, verdict, weight)

    def weight(self, indicator, before, now, difference):
        """Full, or why a change says less than it seems to."""
        entry = self.content.indicators[indicator]
        least = self.least_group(entry.get("concerns", "pupils"))
        if any(f.group is not None and f.group < least for f in (before, now)):
            return "small"
        if not difference:
            return "full"
        moved = self.moved(indicator, now, abs(difference))
        if moved is not None and moved < self.content.rule("min-step", default=2):
            return "step"
        if entry.get("variation") == "cohort" and before.kind == now.kind == "share":
            if newcombe.is_usual((now.m, now.n), (before.m, before.n)):
                return "usual"
        return "full"

    def least_group(self, concerns):
        default = 10 if concerns == "pupils" else 0
        return self.content.rule("small-groups", concerns, "no-verdict-below", default=default)

    def moved(self, indicator, now, size):
        """How many persons or organizations would have to move."""
        if now.kind in ("share", "tally"):
            return size * now.n
        unit = self.content.indicators[indicator].get("unit", "ед.")
        return size if now.kind == "count" and unit[:2] in ("че", "ед") else None

    def of_area(self, area, indicator, year):
        """The change of a set, with the same organizations beside it when the set changed."""
        everything = self.of(("area", area), indicator, year)
        if not isinstance(everything, Compared) or self.is_given(area, indicator, year):
            return everything and AreaChange(everything, everything)
        matched = Matching(self, area, indicator, year)
        if not matched.is_changed:
            return AreaChange(everything, everything)
        change = matched.change()
        judged = change if matched.is_partial else everything
        return AreaChange(everything, judged, change, len(matched.same))

    def without_match(self, change):
        """What stands instead where the gate keeps the same organizations back."""
        is_partial = change.judged is not change.all
        return AreaChange(
            change.all, Incomparable("organizations") if is_partial else change.all,
            is_withheld=True)

    def is_given(self, area, indicator, year):
        """Whether the value is not made of organizations' values."""
        if self.figures.level(indicator) == "municipality":
            return area is not None or not self.content.municipalities
        before = self.years_to(year)[-2]
        return any((y, indicator, ("area", area)) in self.content.data for y in (before, year))


class Matching:
    """The organizations of two cycles: who stands behind both totals."""

    def __init__(self, changes, area, indicator, year):
        self.changes, self.indicator, self.year = changes, indicator, year
        self.before = changes.years_to(year)[-2]
        self.same, self.is_partial, self.is_changed = [], False, False
        is_of_areas = changes.figures.level(indicator) == "municipality"
        self.kind = "area" if is_of_areas else "organization"
        self.outcome = changes.figures.own if is_of_areas else changes.figures.outcome
        members = changes.content.municipalities if is_of_areas else changes.figures.members(area)
        for member in members:
            self.add(member)

    def add(self, member):
        pair = [self.outcome(member, self.indicator, y) for y in (self.before, self.year)]
        silent = [isinstance(o, Absent) and o.reason in SILENT for o in pair]
        stands = [isinstance(o, (Figure, FromNothing)) for o in pair]
        if self.changes.content.indicators[self.indicator].get("absent") == "counts-as-no":
            stands = [a or b for a, b in zip(stands, silent)]
            silent = [False, False]
        cut = all(stands) and self.changes.is_cut(
            (self.kind, member), self.indicator, self.year)
        self.is_partial |= any(silent) or cut
        if all(stands) and not cut:
            self.same.append(member)
        elif any(stands):
            self.is_changed = True

    def change(self):
        """The change on the same organizations, each year pooled anew."""
        figures = self.changes.figures
        before, now = (
            figures.pooled(
                self.indicator, [self.outcome(m, self.indicator, y) for m in self.same]).outcome
            for y in (self.before, self.year))
        if not (isinstance(before, Figure) and isinstance(now, Figure)):
            return Incomparable("absent now")
        return self.changes.compare(self.indicator, self.before, before, now)
