"""What medians, extremes and unnamed dots say of the hidden ones among many."""

from facts import MUNICIPALITIES, Others
from printed import Interval
from ties import AnyOf, Several


class Ranks:
    """The part of `Relations` that is about places in an order."""

    def _statistic(self, fact):
        subject = fact.subject
        if subject.among == MUNICIPALITIES:
            return False
        own = subject.among.organization if subject.among else None
        count = subject.among.count if subject.among else None
        every = self.of.column(subject._replace(among=None)) or []
        cells = self.of.column(subject._replace(among=Others(own, count)))
        if cells is None or not self._is_statistic(fact, cells):
            # Not of those that are shown, with or without the page's own: then of all.
            shown = [cell for cell in every if cell not in self.hidden]
            cells = [cell for cell in every if cell.organization != own]
            others = [cell for cell in shown if cell.organization != own]
            if self._is_statistic(fact, shown) or self._is_statistic(fact, others) \
                    or not self._is_statistic(fact, cells):
                self._contradiction(fact)
                return None
        return self._order(fact, cells)

    def _is_statistic(self, fact, cells):
        values = sorted(self.values[cell] * self.of.factor(cell) for cell in cells)
        if not values:
            return False
        middle = len(values) // 2
        median = values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2
        return {"minimum": values[0], "maximum": values[-1],
                "median": median}[fact.which] in fact.interval

    def _order(self, fact, cells):
        """How many lie below and above."""
        if not any(cell in self.hidden for cell in cells):
            return None
        low, high, half = fact.interval.low, fact.interval.high, (len(cells) + 1) // 2
        below, above = {"minimum": (1, len(cells)), "maximum": (len(cells), 1),
                        "median": (half, half)}[fact.which]
        self._several(below, Interval(None, high), cells, fact)
        self._several(above, Interval(low, None), cells, fact)
        return None

    def _several(self, count, interval, cells, fact):
        intervals = {}
        for cell in cells:
            own = interval.scaled(1 / self.of.factor(cell))
            if cell in self.hidden:
                intervals[cell] = own
            else:
                unknown = self.unknowns[cell]
                # A shown one that may lie within is counted as one that does.
                is_below = own.low is None and (unknown.low is None or unknown.low <= own.high)
                is_above = own.high is None and (unknown.high is None or unknown.high >= own.low)
                count -= is_below or is_above
        if count > 0 and intervals:
            self._add(Several(count, intervals, fact))

    def _dots(self, fact):
        """More dots than shown ones: those that no shown one explains are hidden ones."""
        subject = fact.subject
        if subject.among == MUNICIPALITIES:
            return False
        whole = self.of.column(subject._replace(among=None))
        organization = subject.among.organization if subject.among else None
        cells = [cell for cell in whole or () if cell.organization != organization]
        shown = [cell for cell in cells if cell not in self.hidden]
        if len(fact.intervals) == len(shown):
            return None
        hidden = [cell for cell in cells if cell in self.hidden]
        if not len(shown) < len(fact.intervals) <= len(cells):
            return False
        left = _unexplained(fact.intervals, [self._ends(cell) for cell in shown])
        if len(fact.intervals) < len(cells):
            # Some hidden one stands somewhere among the dots that may be too many.
            around = Interval(min(dot.low for dot in left), max(dot.high for dot in left))
            self._add(Several(1, {cell: around.scaled(1 / self.of.factor(cell)) for cell in hidden},
                              fact))
            return None
        for cell in hidden:
            intervals = [interval.scaled(1 / self.of.factor(cell)) for interval in left]
            self._add(AnyOf(cell, intervals, fact))
        return None

    def _ends(self, cell):
        unknown, factor = self.unknowns[cell], self.of.factor(cell)
        return Interval(unknown.low, unknown.high).scaled(factor)


def _unexplained(dots, shown):
    """The dots without which every shown value still has a dot of its own."""
    def is_matched(rest):
        owner = {}

        def place(value, tried):
            for dot, interval in enumerate(rest):
                if dot in tried or not (shown[value].low <= interval.high
                                        and interval.low <= shown[value].high):
                    continue
                tried.add(dot)
                if dot not in owner or place(owner[dot], tried):
                    owner[dot] = value
                    return True
            return False

        return all(place(value, set()) for value in range(len(shown)))

    return [dot for place, dot in enumerate(dots)
            if is_matched([*dots[:place], *dots[place + 1:]])]
