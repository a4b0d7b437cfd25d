"""Whom a number is of, and how the numbers of organizations make it."""

from fractions import Fraction

from facts import MUNICIPALITIES, Hidden, Matched, Others, Scope
from solver import Unknown
from truth import Cell


class Columns:
    """The cells of a content, which of them a site hides, and which it shows."""

    def __init__(self, truth, facts):
        self.truth = truth
        self.hidden = {cell for cell in truth.figures if truth.must_hide(cell)
                       and self.is_public(cell)}
        for fact in facts:
            cell = self.cell(getattr(fact, "subject", None))
            if cell in truth.figures and isinstance(fact, Hidden) and self.is_public(cell):
                self.hidden.add(cell)
        self.columns, self.scales = {}, {}
        for cell in truth.figures:
            self.columns.setdefault((cell.indicator, cell.year), []).append(cell)

    def is_public(self, cell):
        """Whether values of organizations may be shown at all."""
        return self.truth.indicators[cell.indicator].visibility == "public"

    def cell(self, subject):
        """The one cell that a number is of; nothing where it is of several."""
        if subject is None or not isinstance(subject.place, str) or subject.among:
            return None
        return Cell(subject.indicator, subject.year, subject.place)

    def unknown(self, cell):
        """What anybody knows of a cell before reading the site."""
        indicator, figure = self.truth.indicators[cell.indicator], self.truth.figures[cell]
        is_whole = figure.amount.denominator == 1
        if indicator.kind == "condition":
            return Unknown(0, 1, True)
        if indicator.kind == "share":
            top = figure.group if figure.group is not None else Fraction(1)
            is_whole = figure.group is not None and is_whole and top.denominator == 1
            return Unknown(0, int(top) if is_whole else top, is_whole)
        if indicator.kind == "mean":
            low, high = self.bounds(cell.indicator)
            return Unknown(Fraction(low), Fraction(high), False)
        return Unknown(0, None, is_whole)

    def scale(self, indicator):
        """How far apart the ends of a mean's scale are."""
        low, high = self.bounds(indicator)
        return high - low

    def bounds(self, indicator):
        """The round numbers between which all values of a mean lie; the contract names no scale."""
        if indicator not in self.scales:
            values = [figure.amount for cell, figure in self.truth.figures.items()
                      if cell.indicator == indicator]
            least = min(values)
            self.scales[indicator] = (-_round(-least) if least < 0 else 0, _round(max(values)))
        return self.scales[indicator]

    def factor(self, cell):
        """By what a cell's amount is multiplied to be its magnitude."""
        indicator, figure = self.truth.indicators[cell.indicator], self.truth.figures[cell]
        return 1 / figure.group if indicator.kind == "share" and figure.group else Fraction(1)

    def column(self, subject):
        """The cells behind a scope's number; nothing where they cannot be told."""
        cells = [cell for cell in self.columns.get((subject.indicator, subject.year), ())
                 if self._is_in(cell.organization, subject.place)]
        among = subject.among
        if among == MUNICIPALITIES:
            return None
        if isinstance(among, Matched):
            other = among.before if subject.year == among.now else among.now
            cells = [cell for cell in cells if cell._replace(year=other) in self.truth.figures
                     and not self.truth.is_cut(cell.indicator, among.now, cell.organization)]
            return cells if len(cells) == among.count else None
        if isinstance(among, Others):
            cells = [cell for cell in cells if cell.organization != among.organization]
            shown = [cell for cell in cells if cell not in self.hidden]
            if among.count in (None, len(shown)):
                return shown
            return cells if among.count == len(cells) else None
        return cells

    def _is_in(self, organization, place):
        if not isinstance(place, Scope) or place.id is None:
            return True
        known = {"municipality": self.truth.municipality_of, "cluster": self.truth.clusters}
        return known[place.kind].get(organization) == place.id

    def expression(self, subject):
        """The magnitude of a subject as multiples of cells' amounts."""
        if isinstance(subject.place, str):
            cell = self.cell(subject)
            return {cell: self.factor(cell)} if cell in self.truth.figures else None
        cells = self.column(subject)
        if not cells or (subject.indicator, subject.year) in self.truth.own_totals:
            return None
        indicator = self.truth.indicators[subject.indicator]
        groups = {cell: self.truth.figures[cell].group for cell in cells}
        if indicator.kind == "count" or indicator.kind == "condition" and not indicator.is_share:
            return {cell: Fraction(1) for cell in cells}
        if indicator.kind == "condition":
            return {cell: Fraction(1, len(cells)) for cell in cells}
        if None in groups.values():
            return None
        total = sum(groups.values())
        if indicator.kind == "share":
            return {cell: 1 / total for cell in cells}
        return {cell: group / total for cell, group in groups.items()}


def _round(top):
    """The smallest of 1, 2, 5, 10 and so on that is not exceeded."""
    step = 1
    while True:
        for digit in (1, 2, 5):
            if top <= digit * step:
                return digit * step
        step *= 10
