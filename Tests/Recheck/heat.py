"""Recomputes which values of the table of organizations are told apart from the others' median.

The rule is the one that stands under the table: from five others on, by at least two persons or
organizations, not for small groups; by 5 points and more, «намного» from 15, or by the
indicator's own thresholds.
"""

from fractions import Fraction

from figures import Figure

POINTS = ("5", "15")
WORDS = {"b1": "лучше", "b2": "намного лучше", "w1": "хуже", "w2": "намного хуже"}


class Heat:
    """The class of a cell: better or worse, 1 or 2; None of what is not told apart."""

    def __init__(self, world):
        self.world, self.content = world, world.content
        self.step = self.content.rule("min-step", default=2)

    def of(self, subject, indicator, year):
        entry = self.content.indicators[indicator]
        own = self.world.changes.seen(subject, indicator, year)
        others = self.world.samples.others(
            self.world.home(subject), indicator, year, "organization", own)
        least = self.content.rule("compare-from", "median", default=5)
        if not isinstance(own, Figure) or len(others) < least:
            return None
        if entry.get("better", "neither") == "neither":
            return None
        side, strength = self.answer(entry, own, others), 1
        if own.kind != "answer":
            side, strength = self.distance(indicator, entry, own, others)
        if not side:
            return None
        return ("b" if (side > 0) == (entry["better"] == "higher") else "w") + str(strength)

    def answer(self, entry, own, others):
        """«Да» where most have «нет», by as many organizations as make a verdict."""
        if own.kind != "answer" or entry.get("of"):
            return 0
        yes, no = others.met, len(others) - others.met
        lead = no - yes if own.magnitude else yes - no
        return 0 if lead < 2 * self.step else 1 if own.magnitude else -1

    def distance(self, indicator, entry, own, others):
        """How far from the median: on which side, and how strongly."""
        heat = entry.get("heat") or (POINTS if own.kind in ("share", "growth") else None)
        if heat is None or own.kind == "percentage":
            return 0, 0
        heat = heat if isinstance(heat, (list, tuple)) else [heat]
        scale = 100 if own.kind in ("share", "growth") else 1
        borders = [Fraction(border) / scale for border in heat]
        difference = own.magnitude - others.median
        moved = self.world.changes.moved(indicator, own, abs(difference))
        least = self.world.changes.least_group(entry.get("concerns", "pupils"))
        is_small = own.group is not None and own.group < least
        if abs(difference) < borders[0] or is_small or (moved is not None and moved < self.step):
            return 0, 0
        return difference, sum(abs(difference) >= border for border in borders)
