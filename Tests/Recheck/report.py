"""Counts what was compared and keeps what differs."""

from collections import Counter


class Report:
    """The outcome of one check."""

    def __init__(self):
        self.compared, self.hidden, self.withheld = Counter(), Counter(), Counter()
        self.differences = []

    def same(self, kind, page, place, expected, printed):
        """Counts a figure, and a difference when the two are not alike."""
        self.compared[kind] += 1
        if expected != printed:
            self.differ(kind, page, place, expected, printed)

    def one_of(self, kind, page, place, expected, printed):
        """The first of `expected` is what should stand; the gate may keep it back as the others."""
        if printed in expected[1:] and printed != expected[0]:
            self.withheld[kind] += 1
        else:
            self.same(kind, page, place, expected[0], printed)

    def hide(self, kind):
        self.hidden[kind] += 1

    def differ(self, kind, page, place, expected, printed):
        self.differences.append((page.path, place, kind, show(expected), show(printed)))

    def lines(self):
        kinds = sorted(set(self.compared) | set(self.hidden) | set(self.withheld))
        yield f"{'kind':34} {'compared':>9} {'hidden':>8} {'withheld':>9}"
        for kind in kinds:
            yield (f"{kind:34} {self.compared[kind]:9} {self.hidden[kind]:8} "
                   f"{self.withheld[kind]:9}")
        total = [sum(c.values()) for c in (self.compared, self.hidden, self.withheld)]
        yield f"{'all':34} {total[0]:9} {total[1]:8} {total[2]:9}"
        for path, place, kind, expected, printed in self.differences:
            yield f"DIFFERENT {path} [{place}] {kind}: recomputed {expected}, printed {printed}"


def show(value):
    return " ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
